import { purchaseGaps } from '@shared/analysis/xyz/purchase-gaps';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import type { DayPrecision } from '@shared/domain/sales-facts';
import type { DaySlots } from './day-slots';
import type { LinesByClient } from './lines-by-client';
import { OrdersMet } from './orders-met';

/** What needs each client's purchases together: orders and the gaps between purchase days. */
export interface PurchaseColumns {
  /** Distinct order numbers, or purchase days for the purchases that have none. */
  readonly orders: Uint32Array;
  /** Orders per client and period, row after row, each in the period of its first line; null for the other bases. */
  readonly orderSeries: Float64Array | null;
  /** Gaps between distinct purchase days. */
  readonly gaps: Uint32Array;
  /** NaN with fewer than three gaps. */
  readonly gapMean: Float64Array;
  readonly gapCv: Float64Array;
}

/**
 * Counts orders and measures gaps, client by client. Only lines of positive sales are purchases: a credit note with a
 * number of its own is not an order. Where the data has periods instead of days there are no gaps, and a purchase
 * without an order number counts once a period.
 */
export function purchaseColumns(
  { starts, from, to, most, day, amountE4, order, length }: LinesByClient,
  { firstDay, slots }: DaySlots,
  periods: number,
  dayPrecision: DayPrecision,
  { deviation, basis }: Pick<AnalysisSettings, 'deviation' | 'basis'>,
): PurchaseColumns {
  const n = starts.length - 1;
  const orders = new Uint32Array(n);
  const orderSeries = basis === 'orders' ? new Float64Array(n * periods) : null;
  const gaps = new Uint32Array(n);
  const gapMean = new Float64Array(n).fill(Number.NaN);
  const gapCv = new Float64Array(n).fill(Number.NaN);
  const days = new Int32Array(most);
  /** Days of the purchases without an order number. */
  const loose = order ? new Int32Array(most) : days;
  const met = order ? new OrdersMet(order, length) : null;
  const addToSeries = (c: number, d: number): void => {
    if (orderSeries) orderSeries[c * periods + slots[d - firstDay]!]! += 1;
  };

  for (let c = 0; c < n; c++) {
    let count = 0;
    let looseCount = 0;
    met?.clear();
    for (let run = starts[c]!; run < starts[c + 1]!; run++) {
      for (let i = from[run]!; i < to[run]!; i++) {
        if (!(amountE4[i]! > 0)) continue;
        const d = day[i]!;
        const offset = d - firstDay;
        if (offset < 0 || offset >= slots.length || slots[offset]! < 0) continue;
        days[count++] = d;
        if (order === null || met === null) continue;
        if (order[i] === 0) loose[looseCount++] = d;
        else met.add(order[i]!, d);
      }
    }
    if (count === 0) continue;
    count = sortDistinct(days, count);
    if (dayPrecision === 'day') {
      gaps[c] = count - 1;
      const measured = purchaseGaps(days, deviation, count);
      if (measured) {
        gapMean[c] = measured.mean;
        gapCv[c] = measured.cv;
      }
    }
    const numbered = met?.count ?? 0;
    for (let i = 0; i < numbered; i++) addToSeries(c, met!.firstDay(i));
    if (met) count = sortDistinct(loose, looseCount);
    for (let i = 0; i < count; i++) addToSeries(c, loose[i]!);
    orders[c] = numbered + count;
  }
  return { orders, orderSeries, gaps, gapMean, gapCv };
}

/** Sorts the first `count` values, moves the distinct ones to the front and tells how many they are. */
function sortDistinct(values: Int32Array, count: number): number {
  for (let i = 1; i < count; i++) {
    if (values[i]! < values[i - 1]!) {
      values.subarray(0, count).sort();
      break;
    }
  }
  let distinct = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i]!;
    if (distinct === 0 || values[distinct - 1]! < value) values[distinct++] = value;
  }
  return distinct;
}
