/**
 * Median: the middle value, or the mean of the two middle ones. Null when there is no value.
 * Worked lines: 30, 38, 90 → 38; 30, 38 → 34.
 */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length >> 1;
  const upper = sorted[half];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
