import { ABC_ROWS, XYZ_COLUMNS } from './cell-key';
import type { ClientRow } from './client-row';
import { numberInColumn } from './table-columns';
import type { ColumnId } from './table-columns';

export interface TableSort {
  readonly column: ColumnId;
  readonly direction: 'ascending' | 'descending';
}

/** What the table is sorted by until the user sorts: largest value first. */
export const DEFAULT_SORT: TableSort = { column: 'value', direction: 'descending' };

/** Urgency of a row's border: smaller = nearer; null when it is far from every border. */
export type BorderRank = (row: ClientRow) => number | null;

const ABC_PLACE: ReadonlyMap<string, number> = new Map(
  [...ABC_ROWS, '–'].map((letter, place) => [letter, place]),
);
const XYZ_PLACE: ReadonlyMap<string, number> = new Map(
  XYZ_COLUMNS.map((letter, place) => [letter, place]),
);

function classPlace(row: ClientRow): number {
  return (ABC_PLACE.get(row.figures.abc) ?? 9) * 10 + (XYZ_PLACE.get(row.figures.xyz) ?? 9);
}

/**
 * Rows sorted by a column; rows without a value stand last in both directions, equal rows keep ABC order.
 * The series column sorts by its latest period. `otherText` gives what people said of a client (owner, their class).
 */
export function sortClients(
  rows: readonly ClientRow[],
  sort: TableSort,
  compareText: (a: string, b: string) => number,
  borderRank: BorderRank,
  otherText: (row: ClientRow, column: 'theirs' | 'owner') => string | null = () => null,
): readonly ClientRow[] {
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const { column } = sort;
  if (column === 'client' || column === 'code' || column === 'theirs' || column === 'owner') {
    const textOf = (row: ClientRow): string | null =>
      column === 'client' ? row.name : column === 'code' ? row.code : otherText(row, column);
    return [...rows].sort((a, b) => {
      const [left, right] = [textOf(a), textOf(b)];
      if (left === null || right === null) {
        return left === right ? a.position - b.position : left === null ? 1 : -1;
      }
      return sign * compareText(left, right) || a.position - b.position;
    });
  }
  const keyOf = (row: ClientRow): number | null => {
    if (sort.column === 'class') return classPlace(row);
    if (sort.column === 'series') return row.figures.series.at(-1) ?? null;
    if (sort.column === 'border') return borderRank(row);
    return numberInColumn(row, sort.column);
  };
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) {
      return a.key === b.key ? a.row.position - b.row.position : a.key === null ? 1 : -1;
    }
    return sign * (a.key - b.key) || a.row.position - b.row.position;
  });
  return keyed.map((entry) => entry.row);
}

/** Sort after a click on a header: the same column turns round, another starts with its natural direction. */
export function nextSort(current: TableSort, column: ColumnId): TableSort {
  if (current.column === column) {
    return { column, direction: current.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  const ascending: readonly ColumnId[] = [
    'rank',
    'class',
    'client',
    'code',
    'cumulative',
    'border',
    'theirs',
    'owner',
  ];
  return { column, direction: ascending.includes(column) ? 'ascending' : 'descending' };
}
