import type { PeriodWindow } from '@shared/domain/analysis-settings';

/**
 * Index of the first period that counts for each client: 0 for the whole span; that of the first purchase otherwise,
 * and `periods` (an empty window) for a client without a purchase.
 */
export function windowStarts(
  firstPurchase: Int32Array,
  window: PeriodWindow,
  periods: number,
): Uint32Array {
  const starts = new Uint32Array(firstPurchase.length);
  if (window === 'span') return starts;
  for (let c = 0; c < starts.length; c++) {
    const first = firstPurchase[c]!;
    starts[c] = first < 0 || first > periods ? periods : first;
  }
  return starts;
}
