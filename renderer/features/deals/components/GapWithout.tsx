import type { PipelineAnalysis } from '@shared/analysis/pipeline/analyse-pipeline';
import { cx } from '../../../ui/cx';
import { Pill } from '../../../ui/pill/Pill';
import type { Pipeline } from '../hooks/pipeline-context';
import { usePipeline } from '../hooks/pipeline-context';
import { LastStartWords } from './LastStartWords';
import styles from './GapWithout.module.css';

/** A line of the list: label and what an analysis says to it. */
interface Row {
  readonly key: string;
  readonly label: string;
  readonly value: (of: PipelineAnalysis) => string;
}

/** The gap when the large deals do not come or all come later, what it takes to close it, whether there is time. */
function openRows({ analysis, t, amounts, format }: Pipeline): readonly Row[] {
  const { gap, winRate } = analysis;
  const known = (sum: number | null) => (sum === null ? t('without.unknown') : amounts.short(sum));
  const needed =
    gap.gapE4 !== null && gap.gapE4 > 0 && winRate.ratio !== null
      ? t('without.needed', {
          gap: amounts.short(gap.gapE4),
          rate: format.percent(winRate.ratio, 0),
        })
      : t('without.neededUnknown');
  return [
    {
      key: 'largest',
      label: t('without.largest'),
      value: (of) => known(of.gap.withoutLargestE4),
    },
    { key: 'two', label: t('without.two'), value: (of) => known(of.gap.withoutTwoLargestE4) },
    { key: 'later', label: t('without.later'), value: (of) => known(of.gap.quarterLaterE4) },
    { key: 'needed', label: needed, value: (of) => known(of.gap.neededE4) },
  ];
}

/** How a period ended: deals by the way they ended. */
function endedRows({ analysis, t, amounts }: Pipeline): readonly Row[] {
  return (['won', 'lost', 'dropped'] as const).map((key) => ({
    key,
    label: t(`period.${key}`, { count: analysis.outcome[key].deals }),
    value: (of) => amounts.short(of.outcome[key].sumE4),
  }));
}

/** Beside the curve: what the gap hangs on, or how a period that is over ended. */
export function GapWithout() {
  const pipeline = usePipeline();
  const { analysis, trial, answer, t, format } = pipeline;
  const isPast = analysis.time === 'past';
  const share = (ratio: number | null) =>
    ratio === null ? t('without.unknown') : format.percent(ratio, 0);
  const rows: readonly Row[] = [
    ...(isPast ? endedRows(pipeline) : openRows(pipeline)),
    {
      key: 'dependence',
      label: t('period.largest'),
      value: ({ dependence: { top1, top5 } }) =>
        top1 === null ? t('without.unknown') : `${share(top1)}, ${share(top5)}`,
    },
  ];
  return (
    <div className={cx(styles.box, trial !== null && styles.trying)}>
      {trial === null ? null : (
        <p className={styles.columns}>
          <span>{t('whatIf.now')}</span>
          <Pill tone="accent">{t('trial.mark')}</Pill>
        </p>
      )}
      <dl className={styles.list}>
        {rows.map(({ key, label, value }) => (
          <div key={key} className={styles.row}>
            <dt>{label}</dt>
            <dd>{value(analysis)}</dd>
            {trial === null ? null : (
              <dd className={cx(styles.trial, value(trial) !== value(analysis) && styles.changed)}>
                {value(trial)}
              </dd>
            )}
          </div>
        ))}
      </dl>
      {isPast ? <UnknownAmounts /> : <LastStartWords />}
      {!isPast && analysis.winRate.ratio === null ? (
        <p className={styles.words}>
          {t('without.tooFewEnded', {
            ended: format.integer(analysis.winRate.ended),
            needed: format.integer(answer.thresholds.minClosedForWinRate),
          })}
        </p>
      ) : null}
    </div>
  );
}

/** Ended deals whose amount nobody wrote down. */
function UnknownAmounts() {
  const { analysis, t } = usePipeline();
  const { won, lost, dropped } = analysis.outcome;
  const count = won.unknownAmount + lost.unknownAmount + dropped.unknownAmount;
  return count === 0 ? null : <p className={styles.words}>{t('period.unknown', { count })}</p>;
}
