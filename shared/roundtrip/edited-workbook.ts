import type { ClientField } from '@shared/domain/client-details';
import { CLIENT_FIELDS } from '@shared/domain/client-details';
import type { SheetRow } from '@shared/import/cell-batch';
import { cellText } from '@shared/import/layout/cell-text';
import type { EditedCell } from './edited-cell';
import { readEditedCell } from './edited-cell';
import type { EditedColumns } from './edited-columns';
import type { WorkbookMark } from '@shared/report/workbook-mark';

/** One client's row of an edited workbook. */
export interface EditedRow {
  /** Sheet row, 1-based. */
  readonly row: number;
  readonly id: string | null;
  readonly code: string | null;
  readonly name: string;
  readonly cells: Readonly<Partial<Record<ClientField, EditedCell>>>;
}

/** A workbook Keybook had exported, as it came back. */
export interface EditedWorkbook {
  readonly mark: WorkbookMark;
  /** The sheet with the clients as it is called now; null when it is not in the book any more. */
  readonly sheetName: string | null;
  readonly columns: EditedColumns['columns'];
  readonly rows: readonly EditedRow[];
}

/** Reads one row; null for a row that names no client. */
export function readEditedRow(row: SheetRow, { columns }: EditedColumns): EditedRow | null {
  const textAt = (column: number | undefined): string =>
    column === undefined ? '' : cellText(row.cells[column]);
  const id = textAt(columns.id);
  const code = textAt(columns.code);
  const name = textAt(columns.client);
  if (id === '' && code === '' && name === '') return null;
  const cells: Partial<Record<ClientField, EditedCell>> = {};
  for (const field of CLIENT_FIELDS) {
    const column = columns[field];
    if (column !== undefined) cells[field] = readEditedCell(field, row.cells[column]);
  }
  return {
    row: row.rowNumber,
    id: id === '' ? null : id,
    code: code === '' ? null : code,
    name,
    cells,
  };
}
