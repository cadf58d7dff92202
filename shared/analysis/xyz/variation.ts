import type { Deviation } from '@shared/domain/analysis-settings';

/** Mean, standard deviation and their ratio over a number of equal periods or gaps. */
export interface Variation {
  readonly mean: number;
  /** NaN when a sample deviation is asked of a single value. */
  readonly deviation: number;
  /** Coefficient of variation σ ÷ μ; null when μ ≤ 0 or σ is unknown: such a series is undefined, never steady. */
  readonly cv: number | null;
}

/**
 * Variation of `values[from .. to)`: μ = Σx ÷ n, σ = √(Σ(x − μ)² ÷ n) for the population, ÷ (n − 1) for a sample
 * (STDEV.P and STDEV.S of a spreadsheet). Periods without sales must be present as zeros. Null when there is no value.
 * Worked line: 100, 130, 70 → μ 100, population σ 24.49 (CV 24.5 %), sample σ 30 (CV 30 %).
 */
export function variationOf(
  values: Float64Array,
  deviation: Deviation,
  from = 0,
  to = values.length,
): Variation | null {
  const n = to - from;
  if (n <= 0) return null;
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i] ?? 0;
  const mean = sum / n;
  let squares = 0;
  for (let i = from; i < to; i++) {
    const off = (values[i] ?? 0) - mean;
    squares += off * off;
  }
  const divisor = deviation === 'population' ? n : n - 1;
  const sigma = divisor > 0 ? Math.sqrt(squares / divisor) : Number.NaN;
  return { mean, deviation: sigma, cv: mean > 0 && !Number.isNaN(sigma) ? sigma / mean : null };
}
