/** A range with the value one would act on. Amounts in ten-thousandths or ratios 0–1; low ≤ likely ≤ high. */
export interface Band {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/**
 * Sum of ranges: lows, likely values and highs each for themselves, the widest range the parts allow.
 * Worked line: 1–2–3 and 10–10–20 → 11–12–23.
 */
export function sumBands(bands: readonly Band[]): Band {
  return bands.reduce(
    (sum, { low, likely, high }) => ({
      low: sum.low + low,
      likely: sum.likely + likely,
      high: sum.high + high,
    }),
    { low: 0, likely: 0, high: 0 },
  );
}
