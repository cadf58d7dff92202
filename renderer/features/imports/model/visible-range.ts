/** Indexes from `first` to `last`, both included; empty when `last` < `first`. */
export interface VisibleRange {
  readonly first: number;
  readonly last: number;
}

/** Rows of equal height in sight, with some to spare on both sides. */
export function visibleRows(
  count: number,
  height: number,
  top: number,
  room: number,
  spare = 8,
): VisibleRange {
  return {
    first: Math.max(0, Math.floor(top / height) - spare),
    last: Math.min(count - 1, Math.ceil((top + room) / height) + spare),
  };
}

/** Columns in sight. `lefts` = start of each column and the end of the last one, in pixels. */
export function visibleColumns(
  lefts: readonly number[],
  left: number,
  room: number,
  spare = 2,
): VisibleRange {
  const count = lefts.length - 1;
  let first = 0;
  while (first < count && (lefts[first + 1] ?? 0) < left) first += 1;
  let last = first;
  while (last < count - 1 && (lefts[last + 1] ?? 0) < left + room) last += 1;
  return { first: Math.max(0, first - spare), last: Math.min(count - 1, last + spare) };
}
