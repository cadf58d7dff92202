import { fullMonths } from '@shared/analysis/periods/full-months';
import type { DayNumber } from '@shared/domain/iso-day';
import { civilFromDay, dayFromCivil } from '@shared/domain/iso-day';
import type { DayPrecision } from '@shared/domain/sales-facts';

const MONTHS = 12;

/** The full months sales are compared with a yearly budget over. */
export interface TrailingYear {
  /** First day of the first and last day of the last month. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Full months in it: 12, or fewer when the data does not reach back so far. */
  readonly months: number;
}

/** First day of the month `count` months after (before, when negative) the month of a day. */
export function monthsLater(day: DayNumber, count: number): DayNumber {
  const { year, month } = civilFromDay(day);
  const months = year * 12 + month - 1 + count;
  return dayFromCivil(Math.floor(months / 12), (months % 12) + 1, 1);
}

/**
 * The twelve last full months up to the last imported one; fewer when the sales begin later, null when not one month
 * is full. `firstDay` and `lastDay` are the days of the first and last line.
 * Worked line: sales from 2024-10-02 to 2026-09-30 → 2025-10-01 to 2026-09-30, 12 months.
 */
export function trailingYear(
  firstDay: DayNumber,
  lastDay: DayNumber,
  precision: DayPrecision,
): TrailingYear | null {
  const { fromDay, openDay } = fullMonths(firstDay, lastDay, precision);
  let months = 0;
  while (months < MONTHS && monthsLater(openDay, -months - 1) >= fromDay) months++;
  return months === 0 ? null : { from: monthsLater(openDay, -months), to: openDay - 1, months };
}
