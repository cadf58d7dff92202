import { variationOf } from '@shared/analysis/xyz/variation';
import type { Deviation } from '@shared/domain/analysis-settings';

/** Variation of every client's periods, index = client of the facts; NaN where it is undefined. */
export interface VariationColumns {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
  readonly cv: Float64Array;
}

/** Variation of each client from its own first period (`windowStart`) to the last. */
export function variationColumns(
  series: Float64Array,
  windowStart: Uint32Array,
  periods: number,
  deviation: Deviation,
): VariationColumns {
  const n = windowStart.length;
  const columns = {
    mean: new Float64Array(n).fill(Number.NaN),
    deviation: new Float64Array(n).fill(Number.NaN),
    cv: new Float64Array(n).fill(Number.NaN),
  };
  for (let c = 0; c < n; c++) {
    const row = c * periods;
    const variation = variationOf(series, deviation, row + windowStart[c]!, row + periods);
    if (!variation) continue;
    columns.mean[c] = variation.mean;
    columns.deviation[c] = variation.deviation;
    columns.cv[c] = variation.cv ?? Number.NaN;
  }
  return columns;
}
