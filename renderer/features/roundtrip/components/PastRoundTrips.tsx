import { useTranslation } from 'react-i18next';
import type { TakenEditInfo } from '@shared/ipc/roundtrip-methods';
import { useRpc } from '../../../data/use-rpc';
import { useFormat } from '../../../lib/format/use-format';
import { Button } from '../../../ui/button/Button';
import { Pane } from '../../../ui/pane/Pane';
import { useUndoEdit } from '../hooks/use-undo-edit';
import styles from './PastRoundTrips.module.css';

/** Edited workbooks that were taken back: when, how much they changed, and the way back for the newest. Nothing when there were none. */
export function PastRoundTrips() {
  const { t } = useTranslation('roundtrip');
  const { data: edits = [] } = useRpc('roundtrip.list', {});
  if (edits.length === 0) return null;
  const newest = edits.find(({ undoneAtMs }) => undoneAtMs === null);
  return (
    <Pane label={t('past.title')} className={styles.pane ?? ''}>
      <h2 className={styles.title}>{t('past.title')}</h2>
      <ul className={styles.list}>
        {edits.map((edit) => (
          <TakenBook key={edit.editId} edit={edit} isNewest={edit === newest} />
        ))}
      </ul>
    </Pane>
  );
}

function TakenBook({
  edit,
  isNewest,
}: {
  readonly edit: TakenEditInfo;
  readonly isNewest: boolean;
}) {
  const { t } = useTranslation('roundtrip');
  const format = useFormat();
  const undo = useUndoEdit();
  const file = edit.fileName ?? t('past.noName');
  const isUndone = edit.undoneAtMs !== null;
  return (
    <li className={isUndone ? styles.undone : styles.edit}>
      <span className={styles.file}>{file}</span>
      <span>
        {t('past.when', {
          day: format.instantDay(edit.takenAtMs),
          time: format.time(edit.takenAtMs),
        })}
      </span>
      <span>{t('past.changes', { count: edit.changes })}</span>
      <span className={styles.end}>
        {isUndone ? (
          t('past.undone', { day: format.instantDay(edit.undoneAtMs) })
        ) : isNewest ? (
          <Button
            size="sm"
            label={t('past.undoOf', { file })}
            onPress={() => void undo(edit.editId)}
          >
            {t('past.undo')}
          </Button>
        ) : (
          t('past.later')
        )}
      </span>
    </li>
  );
}
