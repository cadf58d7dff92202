import { PARTIAL_EDGE_SLACK_DAYS } from '@shared/analysis/periods/partial-edges';
import { nextPeriodStart, periodStart } from '@shared/analysis/periods/period-of-day';
import type { DayNumber } from '@shared/domain/iso-day';
import { civilFromDay, dayFromCivil } from '@shared/domain/iso-day';
import type { SalesFacts } from '@shared/domain/sales-facts';

/** A client that brings at least this share of our sales feeds us: losing it is felt at once. */
export const BREADWINNER_SHARE = 0.1;
const MONTHS = 12;

/** Shares of our net sales in the twelve full months up to a day. */
export interface BreadwinnerShares {
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Share by client index; may be negative for one that returned more than it bought. */
  readonly shares: Float64Array;
}

/**
 * Shares of every client in the twelve last full months that end on or before `asOfDay`. Null when the data does not
 * hold twelve full months, or when their net sales are not positive: then there is no share, not a share of 0.
 * `firstDay` and `lastDay` are the days of the first and last line of the data.
 * Worked line: as of 2026-10-12 → October 2025 to September 2026; 120 of 1000 in them → 0.12, a breadwinner.
 */
export function breadwinnerShares(
  facts: SalesFacts,
  firstDay: DayNumber,
  lastDay: DayNumber,
  asOfDay: DayNumber,
): BreadwinnerShares | null {
  const slack = facts.dayPrecision === 'period' ? 31 : PARTIAL_EDGE_SLACK_DAYS.month;
  const until = Math.min(asOfDay, lastDay);
  const start = periodStart(until, 'month');
  const end = nextPeriodStart(start, 'month') - 1;
  const isFull = end - until <= slack;
  const to = isFull ? end : start - 1;
  const from = monthsEarlier(to + 1, MONTHS);
  if (firstDay - from > slack) return null;
  const { client, day, amountE4, length } = facts;
  const shares = new Float64Array(facts.clients.length);
  let total = 0;
  for (let i = 0; i < length; i++) {
    const d = day[i]!;
    if (d < from || d > to || d > asOfDay) continue;
    shares[client[i]!]! += amountE4[i]!;
    total += amountE4[i]!;
  }
  if (total <= 0) return null;
  for (let c = 0; c < shares.length; c++) shares[c]! /= total;
  return { from, to, shares };
}

/** First day of the month `count` months before the month that begins on `start`. */
function monthsEarlier(start: DayNumber, count: number): DayNumber {
  const { year, month } = civilFromDay(start);
  const months = year * 12 + month - 1 - count;
  return dayFromCivil(Math.floor(months / 12), (months % 12) + 1, 1);
}
