import { dayFromIso } from '@shared/domain/iso-day';
import { useCommand } from '../../../data/use-command';
import { Checkbox } from '../../../ui/choice/Checkbox';
import { Dialog } from '../../../ui/dialog/Dialog';
import { usePipeline } from '../hooks/pipeline-context';
import { dayMonth } from '../model/short-day';
import { openPart } from '../store';
import styles from './Forms.module.css';

/** What was agreed in earlier reviews and is not done; a tick takes it from the list. */
export function FollowUpsDialog() {
  const { t, format, answer } = usePipeline();
  const { run } = useCommand('deal.followUpDone');
  const { followUps } = answer;
  return (
    <Dialog isOpen onClose={() => openPart(null)} title={t('review.followUpsTitle')}>
      {followUps.length === 0 ? <p className={styles.hint}>{t('review.noFollowUps')}</p> : null}
      {followUps.map((one) => (
        <Checkbox
          key={one.answerId}
          isSelected={false}
          onChange={(isDone) => void run({ answerId: one.answerId, isDone })}
          detail={[
            one.dealName,
            one.owner ?? '–',
            dayMonth(one.day === null ? null : dayFromIso(one.day), format),
          ].join(' · ')}
        >
          {one.text}
        </Checkbox>
      ))}
    </Dialog>
  );
}
