/** Indexes of what is drawn, first and last inside; last < first when there is nothing. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Left edges of columns in pixels, with the right edge of the last behind them. Worked line: [10, 20] → [0, 10, 30]. */
export function columnEdges(widths: readonly number[]): readonly number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
}

/**
 * Rows of one height between two pixels, with a few more on both sides. Worked line: rows of 28 px from 280 to 560,
 * 2 more, 100 rows → 8 to 22.
 */
export function rowSpan(
  from: number,
  to: number,
  height: number,
  count: number,
  more: number,
): Span {
  return {
    first: Math.max(0, Math.floor(from / height) - more),
    last: Math.min(count - 1, Math.floor(to / height) + more),
  };
}

/** Columns between two pixels, with a few more on both sides, never before the first that scrolls. */
export function columnSpan(
  edges: readonly number[],
  from: number,
  to: number,
  frozen: number,
  more: number,
): Span {
  const count = edges.length - 1;
  let first = frozen;
  while (first < count - 1 && (edges[first + 1] ?? 0) <= from) first++;
  let last = first;
  while (last < count - 1 && (edges[last + 1] ?? 0) < to) last++;
  return { first: Math.max(frozen, first - more), last: Math.min(count - 1, last + more) };
}

/** Columns to draw: the frozen ones, those in sight, and one that must be there though it is not. */
export function drawnColumns(frozen: number, span: Span, also: number): readonly number[] {
  const drawn: number[] = [];
  for (let i = 0; i < frozen; i++) drawn.push(i);
  if (also >= frozen && also < span.first) drawn.push(also);
  for (let i = span.first; i <= span.last; i++) drawn.push(i);
  if (also > span.last && also >= frozen) drawn.push(also);
  return drawn;
}
