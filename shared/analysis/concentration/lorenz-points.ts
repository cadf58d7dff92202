/** A point of the Lorenz curve: share of the clients, smallest first, and share of the value they bring. */
export interface LorenzPoint {
  readonly clients: number;
  readonly value: number;
}

/**
 * Lorenz curve (Lorenz 1905) from (0, 0) to (1, 1): the smallest share p of the clients brings the share L(p) ≤ p.
 * `base` holds positive values, largest first. At most `maxPoints` steps, evenly spread over the clients, so that a
 * chart of 100,000 clients stays small. Empty when there is no value.
 * Worked line: 3, 1 → (0, 0), (0.5, 0.25), (1, 1).
 */
export function lorenzPoints(base: Float64Array, maxPoints = 200): LorenzPoint[] {
  const n = base.length;
  if (n === 0) return [];
  const ascending = new Float64Array(n + 1);
  for (let i = 1; i <= n; i++) ascending[i] = (ascending[i - 1] ?? 0) + (base[n - i] ?? 0);
  const total = ascending[n] ?? 0;
  const steps = Math.min(n, maxPoints);
  const points: LorenzPoint[] = [];
  for (let step = 0; step <= steps; step++) {
    const count = Math.round((step * n) / steps);
    points.push({ clients: count / n, value: (ascending[count] ?? 0) / total });
  }
  return points;
}
