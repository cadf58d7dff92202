import { usePipeline } from '../hooks/pipeline-context';
import { dayMonth } from '../model/short-day';
import styles from './GapWithout.module.css';

/** The gap when the large deals do not come or all come later, what it takes to close it, and whether there is time. */
export function GapWithout() {
  const { analysis, answer, t, amounts, format } = usePipeline();
  const { gap, winRate } = analysis;
  const needed =
    gap.gapE4 !== null && gap.gapE4 > 0 && winRate.ratio !== null
      ? t('without.needed', {
          gap: amounts.short(gap.gapE4),
          rate: format.percent(winRate.ratio, 0),
        })
      : t('without.neededUnknown');
  const rows = [
    [t('without.largest'), gap.withoutLargestE4],
    [t('without.two'), gap.withoutTwoLargestE4],
    [t('without.later'), gap.quarterLaterE4],
    [needed, gap.neededE4],
  ] as const;
  return (
    <div className={styles.box}>
      <dl className={styles.list}>
        {rows.map(([label, value]) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <dd>{value === null ? t('without.unknown') : amounts.short(value)}</dd>
          </div>
        ))}
      </dl>
      <LastStartWords />
      {winRate.ratio === null ? (
        <p className={styles.words}>
          {t('without.tooFewEnded', {
            ended: format.integer(winRate.ended),
            needed: format.integer(answer.thresholds.minClosedForWinRate),
          })}
        </p>
      ) : null}
    </div>
  );
}

function LastStartWords() {
  const { analysis, answer, t, format, periodName } = usePipeline();
  const { cycle, lastStart, period } = analysis;
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
  const words = t('without.cycle', {
    count: cycle.medianDays,
    won: format.integer(cycle.won),
    end: dayMonth(period.endDay, format),
    day: dayMonth(day, format),
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
