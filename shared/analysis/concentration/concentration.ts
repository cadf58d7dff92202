import type { Concentration } from '@shared/analysis/portfolio/portfolio-analysis';

/**
 * Gini coefficient G = Σ(2i − n − 1)·x_i ÷ (n·Σx), i = 1…n over ascending values (Gini 1912 in the ranked form):
 * 0 when all are equal, (n − 1)/n when one has everything. Values ≥ 0, given largest first; `zeros` more follow.
 * Null when the sum is 0. Worked line: 9, 8, …, 1 → 120 ÷ (9 × 45) = 0.2963.
 */
export function giniCoefficient(valuesDescending: Float64Array, zeros = 0): number | null {
  const n = valuesDescending.length + zeros;
  let weighted = 0;
  let sum = 0;
  for (let i = 0; i < valuesDescending.length; i++) {
    const value = valuesDescending[i] ?? 0;
    weighted += (n - 1 - 2 * i) * value;
    sum += value;
  }
  return sum > 0 ? weighted / (n * sum) : null;
}

/**
 * How much hangs on few clients: Gini and the shares of the largest, the five largest and the largest ⌈20 %⌉ of the
 * clients. `base` holds the positive values, largest first; all shares are null when it is empty.
 * Worked line: 420 180 120 90 60 50 40 25 15 → top 1 42 %, top 5 87 %, top 20 % (2 clients) 60 %.
 */
export function concentrationOf(base: Float64Array): Concentration {
  const n = base.length;
  const clientsIn20Percent = Math.ceil(n / 5);
  if (n === 0) {
    return { gini: null, top1: null, top5: null, top20Percent: null, clientsIn20Percent };
  }
  const total = sumOfFirst(base, n);
  const share = (count: number): number => (count >= n ? 1 : sumOfFirst(base, count) / total);
  return {
    gini: giniCoefficient(base),
    top1: share(1),
    top5: share(5),
    top20Percent: share(clientsIn20Percent),
    clientsIn20Percent,
  };
}

function sumOfFirst(values: Float64Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += values[i] ?? 0;
  return sum;
}
