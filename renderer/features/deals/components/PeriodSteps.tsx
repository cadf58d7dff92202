import { useStore } from 'zustand';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { ChevronLeft, ChevronRight } from '../../../ui/icon/icons';
import { Tooltip } from '../../../ui/tooltip/Tooltip';
import { usePipeline } from '../hooks/pipeline-context';
import { useStepPeriod } from '../hooks/use-period-actions';
import { changePipeline, dealsStore } from '../store';
import styles from './PeriodSteps.module.css';

/** The period looked at, with the ones before and after it. Keys: , and . step, T goes back to today. */
export function PeriodSteps() {
  const { analysis, periodName, t } = usePipeline();
  const step = useStepPeriod();
  const isAway = useStore(dealsStore, (state) => state.screen.periodDay !== null);
  return (
    <div className={styles.steps} role="group" aria-label={t('period.label')}>
      <Tooltip text={t('period.previous')}>
        <IconButton icon={ChevronLeft} label={t('period.previous')} onPress={() => step(-1)} />
      </Tooltip>
      <span className={styles.name} role="status">
        {periodName(analysis.period)}
      </span>
      <Tooltip text={t('period.next')}>
        <IconButton icon={ChevronRight} label={t('period.next')} onPress={() => step(1)} />
      </Tooltip>
      {isAway ? (
        <Button variant="ghost" kbd="T" onPress={() => changePipeline({ periodDay: null })}>
          {t('period.today')}
        </Button>
      ) : null}
    </div>
  );
}
