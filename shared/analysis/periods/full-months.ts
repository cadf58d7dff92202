import type { DayNumber } from '@shared/domain/iso-day';
import type { DayPrecision } from '@shared/domain/sales-facts';
import { PARTIAL_EDGE_SLACK_DAYS } from './partial-edges';
import { nextPeriodStart, periodStart } from './period-of-day';

/** Months sales cover whole. Only these can be held against a plan: half a month says nothing of a whole one. */
export interface FullMonths {
  /** First day of the first of them. */
  readonly fromDay: DayNumber;
  /** First day of the month after the last of them; not after `fromDay` when no month is covered whole. */
  readonly openDay: DayNumber;
}

/**
 * Months that sales from `firstDay` to `lastDay` cover whole. At either end a month counts when at most a week of it is
 * without a line, or when the data has only months.
 * Worked lines: 2024-10-02 to 2026-09-28 → from 2024-10-01, open from 2026-10-01; 2024-10-12 to 2026-10-12 → from
 * 2024-11-01, open from 2026-10-01.
 */
export function fullMonths(
  firstDay: DayNumber,
  lastDay: DayNumber,
  precision: DayPrecision,
): FullMonths {
  const slack = precision === 'period' ? Number.POSITIVE_INFINITY : PARTIAL_EDGE_SLACK_DAYS.month;
  const [first, last] = [periodStart(firstDay, 'month'), periodStart(lastDay, 'month')];
  const afterLast = nextPeriodStart(last, 'month');
  return {
    fromDay: firstDay - first <= slack ? first : nextPeriodStart(first, 'month'),
    openDay: afterLast - 1 - lastDay <= slack ? afterLast : last,
  };
}

/** True for a month, told by its first day, that the sales cover whole. Without sales (null) none is. */
export function isFullMonth(full: FullMonths | null, monthDay: DayNumber): boolean {
  return full !== null && full.fromDay <= monthDay && monthDay < full.openDay;
}
