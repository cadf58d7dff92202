import type { DayNumber } from '@shared/domain/iso-day';
import { civilFromDay, dayFromCivil } from '@shared/domain/iso-day';

const FISCAL_GRAINS = ['month', 'quarter', 'year'] as const;

/** Length of a period of a fiscal year. */
export type FiscalGrain = (typeof FISCAL_GRAINS)[number];

/** A period of a fiscal year, both days included. */
export interface FiscalPeriod {
  readonly grain: FiscalGrain;
  readonly startDay: DayNumber;
  readonly endDay: DayNumber;
}

/** Where a period lies in its fiscal year. */
export interface FiscalPlace {
  /** Calendar years in which the fiscal year begins and ends; the same one when it begins in January. */
  readonly startYear: number;
  readonly endYear: number;
  /** 1–12 for a month, 1–4 for a quarter, 1 for a year. */
  readonly part: number;
}

const MONTHS: Readonly<Record<FiscalGrain, number>> = { month: 1, quarter: 3, year: 12 };

// Months counted from January of year 0.
function monthIndex(day: DayNumber): number {
  const { year, month } = civilFromDay(day);
  return year * 12 + month - 1;
}

function firstOfMonth(index: number): DayNumber {
  return dayFromCivil(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
}

// Months since the fiscal year began, 0–11.
function monthInYear(index: number, startMonth: number): number {
  return (((index - (startMonth - 1)) % 12) + 12) % 12;
}

/**
 * The month, quarter or year that holds a day in a fiscal year that begins with a month (1 = January, the calendar
 * year). Worked line: 20 Aug 2026, quarter, year from April → 1 Jul to 30 Sep 2026.
 */
export function fiscalPeriodOf(
  day: DayNumber,
  grain: FiscalGrain,
  startMonth: number,
): FiscalPeriod {
  const index = monthIndex(day);
  const first = index - (monthInYear(index, startMonth) % MONTHS[grain]);
  return {
    grain,
    startDay: firstOfMonth(first),
    endDay: firstOfMonth(first + MONTHS[grain]) - 1,
  };
}

/** The period so many periods later, earlier when negative. Worked line: Q4 2026, 1 → Q1 2027. */
export function fiscalPeriodAfter(
  { grain, startDay }: FiscalPeriod,
  count: number,
  startMonth: number,
): FiscalPeriod {
  const start = firstOfMonth(monthIndex(startDay) + count * MONTHS[grain]);
  return fiscalPeriodOf(start, grain, startMonth);
}

/** First days of the twelve months of the fiscal year that holds a day. */
export function fiscalYearMonths(day: DayNumber, startMonth: number): readonly DayNumber[] {
  const index = monthIndex(day);
  const first = index - monthInYear(index, startMonth);
  return Array.from({ length: 12 }, (_, month) => firstOfMonth(first + month));
}

/**
 * Fiscal year and number of a period. Worked line: 1 Jul 2026, quarter, year from April → 2026/27, part 2.
 */
export function fiscalPlace({ grain, startDay }: FiscalPeriod, startMonth: number): FiscalPlace {
  const index = monthIndex(startDay);
  const inYear = monthInYear(index, startMonth);
  const first = index - inYear;
  return {
    startYear: Math.floor(first / 12),
    endYear: Math.floor((first + 11) / 12),
    part: Math.floor(inYear / MONTHS[grain]) + 1,
  };
}
