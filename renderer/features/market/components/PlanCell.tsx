import type { PeriodFigures } from '@shared/analysis/client-plan/period-figures';
import type { Format } from '../../../lib/format/create-format';
import { cx } from '../../../ui/cx';
import styles from './Plan.module.css';

export interface PlanCellProps {
  readonly figures: PeriodFigures;
  readonly format: Format;
  /** With the actual or forecast figure and its variance under the plan. */
  readonly isCompared: boolean;
  readonly isSum: boolean;
}

/** Plan of a period, and under it what came or is expected, with the variance. */
export function PlanCell({ figures, format, isCompared, isSum }: PlanCellProps) {
  const { planE4, varianceRatio } = figures;
  const isPartly = planE4 !== null && figures.plannedMonths < figures.months;
  const plan = (
    <span className={cx(styles.planned, isSum && styles.sum, planE4 === null && styles.none)}>
      {isPartly ? <span className={styles.partly}>*</span> : null}
      {format.amount(planE4, 0)}
    </span>
  );
  if (!isCompared) return plan;
  const isForecast = figures.varianceOf === 'forecast';
  const other = isForecast ? figures.forecastE4 : figures.actualE4;
  return (
    <span className={styles.pair}>
      {plan}
      <span className={cx(styles.other, isForecast && styles.forecast)}>
        {varianceRatio === null ? null : (
          <span
            className={cx(
              styles.variance,
              varianceRatio < -0.1 && styles.under,
              varianceRatio > 0.1 && styles.over,
            )}
          >
            {format.change(varianceRatio)}
          </span>
        )}
        {format.amount(other, 0)}
      </span>
    </span>
  );
}
