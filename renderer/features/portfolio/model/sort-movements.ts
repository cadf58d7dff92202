import type { ClientMovement } from '@shared/analysis/movement/client-movement';

/** Columns the table of movements is sorted by. */
export type MovementSortColumn = 'client' | 'move' | 'before' | 'after' | 'change';

export interface MovementSort {
  readonly column: MovementSortColumn;
  readonly direction: 'ascending' | 'descending';
}

/**
 * Sorted copy; equal ones stay in the order of the later run. Absent values stand last in both directions. By class:
 * the largest step of the value class first.
 */
export function sortMovements(
  movements: readonly ClientMovement[],
  sort: MovementSort | null,
  compareText: (a: string, b: string) => number,
): readonly ClientMovement[] {
  if (sort === null) return movements;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  if (sort.column === 'client') {
    return [...movements].sort((a, b) => sign * compareText(a.name, b.name));
  }
  const keyed = movements.map((movement) => ({ movement, key: keyOf(movement, sort.column) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
    return sign * (a.key - b.key);
  });
  return keyed.map(({ movement }) => movement);
}

const PLACES: Readonly<Record<string, number>> = { A: 0, B: 1, C: 2 };

function keyOf(
  { before, after, valueChange }: ClientMovement,
  column: MovementSortColumn,
): number | null {
  switch (column) {
    case 'before':
      return before?.value ?? null;
    case 'after':
      return after?.value ?? null;
    case 'change':
      return valueChange;
    default:
      return (PLACES[after?.abc ?? ''] ?? 3) - (PLACES[before?.abc ?? ''] ?? 3);
  }
}
