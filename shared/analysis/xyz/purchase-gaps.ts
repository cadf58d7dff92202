import type { Deviation } from '@shared/domain/analysis-settings';

/** Fewer gaps than this say nothing about a rhythm: four purchase days at least. */
const MIN_GAPS = 3;

/** Gaps in days between the purchase days of one client. */
export interface PurchaseGaps {
  readonly count: number;
  readonly mean: number;
  readonly deviation: number;
  /** Coefficient of variation; the mean of distinct days is never 0. */
  readonly cv: number;
}

/**
 * Variation of the gaps between purchase days. The first `length` of `days` are the distinct days with a purchase,
 * ascending: documents of one day are one purchase, days with returns only are none. Null with fewer than three gaps.
 * Worked line: days 0, 10, 20, 40 → gaps 10, 10, 20; mean 13.33, population σ 4.71, CV 35.4 %.
 */
export function purchaseGaps(
  days: Int32Array,
  deviation: Deviation,
  length = days.length,
): PurchaseGaps | null {
  const count = length - 1;
  if (count < MIN_GAPS) return null;
  const mean = (days[count]! - days[0]!) / count;
  let squares = 0;
  for (let i = 0; i < count; i++) {
    const off = days[i + 1]! - days[i]! - mean;
    squares += off * off;
  }
  const sigma = Math.sqrt(squares / (deviation === 'population' ? count : count - 1));
  return { count, mean, deviation: sigma, cv: sigma / mean };
}
