import { useState } from 'react';
import { isoFromDay } from '@shared/domain/iso-day';
import { undoLast } from '../../../data/send';
import { useCommand } from '../../../data/use-command';
import { Button } from '../../../ui/button/Button';
import { TextField } from '../../../ui/field/TextField';
import { showToast } from '../../../ui/toast/toast-store';
import { usePipeline } from '../hooks/pipeline-context';
import { orNull } from '../model/deal-draft';
import styles from './DealPane.module.css';

const A_WEEK = 7;

/** Day of the next review, and the end of this one: the pipeline is kept as it stands. */
export function ReviewFoot() {
  const { t, format, answer, analysis, scope } = usePipeline();
  const { openReview, facts } = answer;
  const [typed, setTyped] = useState<string | null>(null);
  const { run, isRunning } = useCommand('deal.closeReview');
  const day = typed ?? openReview?.followUpDay ?? isoFromDay(facts.asOfDay + A_WEEK);
  const close = async () => {
    const followUpDay = orNull(day);
    const done = await run({
      grain: analysis.period.grain,
      scope,
      followUpDay,
      periodDay: isoFromDay(analysis.period.startDay),
    });
    if (done === undefined) return;
    setTyped(null);
    showToast(t('review.closed', { day: format.isoDay(followUpDay) }), [
      { label: t('pane.undo'), run: undoLast },
    ]);
  };
  return (
    <footer className={styles.foot}>
      {openReview === null ? (
        <span className={styles.soft}>{t('review.nothingToClose')}</span>
      ) : (
        <>
          <span aria-hidden>{t('review.followUp')}</span>
          <div className={styles.day}>
            <TextField
              size="sm"
              type="date"
              isLabelHidden
              label={t('review.followUpDay')}
              value={day}
              onChange={setTyped}
            />
          </div>
        </>
      )}
      <span className={styles.space} />
      <Button
        variant="primary"
        isDisabled={openReview === null || isRunning}
        onPress={() => void close()}
      >
        {t('review.close')}
      </Button>
    </footer>
  );
}
