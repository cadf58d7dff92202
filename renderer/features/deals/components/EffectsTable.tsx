import type { PipelineAnalysis } from '@shared/analysis/pipeline/analyse-pipeline';
import { cx } from '../../../ui/cx';
import { usePipeline } from '../hooks/pipeline-context';
import styles from './WhatIf.module.css';

interface EffectsTableProps {
  readonly now: PipelineAnalysis;
  /** Null = nothing is supposed. */
  readonly trial: PipelineAnalysis | null;
}

/** Every effect beside the figure of now; what changed stands out by weight. */
export function EffectsTable({ now, trial }: EffectsTableProps) {
  const { t, format, amounts } = usePipeline();
  const money = amounts.short;
  const unknown = t('without.unknown');
  const orUnknown = (text: string, value: number | null) => (value === null ? unknown : text);
  const figures = ({ gap, dependence, deals, cycle, lastStart }: PipelineAnalysis) => {
    const heaviest = deals.reduce<number | null>(
      (most, { planShare }) => (planShare !== null && planShare > (most ?? -1) ? planShare : most),
      null,
    );
    return {
      gap: orUnknown(money(gap.gapE4), gap.gapE4),
      invoiced: money(gap.invoicedE4),
      weighted: money(gap.weightedE4),
      withoutLargest: orUnknown(money(gap.withoutLargestE4), gap.withoutLargestE4),
      needed: orUnknown(money(gap.neededE4), gap.neededE4),
      top1: orUnknown(format.percent(dependence.top1), dependence.top1),
      top5: orUnknown(format.percent(dependence.top5), dependence.top5),
      heaviest: orUnknown(format.percent(heaviest), heaviest),
      cycle: orUnknown(format.integer(cycle.medianDays), cycle.medianDays),
      lastStart: orUnknown(format.day(lastStart.day), lastStart.day),
      daysLeft: orUnknown(format.integer(lastStart.daysLeft), lastStart.daysLeft),
    };
  };
  const before = figures(now);
  const after = trial === null ? null : figures(trial);
  const rows = [
    'gap',
    'invoiced',
    'weighted',
    'withoutLargest',
    'needed',
    'top1',
    'top5',
    'heaviest',
    'cycle',
    'lastStart',
    'daysLeft',
  ] as const;
  return (
    <table className={styles.effects}>
      <thead>
        <tr>
          <th scope="col">{t('whatIf.effect')}</th>
          <th scope="col">{t('whatIf.now')}</th>
          <th scope="col">{t('whatIf.trial')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const isChanged = after !== null && after[row] !== before[row];
          return (
            <tr key={row}>
              <th scope="row">{t(`whatIf.rows.${row}`)}</th>
              <td>{before[row]}</td>
              <td className={cx(isChanged && styles.changed)}>
                {after === null ? '–' : after[row]}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
