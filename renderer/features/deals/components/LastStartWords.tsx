import { usePipeline } from '../hooks/pipeline-context';
import { dayMonth } from '../model/short-day';
import styles from './GapWithout.module.css';

/** Until when a new deal can still be won in the period, with the sum behind it; beside it what is supposed. */
export function LastStartWords() {
  const { analysis, trial } = usePipeline();
  return (
    <>
      <NowWords />
      {trial === null || trial.lastStart.day === analysis.lastStart.day ? null : (
        <p className={styles.words}>
          <TrialDay />
        </p>
      )}
    </>
  );
}

function TrialDay() {
  const { trial, t, format } = usePipeline();
  const day = trial?.lastStart.day ?? null;
  return day === null
    ? t('trial.lastStartUnknown')
    : t('trial.lastStart', { day: format.day(day) });
}

function NowWords() {
  const { analysis, answer, t, format, periodName } = usePipeline();
  const { cycle, lastStart, period, time } = analysis;
  const { day, daysLeft } = lastStart;
  if (cycle.medianDays === null || day === null || daysLeft === null)
    return (
      <p className={styles.words}>
        {t('without.tooFewWon', {
          won: format.integer(cycle.won),
          needed: format.integer(answer.thresholds.minWonForCycle),
        })}
      </p>
    );
  // In the period of today the year is plain.
  const write = (of: number) => (time === 'current' ? dayMonth(of, format) : format.day(of));
  const words = t('without.cycle', {
    count: cycle.medianDays,
    won: format.integer(cycle.won),
    end: write(period.endDay),
    day: write(day),
  });
  return (
    <p className={styles.words}>
      <b className={daysLeft < 0 ? styles.late : styles.left}>
        {daysLeft < 0
          ? t('without.tooLate', { period: periodName(period) })
          : t('without.daysLeft', { count: daysLeft, period: periodName(period) })}
      </b>{' '}
      {daysLeft < 0
        ? t('without.ago', { cycle: words, count: -daysLeft })
        : t('without.ahead', { cycle: words })}
    </p>
  );
}
