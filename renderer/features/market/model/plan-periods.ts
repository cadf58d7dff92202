import { monthsLater } from '@shared/analysis/white-space/trailing-year';
import { civilFromDay } from '@shared/domain/iso-day';

/** How finely a plan is shown. */
export type PlanGrain = 'month' | 'quarter' | 'year';
export const PLAN_GRAINS: readonly PlanGrain[] = ['month', 'quarter', 'year'];

/** Months of a plan that make one column. */
export interface PlanPeriod {
  readonly key: string;
  readonly kind: PlanGrain;
  /** Index of the first month, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Day number of its first day. */
  readonly firstDay: number;
  readonly year: number;
  /** 1–4 for a quarter, 1–12 for a month, 0 for a year. */
  readonly part: number;
}

/**
 * Columns of whole calendar years: each year's sum, then its quarters or months. `firstDay` is the first of a
 * January. Worked line: 12 months by quarter → 2026, Q1, Q2, Q3, Q4.
 */
export function planPeriods(
  firstDay: number,
  months: number,
  grain: PlanGrain,
): readonly PlanPeriod[] {
  const periods: PlanPeriod[] = [];
  const size = grain === 'month' ? 1 : 3;
  for (let start = 0; start < months; start += 12) {
    const yearDay = monthsLater(firstDay, start);
    const { year } = civilFromDay(yearDay);
    const to = Math.min(months, start + 12);
    periods.push({
      key: `${year}`,
      kind: 'year',
      from: start,
      to,
      firstDay: yearDay,
      year,
      part: 0,
    });
    if (grain === 'year') continue;
    for (let from = start; from < to; from += size) {
      const part = (from - start) / size + 1;
      periods.push({
        key: `${year}-${grain}-${part}`,
        kind: grain,
        from,
        to: Math.min(to, from + size),
        firstDay: monthsLater(firstDay, from),
        year,
        part,
      });
    }
  }
  return periods;
}
