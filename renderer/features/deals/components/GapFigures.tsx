import { useRef } from 'react';
import type { PipelineAnalysis } from '@shared/analysis/pipeline/analyse-pipeline';
import { useSize } from '../../../ui/chart/use-size';
import { cx } from '../../../ui/cx';
import { usePipeline } from '../hooks/pipeline-context';
import { Rich } from './Rich';
import styles from './GapBar.module.css';

/** Room a letter of a label takes, and that around it, in pixels. */
const LETTER = 5.8;
const ROOM = 12;

interface GapFiguresProps {
  readonly analysis: PipelineAnalysis;
  /** Largest sum the bars are drawn to, so that two of them compare. */
  readonly totalE4: number;
  /** Drawn flat and without labels, for what is only supposed. */
  readonly isTrial?: boolean;
}

/** What a bar of plan and sales has to hold. */
export function barTotal({ gap }: PipelineAnalysis): number {
  return Math.max(gap.planE4 ?? 0, Math.max(0, gap.invoicedE4) + gap.bookedE4 + gap.weightedE4, 1);
}

/** Invoiced, booked and weighted open value as a bar against the plan. */
export function GapFigures({ analysis, totalE4, isTrial = false }: GapFiguresProps) {
  const { t, amounts } = usePipeline();
  const { planE4, invoicedE4, bookedE4, weightedE4, gapE4 } = analysis.gap;
  const bar = useRef<HTMLDivElement>(null);
  const { width } = useSize(bar);
  const part = (sum: number) => `${(Math.max(0, sum) / totalE4) * 100}%`;
  const fits = (sum: number, text: string) =>
    !isTrial && (Math.max(0, sum) / totalE4) * width > text.length * LETTER + ROOM;
  const parts = [
    { key: 'invoiced', sum: invoicedE4, look: styles.invoiced },
    { key: 'booked', sum: bookedE4, look: styles.booked },
    { key: 'weighted', sum: weightedE4, look: styles.weighted },
  ] as const;
  return (
    <div className={cx(styles.bar, isTrial && styles.flat)} ref={bar} aria-hidden>
      {parts.map(({ key, sum, look }) => {
        const text = t(`plan.${key}`, { sum: amounts.short(sum) });
        return sum > 0 ? (
          <div key={key} className={cx(styles.part, look)} style={{ width: part(sum) }}>
            {fits(sum, text) ? text : null}
          </div>
        ) : null;
      })}
      {gapE4 !== null && gapE4 > 0 ? (
        <div className={cx(styles.part, styles.hole)} style={{ width: part(gapE4) }} />
      ) : null}
      {planE4 !== null && planE4 < totalE4 ? (
        <div className={styles.planMark} style={{ left: part(planE4) }} />
      ) : null}
    </div>
  );
}

/** The sum behind the gap, figure by figure. */
export function GapArithmetic({ analysis }: { readonly analysis: PipelineAnalysis }) {
  const { t, amounts } = usePipeline();
  const { planE4, invoicedE4, bookedE4, weightedE4, gapE4 } = analysis.gap;
  const figures = {
    plan: amounts.short(planE4),
    invoiced: amounts.short(invoicedE4),
    booked: amounts.short(bookedE4),
    weighted: amounts.short(weightedE4),
    gap: amounts.short(gapE4),
    sum: amounts.short(Math.max(0, invoicedE4) + bookedE4 + weightedE4),
  };
  const isPast = analysis.time === 'past';
  if (gapE4 === null)
    return <Rich text={t(isPast ? 'period.arithmeticNoPlan' : 'plan.arithmeticNoPlan', figures)} />;
  return <Rich text={t(isPast ? 'period.arithmetic' : 'plan.arithmetic', figures)} />;
}
