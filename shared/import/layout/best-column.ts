import type { ColumnFacts } from './column-facts';

/** The column with the highest score above `floor`, the leftmost of equals; null when none has. Scores 1, 3, 3 over 0 → the second. */
export function bestColumn(
  columns: readonly ColumnFacts[],
  floor: number,
  score: (facts: ColumnFacts) => number,
): ColumnFacts | null {
  let found: ColumnFacts | null = null;
  let top = floor;
  for (const facts of columns) {
    const value = score(facts);
    if (value > top) {
      top = value;
      found = facts;
    }
  }
  return found;
}
