import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '@shared/analysis/plan/plan-model';
import type { PlanEditor } from '@shared/ipc/plan-answers';
import { reportError } from '../../../../data/error-store';
import { showInFolder } from '../../../../data/send';
import { useScreenActions } from '../../../../lib/actions/use-actions';
import { savePdf } from '../../../../lib/print/save-pdf';
import { Button } from '../../../../ui/button/Button';
import { useSize } from '../../../../ui/chart/use-size';
import { ArrowLeft, FileDown } from '../../../../ui/icon/icons';
import { Segmented } from '../../../../ui/segmented/Segmented';
import { showToast } from '../../../../ui/toast/toast-store';
import { showMode } from '../../store';
import editorStyles from '../editor/Editor.module.css';
import { FullPlan } from './FullPlan';
import { JointPlan } from './JointPlan';
import { PlanPage } from './PlanPage';
import { ShareChoices } from './ShareChoices';
import styles from './Give.module.css';

interface GiveViewProps {
  readonly editor: PlanEditor;
  readonly plan: Plan;
}

type Kind = 'page' | 'full';

/** Widths of a sheet with its margins, in CSS pixels: A4 across and upright. */
const SHEET_WIDTH: Readonly<Record<Kind, number>> = {
  page: (297 / 25.4) * 96,
  full: (210 / 25.4) * 96,
};

/** The documents of a plan beside each other, ours and the client's, as they will be on paper. */
export function GiveView({ editor, plan }: GiveViewProps) {
  const { t } = useTranslation('plans');
  const [kind, setKind] = useState<Kind>('page');
  const isFull = kind === 'full';
  const internal = isFull ? <FullPlan editor={editor} /> : <PlanPage editor={editor} />;
  const client = <JointPlan editor={editor} isFull={isFull} />;
  const save = async (isClient: boolean) => {
    const values = { name: editor.client.name, day: editor.today };
    const firm = editor.workspaceName;
    try {
      const saved = await savePdf({
        suggestedName: isClient ? t('give.fileClient', values) : t('give.fileInternal', values),
        content: isClient ? client : internal,
        isLandscape: !isFull,
        footer: isClient ? t('give.footerClient', { firm }) : t('give.footerInternal', { firm }),
      });
      if (saved)
        showToast(t('give.saved', { name: saved.file.name }), [
          {
            label: t('give.show'),
            run: () => showInFolder(saved.file.token),
          },
        ]);
    } catch (error) {
      reportError(error);
    }
  };
  useScreenActions([
    {
      id: 'plans.edit',
      label: (say) => say('plans:command.edit'),
      menu: 'view',
      group: 3,
      shortcut: 'Escape',
      run: () => showMode('edit'),
    },
  ]);
  return (
    <>
      <div className={editorStyles.bar}>
        <Button size="sm" icon={ArrowLeft} kbd="Esc" onPress={() => showMode('edit')}>
          {t('give.back')}
        </Button>
        <h2>{t('give.title')}</h2>
        <span className={editorStyles.meta}>{editor.client.name}</span>
        <span className={editorStyles.space} />
        <Segmented
          label={t('give.kind')}
          selectedKey={kind}
          onChange={setKind}
          items={[
            { key: 'page', label: t('give.page') },
            { key: 'full', label: t('give.full') },
          ]}
        />
      </div>
      <div className={styles.body}>
        <div className={styles.sheets}>
          <Side
            name={t('give.internal')}
            kind={kind}
            saveLabel={t('give.saveInternal')}
            onSave={() => void save(false)}
            isPrimary
          >
            {internal}
          </Side>
          <Side
            name={t('give.client')}
            kind={kind}
            saveLabel={t('give.saveClient')}
            onSave={() => void save(true)}
            isPrimary={false}
          >
            {client}
          </Side>
        </div>
        <ShareChoices editor={editor} plan={plan} />
      </div>
    </>
  );
}

interface SideProps {
  readonly name: string;
  readonly kind: Kind;
  readonly saveLabel: string;
  readonly onSave: () => void;
  readonly isPrimary: boolean;
  readonly children: ReactNode;
}

/** One document, made as small as its place. */
function Side({ name, kind, saveLabel, onSave, isPrimary, children }: SideProps) {
  const view = useRef<HTMLDivElement>(null);
  const { width } = useSize(view);
  const zoom = Math.min(1, Math.max(0.2, (width - 34) / SHEET_WIDTH[kind]));
  return (
    <section className={styles.side} aria-label={name}>
      <div className={styles.sideHead}>
        <h3>{name}</h3>
        <Button
          size="sm"
          icon={FileDown}
          variant={isPrimary ? 'primary' : 'plain'}
          onPress={onSave}
        >
          {saveLabel}
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div ref={view} className={styles.view} tabIndex={0} role="region" aria-label={name}>
        <div className={styles.sheet} style={{ zoom }}>
          {children}
        </div>
      </div>
    </section>
  );
}
