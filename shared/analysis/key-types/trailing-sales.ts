import { PARTIAL_EDGE_SLACK_DAYS } from '@shared/analysis/periods/partial-edges';
import { nextPeriodStart, periodStart } from '@shared/analysis/periods/period-of-day';
import type { DayNumber } from '@shared/domain/iso-day';
import { civilFromDay, dayFromCivil } from '@shared/domain/iso-day';
import type { IncomeBasis } from '@shared/domain/key-client-rules';
import type { SalesFacts } from '@shared/domain/sales-facts';

/** Sales of all clients in the last full months. */
export interface TrailingSales {
  readonly basis: IncomeBasis;
  /** First and last day that counts. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** False: the data does not hold that many full months, so there are sums but no shares of a year. */
  readonly isFull: boolean;
  /** Net sum by client index, ten-thousandths; negative for one that returned more than it bought. */
  readonly byClient: Float64Array;
  readonly total: number;
  /** Lines in the window whose margin is not known (basis margin only): they are in no sum. */
  readonly unknownLines: number;
}

/**
 * Net sales of every client in the `months` last full months that end on or before the last day of the data. Null when
 * the basis is margin and no line has one. `firstDay` and `lastDay` are the days of the first and last line.
 * Worked line: data to 2026-10-12, 12 months → October 2025 to September 2026.
 */
export function trailingSales(
  facts: SalesFacts,
  firstDay: DayNumber,
  lastDay: DayNumber,
  basis: IncomeBasis,
  months = 12,
): TrailingSales | null {
  const values = basis === 'margin' ? facts.marginE4 : facts.amountE4;
  if (values === null) return null;
  const slack = facts.dayPrecision === 'period' ? 31 : PARTIAL_EDGE_SLACK_DAYS.month;
  const start = periodStart(lastDay, 'month');
  const end = nextPeriodStart(start, 'month') - 1;
  const to = end - lastDay <= slack ? end : start - 1;
  const from = monthsEarlier(to + 1, months);
  const { client, day, length } = facts;
  const byClient = new Float64Array(facts.clients.length);
  let total = 0;
  let unknownLines = 0;
  for (let i = 0; i < length; i++) {
    const d = day[i] ?? 0;
    if (d < from || d > to) continue;
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value)) {
      unknownLines++;
      continue;
    }
    const c = client[i] ?? 0;
    byClient[c] = (byClient[c] ?? 0) + value;
    total += value;
  }
  return { basis, from, to, isFull: firstDay - from <= slack, byClient, total, unknownLines };
}

/** First day of the month `count` months before the month that begins on `start`. */
function monthsEarlier(start: DayNumber, count: number): DayNumber {
  const { year, month } = civilFromDay(start);
  const months = year * 12 + month - 1 - count;
  return dayFromCivil(Math.floor(months / 12), (months % 12) + 1, 1);
}
