import type { DayNumber } from '@shared/domain/iso-day';
import type { SalesFacts } from '@shared/domain/sales-facts';

/** Distinct purchase days of all clients, ascending: those of client c stand at `starts[c] … starts[c + 1] − 1`. */
export interface PurchaseDays {
  readonly starts: Uint32Array;
  readonly days: Int32Array;
}

/**
 * Collects the purchase days of every client in O(lines + days · log days). A purchase is a line of positive sales:
 * documents of one day are one purchase, days with returns only are none.
 */
export function purchaseDays(facts: SalesFacts): PurchaseDays {
  const { client, day, amountE4, length } = facts;
  const n = facts.clients.length;
  const counts = new Uint32Array(n + 1);
  for (let i = 0; i < length; i++) if (amountE4[i]! > 0) counts[client[i]! + 1]!++;
  for (let c = 0; c < n; c++) counts[c + 1]! += counts[c]!;
  const all = new Int32Array(counts[n]!);
  const next = counts.slice(0, n);
  for (let i = 0; i < length; i++) {
    if (amountE4[i]! > 0) all[next[client[i]!]!++] = day[i]!;
  }
  const starts = new Uint32Array(n + 1);
  let kept = 0;
  for (let c = 0; c < n; c++) {
    const own = all.subarray(counts[c], counts[c + 1]).sort();
    for (let i = 0; i < own.length; i++) {
      if (i === 0 || own[i]! > own[i - 1]!) all[kept++] = own[i]!;
    }
    starts[c + 1] = kept;
  }
  return { starts, days: all.slice(0, kept) };
}

/** The purchase days of one client up to and including a day. */
export function daysUntil(
  { starts, days }: PurchaseDays,
  client: number,
  until: DayNumber,
): Int32Array {
  const from = starts[client] ?? 0;
  let low = from;
  let high = starts[client + 1] ?? from;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= until) low = middle + 1;
    else high = middle;
  }
  return days.subarray(from, low);
}
