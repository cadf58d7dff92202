import { CELL_ERRORS, CELL_KIND } from '@shared/import/cell-batch';
import type { Cell, CellBatch, SheetRow } from '@shared/import/cell-batch';

/** A cell as tests write it: text, number, boolean, a date, an error, or nothing. */
export type PlainCell =
  | string
  | number
  | boolean
  | null
  | { readonly day: number }
  | { readonly error: string };

/** Day number (days since 1970-01-01) of an ISO date, as a date cell. */
export function date(iso: string): { readonly day: number } {
  return { day: dayOf(iso) };
}

/** Days since 1970-01-01 of an ISO date. */
export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

/** Rows as a reader hands them over; `firstRow` is the sheet number of the first one. Empty strings and null are absent cells. */
export function buildSheetRows(rows: readonly (readonly PlainCell[])[], firstRow = 1): SheetRow[] {
  const out: SheetRow[] = [];
  rows.forEach((row, index) => {
    const cells = row.map(toCell);
    if (cells.some((cell) => cell !== undefined)) out.push({ rowNumber: firstRow + index, cells });
  });
  return out;
}

/** One CellBatch of the rows; `texts` carries the text table over several batches. */
export function buildCellBatch(
  rows: readonly (readonly PlainCell[])[],
  options: { firstRow?: number; texts?: Map<string, number> } = {},
): CellBatch {
  const texts = options.texts ?? new Map<string, number>();
  const newTexts: string[] = [];
  const rowNumber: number[] = [];
  const cellStart: number[] = [0];
  const column: number[] = [];
  const kind: number[] = [];
  const value: number[] = [];
  rows.forEach((row, index) => {
    const before = column.length;
    row.forEach((plain, at) => {
      const cell = toCell(plain);
      if (cell === undefined) return;
      column.push(at);
      kind.push(CELL_KIND[cell.kind]);
      if (cell.kind === 'text') {
        let id = texts.get(cell.value);
        if (id === undefined) {
          id = texts.size;
          texts.set(cell.value, id);
          newTexts.push(cell.value);
        }
        value.push(id);
      } else if (cell.kind === 'error')
        value.push(CELL_ERRORS.indexOf(cell.value as (typeof CELL_ERRORS)[number]));
      else value.push(Number(cell.value));
    });
    if (column.length === before) return;
    rowNumber.push((options.firstRow ?? 1) + index);
    cellStart.push(column.length);
  });
  return {
    rows: rowNumber.length,
    rowNumber: Uint32Array.from(rowNumber),
    cellStart: Uint32Array.from(cellStart),
    column: Uint16Array.from(column),
    kind: Uint8Array.from(kind),
    flags: new Uint8Array(column.length),
    value: Float64Array.from(value),
    newTexts,
  };
}

function toCell(plain: PlainCell | undefined): Cell | undefined {
  if (plain === null || plain === undefined || plain === '') return undefined;
  if (typeof plain === 'number') return { kind: 'number', value: plain, isFormula: false };
  if (typeof plain === 'string') return { kind: 'text', value: plain, isFormula: false };
  if (typeof plain === 'boolean') return { kind: 'boolean', value: plain, isFormula: false };
  if ('day' in plain) return { kind: 'date', value: plain.day, isFormula: false };
  return { kind: 'error', value: plain.error, isFormula: false };
}
