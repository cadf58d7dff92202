import type { ClientField } from '@shared/domain/client-details';
import { CLIENT_FIELDS } from '@shared/domain/client-details';
import type { SheetRow } from '@shared/import/cell-batch';
import { cellText } from '@shared/import/layout/cell-text';

/** Name of the hidden sheet that says where a workbook came from. */
export const MARK_SHEET = 'Keybook';
const SIGNATURE = 'keybook-workbook';
const VERSION = 1;

/** Columns that say whose row it is, and those a person may change. */
export type MarkedColumn = 'id' | 'code' | 'client' | ClientField;

export const MARKED_COLUMNS: readonly MarkedColumn[] = ['id', 'code', 'client', ...CLIENT_FIELDS];

/**
 * Where an exported workbook came from and where its editable columns stand. Headers are kept as written, so that a
 * book is understood in whatever language it was exported, after columns were moved and the sheet was renamed.
 */
export interface WorkbookMark {
  readonly workspaceId: string;
  /** Id of the last change of client details the book shows; null when there was none yet. */
  readonly revision: string | null;
  /** Sheet with one row a client. */
  readonly sheet: string;
  readonly headers: Readonly<Partial<Record<MarkedColumn, string>>>;
}

/** Rows of the hidden sheet: a key and a value each. */
export function markRows(mark: WorkbookMark): (readonly [string, string | number])[] {
  return [
    [SIGNATURE, VERSION],
    ['workspace', mark.workspaceId],
    ['revision', mark.revision ?? ''],
    ['sheet', mark.sheet],
    ...MARKED_COLUMNS.flatMap((column): [string, string][] => {
      const header = mark.headers[column];
      return header === undefined ? [] : [[`column:${column}`, header]];
    }),
  ];
}

/** Reads the hidden sheet; null when the rows are not such a sheet or of a later version. Order and extra rows do not matter. */
export function readMark(rows: readonly SheetRow[]): WorkbookMark | null {
  const values = new Map<string, string>();
  for (const { cells } of rows.slice(0, 100)) {
    const key = cellText(cells[0]);
    if (key !== '' && !values.has(key)) values.set(key, cellText(cells[1]));
  }
  if (values.get(SIGNATURE) !== String(VERSION)) return null;
  const workspaceId = values.get('workspace') ?? '';
  const sheet = values.get('sheet') ?? '';
  if (workspaceId === '' || sheet === '') return null;
  const headers: Partial<Record<MarkedColumn, string>> = {};
  for (const column of MARKED_COLUMNS) {
    const header = values.get(`column:${column}`);
    if (header !== undefined && header !== '') headers[column] = header;
  }
  const revision = values.get('revision') ?? '';
  return { workspaceId, revision: revision === '' ? null : revision, sheet, headers };
}
