/** Fewer intervals than this do not make a rhythm of one's own: five purchase days at least. */
const MIN_INTERVALS = 4;

/** Intervals between the purchase days of a client. Deviation is the sample one; null with a single interval. */
export interface Intervals {
  readonly count: number;
  readonly mean: number;
  readonly deviation: number | null;
  readonly median: number;
}

/** Days of silence after which a client counts as slowing, at risk, lost. Always `slowing ≤ atRisk ≤ lost`. */
export interface RhythmLimits {
  readonly slowing: number;
  readonly atRisk: number;
  readonly lost: number;
}

/** Intervals of ascending distinct days; null with fewer than two days. */
export function intervalsOf(days: Int32Array): Intervals | null {
  const count = days.length - 1;
  if (count < 1) return null;
  const gaps = new Int32Array(count);
  for (let i = 0; i < count; i++) gaps[i] = days[i + 1]! - days[i]!;
  const mean = (days[count]! - days[0]!) / count;
  let squares = 0;
  for (const gap of gaps) squares += (gap - mean) ** 2;
  return {
    count,
    mean,
    deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : null,
    median: medianOf(gaps),
  };
}

/**
 * Limits from a client's own rhythm: an upper bound, since a plain average would alarm healthy clients half of the
 * time. T1 = mean + 2·sd, T2 = max(T1, 2·median), T3 = max(1.5·T2, 3·median). Null with fewer than four intervals.
 * Worked line: 31, 28, 35, 30, 33, 29 days → mean 31.0, sd 2.6, median 30.5 → 36.2, 61, 91.5 days.
 */
export function rhythmLimits(intervals: Intervals): RhythmLimits | null {
  const { count, mean, deviation, median } = intervals;
  if (count < MIN_INTERVALS || deviation === null) return null;
  const slowing = mean + 2 * deviation;
  const atRisk = Math.max(slowing, 2 * median);
  return { slowing, atRisk, lost: Math.max(1.5 * atRisk, 3 * median) };
}

/** Median of whole numbers; the mean of the two middle ones for an even count. NaN for none. Sorts its input. */
export function medianOf(values: Int32Array | Float64Array): number {
  values.sort();
  const middle = values.length >> 1;
  if (values.length % 2 === 1) return values[middle]!;
  return (values[middle - 1]! + values[middle]!) / 2;
}
