import type { DayNumber } from '@shared/domain/iso-day';
import { civilFromDay, dayFromCivil, daysInMonth } from '@shared/domain/iso-day';
import { fiscalPeriodOf } from '@shared/analysis/periods/fiscal-period';
import type { FiscalGrain, FiscalPeriod } from '@shared/analysis/periods/fiscal-period';

export const PERIOD_GRAINS = ['month', 'quarter', 'year'] as const satisfies readonly FiscalGrain[];

/** Length of the period the plan is looked at. */
export type PeriodGrain = FiscalGrain;

/** A period of the plan, both days included. */
export type PlanPeriod = FiscalPeriod;

/** Where a period lies as seen from the as-of day: it is over, it holds the day, or it has not begun. */
export type PeriodTime = 'past' | 'current' | 'future';

/** Whether a period is over on a day, holds it, or is still to come. */
export function periodTime({ startDay, endDay }: PlanPeriod, asOfDay: DayNumber): PeriodTime {
  if (endDay < asOfDay) return 'past';
  return startDay > asOfDay ? 'future' : 'current';
}

/**
 * The period after one for which there is still time: the next month or quarter; after a fiscal year its first quarter.
 * Worked line: the calendar year 2026 → 1 Jan to 31 Mar 2027.
 */
export function periodAfter(period: PlanPeriod, startMonth: number): PlanPeriod {
  const grain = period.grain === 'year' ? 'quarter' : period.grain;
  return fiscalPeriodOf(period.endDay + 1, grain, startMonth);
}

/**
 * The same day of the month so many months later, or the last day when that month is shorter.
 * Worked lines: 30 Nov 2026 + 3 → 28 Feb 2027; 18 Dec 2026 + 3 → 18 Mar 2027.
 */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, dayOfMonth } = civilFromDay(day);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return dayFromCivil(
    targetYear,
    targetMonth,
    Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)),
  );
}

/** Last day of the month that begins with a day. Worked line: 1 Feb 2028 → 29 Feb 2028. */
export function monthEnd(firstDay: DayNumber): DayNumber {
  return addMonths(firstDay, 1) - 1;
}
