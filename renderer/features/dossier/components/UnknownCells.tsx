import type { FactLine } from '@shared/ipc/dossier-answers';
import { Icon } from '../../../ui/icon/Icon';
import { MessageSquare } from '../../../ui/icon/icons';
import { useDossier } from '../hooks/dossier-context';
import { useDayWords } from '../hooks/use-day-words';
import { FactEditor } from './FactEditor';
import styles from './DossierTable.module.css';

/** What is not known: the question, and the next meeting it can be asked at. */
export function UnknownCells({ line }: { readonly line: FactLine }) {
  const dayWords = useDayWords(false);
  const { t, dossier, editing, commands, currentKey, questionOf } = useDossier();
  const { nextMeeting } = dossier;
  if (editing?.key === line.key) {
    return (
      <div role="gridcell" className={styles.aside} data-editing>
        <div className={styles.editing}>
          <FactEditor line={line} />
        </div>
      </div>
    );
  }
  const day = nextMeeting === null ? null : dayWords(nextMeeting.day);
  const asked = dossier.questions.find(({ id }) => id === line.askedId);
  return (
    <>
      <div role="gridcell" className={styles.question}>
        <Icon of={MessageSquare} size={14} label={t('status.unknown')} />
        <em>{asked?.text ?? questionOf(line)}</em>
      </div>
      <div role="gridcell" className={styles.askCell}>
        {asked ? (
          <span className={styles.waits}>
            {day !== null && asked.interactionId !== null ? t('asked', { day }) : t('askedNext')}
          </span>
        ) : (
          <button
            type="button"
            className={styles.ask}
            tabIndex={currentKey === line.key ? 0 : -1}
            onClick={() => commands.ask(line)}
          >
            {day === null ? t('askNext') : t('ask', { day })}
          </button>
        )}
      </div>
    </>
  );
}
