import type { ForecastBasis } from '@shared/ipc/market-answers';
import { totalsOf } from './plan-data';
import type { PlanRow } from './plan-data';
import type { PlanPeriod } from './plan-periods';

/** Sums of the chosen cells. */
export interface PlanSums {
  /** Null when nothing of it is planned. */
  readonly planE4: number | null;
  /** Actual where the period is over, forecast elsewhere; null when one of these sums is not known. */
  readonly otherE4: number | null;
}

/**
 * Sums chosen cells as the row of totals does, without counting a month twice: of a year and its parts only the parts
 * count. Worked line: 2026, Q1 and Q2 chosen → Q1 + Q2.
 */
export function planSums(
  rows: readonly PlanRow[],
  periods: readonly PlanPeriod[],
  basis: ForecastBasis,
): PlanSums {
  const split = new Set(periods.filter(({ kind }) => kind !== 'year').map(({ year }) => year));
  const counted = periods.filter(({ kind, year }) => kind !== 'year' || !split.has(year));
  const total = totalsOf(rows, basis);
  let planE4: number | null = null;
  let otherE4: number | null = counted.length === 0 ? null : 0;
  for (const period of counted) {
    const figures = total(period);
    if (figures.planE4 !== null) planE4 = (planE4 ?? 0) + figures.planE4;
    const other = figures.varianceOf === 'forecast' ? figures.forecastE4 : figures.actualE4;
    otherE4 = other === null || otherE4 === null ? null : otherE4 + other;
  }
  return { planE4, otherE4 };
}
