import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { SheetGuess, SheetSample } from '@shared/import/layout/workbook-guess';
import { guessWorkbook } from '@shared/import/layout/guess-workbook';
import type { PlainCell } from '../../../support/cell-batch';
import { buildSheetRows } from '../../../support/cell-batch';

/** A sample of a whole sheet. */
export function sample(
  rows: readonly (readonly PlainCell[])[],
  more: Partial<SheetSample> = {},
): SheetSample {
  return {
    sheet: 0,
    sheetName: 'Sheet1',
    rows: buildSheetRows(rows),
    isWhole: true,
    merges: [],
    ...more,
  };
}

/** The guess of a workbook of one sheet. */
export function guessOne(
  rows: readonly (readonly PlainCell[])[],
  more: Partial<SheetSample> = {},
  fileName = 'book.xlsx',
): SheetGuess {
  const guess = guessWorkbook([sample(rows, more)], { fileName }).sheets[0];
  if (guess === undefined) throw new Error('no guess');
  return guess;
}

/** header → role, for columns in use. */
export function roles(mapping: SheetMapping | null): Record<string, string> {
  const out: Record<string, string> = {};
  for (const column of mapping?.columns ?? [])
    if (column.role !== 'ignore') out[column.header] = column.role;
  return out;
}

/** Codes of the questions. */
export const codes = (guess: SheetGuess): string[] => guess.questions.map((one) => one.code);

const CLIENTS = ['Baltik SA', 'Cedar GmbH', 'Delta Ltd', 'Elbe AG'];
/** Some client name. */
export const client = (index: number): string => CLIENTS[index % CLIENTS.length] ?? '';

/** Rows of a plain table under a header. */
export function flat(
  header: readonly PlainCell[],
  count: number,
  row: (index: number) => readonly PlainCell[],
): PlainCell[][] {
  return [[...header], ...Array.from({ length: count }, (_, index) => [...row(index)])];
}
