import { cubicSpline, splineSlope, splineValue } from '@shared/lib/cubic-spline';
import { roundHalfEven } from '@shared/lib/round-half-even';

/** A point of the ABC curve: share of the clients (largest first) and share of the value they bring. */
export interface CurvePoint {
  readonly effort: number;
  readonly yield: number;
}

/** Limits read from the curve of the data. Classes go by value: A > `aValue` ≥ B ≥ `bValue` > C. */
export interface CalculatedLimits {
  readonly aValue: number;
  readonly bValue: number;
  /** Point of the curve nearest to (0, 1), all yield for no effort; the break-even point when the two are exchanged. */
  readonly a: CurvePoint;
  /** Break-even point, where the slope of the curve is nearest to 1; the nearest point when exchanged. */
  readonly b: CurvePoint;
  /** Point of the curve nearest to (effort of b, 1): border of C. */
  readonly c: CurvePoint;
  /** True when the break-even point lies left of the nearest point, so that the two changed places. */
  readonly isExchanged: boolean;
}

/**
 * ABC curve of Ultsch & Lötsch (2015): the cumulative shares through a cubic spline, sampled at steps of 0.01
 * (0.001 from 101 clients on) and held at 1 from the first sample that reaches it. `valuesDescending` holds values ≥ 0,
 * largest first; `zeros` more clients of value 0 follow. Null when nothing is positive.
 */
export function abcCurve(valuesDescending: Float64Array, zeros = 0): Float64Array | null {
  const n = valuesDescending.length + zeros;
  if (!((valuesDescending[0] ?? 0) > 0)) return null;
  const x = new Float64Array(n + 1);
  const y = new Float64Array(n + 1);
  let sum = 0;
  for (let i = 1; i <= n; i++) {
    sum += valuesDescending[i - 1] ?? 0;
    x[i] = i / n;
    y[i] = sum;
  }
  for (let i = 1; i <= n; i++) y[i] = (y[i] ?? 0) / sum;
  const spline = cubicSpline(x, y);
  const step = n < 101 ? 0.01 : 0.001;
  const yields = new Float64Array(Math.round(1 / step) + 1);
  let isFull = false;
  for (let i = 0; i < yields.length; i++) {
    const value = isFull ? 1 : splineValue(spline, i * step);
    if (value >= 1) isFull = true;
    yields[i] = isFull ? 1 : value;
  }
  return yields;
}

/**
 * Limits of A, B and C calculated from the data (Ultsch & Lötsch 2015, doi 10.1371/journal.pone.0129767, as the
 * CRAN package ABCanalysis does). The slope is taken at i/n of the n samples, a step beside the sample itself, as
 * there. Value limits are those of the client at ⌊effort × clients⌉ (halves to even), so equal values stay together.
 * `valuesDescending` and `zeros` as for `abcCurve`; null when nothing is positive.
 * Worked line: 9, 8, …, 1 → a at effort 0.42, b at 0.50, c at 0.63, `aValue` 6, `bValue` 4: A 9 8 7, B 6 5 4, C 3 2 1.
 */
export function calculatedLimits(
  valuesDescending: Float64Array,
  zeros = 0,
): CalculatedLimits | null {
  const yields = abcCurve(valuesDescending, zeros);
  if (!yields) return null;
  const samples = yields.length;
  // i × 0.01 and not i ÷ 100: the last digit decides between two samples equally far from slope 1.
  const step = samples === 101 ? 0.01 : 0.001;
  const efforts = Float64Array.from(yields, (_, i) => i * step);
  const curve = cubicSpline(efforts, yields);
  const nearest = nearestTo(efforts, yields, 0);
  let breakEven = 0;
  let bestSlope = Infinity;
  for (let i = 0; i < samples; i++) {
    const off = Math.abs(splineSlope(curve, (i + 1) / samples) - 1);
    if (off < bestSlope) {
      bestSlope = off;
      breakEven = i;
    }
  }
  const isExchanged = breakEven < nearest;
  const aIndex = isExchanged ? breakEven : nearest;
  const bIndex = isExchanged ? nearest : breakEven;
  const point = (i: number): CurvePoint => ({ effort: efforts[i] ?? 0, yield: yields[i] ?? 0 });
  const a = point(aIndex);
  const b = point(bIndex);
  const c = point(nearestTo(efforts, yields, b.effort));
  const clients = valuesDescending.length + zeros;
  const valueAt = (effort: number): number =>
    valuesDescending[Math.max(1, roundHalfEven(effort * clients)) - 1] ?? 0;
  return { aValue: valueAt(a.effort), bValue: valueAt(c.effort), a, b, c, isExchanged };
}

/** Index of the first curve point nearest to (effort, 1). */
function nearestTo(efforts: Float64Array, yields: Float64Array, effort: number): number {
  let best = 0;
  let bestDistance = Infinity;
  for (let i = 0; i < efforts.length; i++) {
    const across = (efforts[i] ?? 0) - effort;
    const up = (yields[i] ?? 0) - 1;
    const distance = across * across + up * up;
    if (distance < bestDistance) {
      bestDistance = distance;
      best = i;
    }
  }
  return best;
}
