import { useMemo, useState } from 'react';
import type { DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierAnswer } from '@shared/ipc/dossier-answers';
import { reportError } from '../../../data/error-store';
import type { ScreenState } from '../../../data/use-screen-state';
import { useWorkspace } from '../../../data/use-workspace';
import { useFormat } from '../../../lib/format/use-format';
import { Pane } from '../../../ui/pane/Pane';
import { DossierContext } from '../hooks/dossier-context';
import type { DossierDialog, DossierView } from '../hooks/dossier-context';
import { useAttach } from '../hooks/use-attach';
import { useFactCommands } from '../hooks/use-fact-commands';
import { useFactEditing } from '../hooks/use-fact-editing';
import { useLineWords } from '../hooks/use-line-words';
import { dossierSections, rowOf, rowsOf } from '../model/dossier-rows';
import styles from '../screens/DossierTab.module.css';
import { DossierDialogs } from './DossierDialogs';
import { DossierMain } from './DossierMain';
import { ClientSide } from './side/ClientSide';

interface DossierBoardProps {
  readonly clientId: string;
  readonly focusId: string | undefined;
  readonly dossier: DossierAnswer;
  readonly draft: ScreenState;
}

/** The dossier and its side pane; files dropped on it are attached. */
export function DossierBoard({ clientId, focusId, dossier, draft }: DossierBoardProps) {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const currency = useWorkspace()?.currency ?? null;
  const words = useLineWords();
  const sections = useMemo(() => dossierSections(dossier), [dossier]);
  const rows = useMemo(() => rowsOf(sections), [sections]);
  const attach = useAttach(clientId);
  const commands = useFactCommands(clientId, dossier, words, attach);
  const editing = useFactEditing({ clientId, dossier, draft, labelOf: words.labelOf });
  const [chosen, setCurrent] = useState<string | null>(
    () => editing.editing?.key ?? rowOf(rows, focusId),
  );
  const [dialog, setDialog] = useState<DossierDialog | null>(null);
  const [isOver, setOver] = useState(false);
  const currentKey = rows.some(({ key }) => key === chosen) ? chosen : (rows[0]?.key ?? null);
  const view: DossierView = {
    clientId,
    dossier,
    sections,
    rows,
    t,
    format,
    currency,
    ...words,
    ...editing,
    currentKey,
    setCurrent,
    commands,
    open: setDialog,
  };
  const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    <DossierContext value={view}>
      <div
        className={styles.tab}
        data-takes-files
        onDragOver={(event) => {
          if (!holdsFiles(event)) return;
          event.preventDefault();
          event.dataTransfer.dropEffect = 'copy';
          setOver(true);
        }}
        onDragLeave={(event) => {
          const to = event.relatedTarget;
          if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
        }}
        onDrop={(event) => {
          if (!holdsFiles(event)) return;
          event.preventDefault();
          setOver(false);
          attach.drop([...event.dataTransfer.files]).catch(reportError);
        }}
      >
        <Pane label={t('label')} className={styles.main ?? ''}>
          <DossierMain />
        </Pane>
        <ClientSide clientId={clientId} />
        {isOver ? (
          <div className={styles.drop} role="status">
            {t('files.drop')}
          </div>
        ) : null}
      </div>
      <DossierDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </DossierContext>
  );
}
