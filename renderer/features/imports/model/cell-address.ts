import { columnName } from '@shared/report/cell-address';

/** Address of a cell; only the row where the whole row is meant. Worked line: column 8, row 1366 → `I1366`. */
export function cellAddress(column: number | null, row: number): string {
  return column === null ? String(row) : `${columnName(column)}${row}`;
}
