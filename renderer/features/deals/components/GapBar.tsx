import { useRef } from 'react';
import { useSize } from '../../../ui/chart/use-size';
import { cx } from '../../../ui/cx';
import { usePipeline } from '../hooks/pipeline-context';
import { Rich } from './Rich';
import { PlanNotes } from './PlanNotes';
import styles from './GapBar.module.css';

/** Room a letter of a label takes, and that around it, in pixels. */
const LETTER = 5.8;
const ROOM = 12;

/** Plan against invoiced, booked and weighted open value: the hole in figures first, its arithmetic below. */
export function GapBar() {
  const { analysis, answer, t, amounts, format, periodName, scope } = usePipeline();
  const { gap, period } = analysis;
  const { planE4, invoicedE4, bookedE4, weightedE4, gapE4 } = gap;
  const bar = useRef<HTMLDivElement>(null);
  const { width } = useSize(bar);
  const have = Math.max(0, invoicedE4) + bookedE4 + weightedE4;
  const total = Math.max(planE4 ?? 0, have, 1);
  const part = (sum: number) => `${(Math.max(0, sum) / total) * 100}%`;
  const fits = (sum: number, text: string) =>
    (Math.max(0, sum) / total) * width > text.length * LETTER + ROOM;
  const parts = [
    { key: 'invoiced', sum: invoicedE4, look: styles.invoiced },
    { key: 'booked', sum: bookedE4, look: styles.booked },
    { key: 'weighted', sum: weightedE4, look: styles.weighted },
  ] as const;
  const isOver = gapE4 !== null && gapE4 <= 0;
  const unit = amounts.isThousand ? 'thousand' : 'one';
  const figures = {
    plan: amounts.short(planE4),
    invoiced: amounts.short(invoicedE4),
    booked: amounts.short(bookedE4),
    weighted: amounts.short(weightedE4),
  };
  return (
    <section className={styles.gap} aria-labelledby="pipeline-gap">
      <div className={styles.head}>
        <h2 id="pipeline-gap">
          {t('plan.title', { period: periodName(period), scope: t(`plan.${scope}`) })}
        </h2>
        <span className={styles.unit}>
          {answer.currency === null
            ? t(`unit.${unit}Alone`)
            : t(`unit.${unit}`, { currency: answer.currency })}
        </span>
        <PlanNotes />
        <span className={styles.space} />
        <span className={cx(styles.figure, isOver ? styles.good : styles.bad)}>
          {gapE4 === null ? (
            t('plan.none')
          ) : (
            <Rich
              text={t(isOver ? 'plan.over' : 'plan.gap', {
                gap: amounts.short(Math.abs(gapE4)),
                plan: figures.plan,
                share: format.percent(gap.gapRatio === null ? null : Math.abs(gap.gapRatio)),
              })}
            />
          )}
        </span>
      </div>
      <div className={styles.bar} ref={bar} aria-hidden>
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
        {isOver && planE4 !== null ? (
          <div className={styles.planMark} style={{ left: part(planE4) }} />
        ) : null}
      </div>
      <p className={styles.arithmetic}>
        {gapE4 === null ? (
          <Rich text={t('plan.arithmeticNoPlan', { ...figures, sum: amounts.short(have) })} />
        ) : (
          <Rich text={t('plan.arithmetic', { ...figures, gap: amounts.short(gapE4) })} />
        )}
      </p>
    </section>
  );
}
