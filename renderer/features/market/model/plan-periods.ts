import { monthsLater } from '@shared/analysis/white-space/trailing-year';
import { civilFromDay } from '@shared/domain/iso-day';

import { yearName } from './year-name';

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
  /** Calendar year in which its year begins, and the name of that year. */
  readonly year: number;
  readonly yearName: string;
  /** 1–4 for a quarter, 1–12 for a month, 0 for a year. */
  readonly part: number;
}

/**
 * Columns of whole fiscal years: each year's sum, then its quarters or months. `firstDay` is the first day of a fiscal
 * year. Worked lines: 12 months by quarter → 2026, Q1, Q2, Q3, Q4; from April on → 2026/27, its Q1 to Q4.
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
    const { year, month } = civilFromDay(yearDay);
    const name = yearName(year, month);
    const to = Math.min(months, start + 12);
    periods.push({
      key: `${year}`,
      kind: 'year',
      from: start,
      to,
      firstDay: yearDay,
      year,
      yearName: name,
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
        yearName: name,
        part,
      });
    }
  }
  return periods;
}
