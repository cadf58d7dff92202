import { PARTIAL_EDGE_SLACK_DAYS } from '@shared/analysis/periods/partial-edges';
import { nextPeriodStart, periodStart } from '@shared/analysis/periods/period-of-day';
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
 * First day of the month after the last month the sales cover whole: from it on there are no actual figures. A month
 * is covered when its last line is at most a week before its end, or when the data has only months.
 * Worked line: last line on 2026-09-28 → 2026-10-01; on 2026-10-12 → 2026-10-01 as well.
 */
export function firstOpenMonth(lastDay: DayNumber, precision: DayPrecision): DayNumber {
  const start = periodStart(lastDay, 'month');
  const next = nextPeriodStart(start, 'month');
  const slack = precision === 'period' ? MONTHS * 31 : PARTIAL_EDGE_SLACK_DAYS.month;
  return next - 1 - lastDay <= slack ? next : start;
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
  const open = firstOpenMonth(lastDay, precision);
  const start = periodStart(firstDay, 'month');
  const slack = precision === 'period' ? MONTHS * 31 : PARTIAL_EDGE_SLACK_DAYS.month;
  const firstFull = firstDay - start <= slack ? start : nextPeriodStart(start, 'month');
  let months = 0;
  while (months < MONTHS && monthsLater(open, -months - 1) >= firstFull) months++;
  return months === 0 ? null : { from: monthsLater(open, -months), to: open - 1, months };
}
