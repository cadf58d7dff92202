import { dayFromIso } from '@shared/domain/iso-day';
import { Dialog } from '../../../ui/dialog/Dialog';
import { usePipeline } from '../hooks/pipeline-context';
import { useChangeWords } from '../hooks/use-change-words';
import { dayMonth } from '../model/short-day';
import { openPart } from '../store';
import styles from './Forms.module.css';

/** Deal by deal what changed since the last review. */
export function ChangesDialog() {
  const { t, format, changes, answer } = usePipeline();
  const words = useChangeWords();
  if (changes === null || answer.lastReview === null) return null;
  const day = dayMonth(dayFromIso(answer.lastReview.day), format);
  return (
    <Dialog isOpen onClose={() => openPart(null)} title={t('review.changesTitle', { day })}>
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
