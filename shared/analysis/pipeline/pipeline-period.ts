import type { DayNumber } from '@shared/domain/iso-day';
import { civilFromDay, dayFromCivil, daysInMonth } from '@shared/domain/iso-day';
import { nextPeriodStart, periodStart } from '@shared/analysis/periods/period-of-day';

export const PERIOD_GRAINS = ['month', 'quarter', 'year'] as const;

/** Length of the period the plan is looked at. */
export type PeriodGrain = (typeof PERIOD_GRAINS)[number];

/** A period of the plan, both days included. */
export interface PlanPeriod {
  readonly grain: PeriodGrain;
  readonly startDay: DayNumber;
  readonly endDay: DayNumber;
}

/** The calendar period that holds a day. Worked line: 13 Oct 2026, quarter → 1 Oct to 31 Dec 2026. */
export function planPeriod(day: DayNumber, grain: PeriodGrain): PlanPeriod {
  if (grain === 'year') {
    const { year } = civilFromDay(day);
    return { grain, startDay: dayFromCivil(year, 1, 1), endDay: dayFromCivil(year, 12, 31) };
  }
  const startDay = periodStart(day, grain);
  return { grain, startDay, endDay: nextPeriodStart(startDay, grain) - 1 };
}

/**
 * The period after one for which there is still time: the next month or quarter; after a year its first quarter.
 * Worked line: the year 2026 → 1 Jan to 31 Mar 2027.
 */
export function periodAfter(period: PlanPeriod): PlanPeriod {
  return planPeriod(period.endDay + 1, period.grain === 'year' ? 'quarter' : period.grain);
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

/** First days of the twelve months of the calendar year that holds a day. */
export function monthsOfYear(day: DayNumber): readonly DayNumber[] {
  const { year } = civilFromDay(day);
  return Array.from({ length: 12 }, (_, index) => dayFromCivil(year, index + 1, 1));
}
