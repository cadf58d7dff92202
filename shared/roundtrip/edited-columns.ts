import type { SheetRow } from '@shared/import/cell-batch';
import { cellText } from '@shared/import/layout/cell-text';
import { foldText } from '@shared/import/values/fold-text';
import type { MarkedColumn, WorkbookMark } from '@shared/report/workbook-mark';
import { MARKED_COLUMNS } from '@shared/report/workbook-mark';

/** Where the marked columns stand on a sheet now. */
export interface EditedColumns {
  /** Row of the headers, 1-based. */
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<MarkedColumn, number>>>;
}

/** Rows above the header a person may have put in. */
const HEADER_SEARCH_ROWS = 30;

/**
 * Finds the marked columns by their headers among the first rows; null when the clients cannot be told (neither id,
 * code nor name). Columns may have been moved, added and taken out; the first of two equal headers counts.
 */
export function findEditedColumns(
  rows: readonly SheetRow[],
  mark: WorkbookMark,
): EditedColumns | null {
  const columnOf = new Map<string, MarkedColumn>();
  for (const column of MARKED_COLUMNS) {
    const header = mark.headers[column];
    if (header !== undefined) columnOf.set(foldText(header), column);
  }
  let best: EditedColumns | null = null;
  let most = 0;
  for (const { rowNumber, cells } of rows.slice(0, HEADER_SEARCH_ROWS)) {
    const columns: Partial<Record<MarkedColumn, number>> = {};
    let found = 0;
    for (const [index, cell] of cells.entries()) {
      const column = cell?.kind === 'text' ? columnOf.get(foldText(cellText(cell))) : undefined;
      if (column === undefined || columns[column] !== undefined) continue;
      columns[column] = index;
      found++;
    }
    if (found > most && isNamed(columns)) {
      best = { headerRow: rowNumber, columns };
      most = found;
    }
  }
  return most >= 2 ? best : null;
}

function isNamed(columns: EditedColumns['columns']): boolean {
  return columns.id !== undefined || columns.code !== undefined || columns.client !== undefined;
}
