import { useStore } from 'zustand';
import { Dialog } from '../../../ui/dialog/Dialog';
import { usePipeline } from '../hooks/pipeline-context';
import { useChangeWords } from '../hooks/use-change-words';
import { dayMonth } from '../model/short-day';
import { dealsStore, openPart } from '../store';
import styles from './Forms.module.css';

/** Deal by deal what changed since the last review or a day of one's own. */
export function ChangesDialog() {
  const { t, format, changes, sinceDay } = usePipeline();
  const isOwn = useStore(dealsStore, (state) => state.screen.sinceDay !== null);
  const words = useChangeWords();
  if (changes === null || sinceDay === null) return null;
  return (
    <Dialog
      isOpen
      onClose={() => openPart(null)}
      title={
        isOwn
          ? t('since.title', { day: format.day(sinceDay) })
          : t('review.changesTitle', { day: dayMonth(sinceDay, format) })
      }
    >
      {isOwn ? <p className={styles.hint}>{t('since.note')}</p> : null}
      <ul className={styles.lines}>
        {changes.deals.map((deal) => (
          <li key={deal.id}>
            <span>
              <b>{deal.name}</b> <span className={styles.soft}>{deal.client}</span>
            </span>
            <span>{deal.changes.map(words).join('; ')}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
