import type { GuessContext } from './guess-sheet';
import { layoutFingerprint } from './layout-fingerprint';
import { withHeaderRow, withLayout, withTable } from './remap';
import { withSheetsTogether } from './remap-tables';
import type { SheetMapping } from './sheet-mapping';
import type { SheetGuess, SheetSample, WorkbookGuess } from './workbook-guess';

/** A layout found again in a workbook: where it is, and the guess under which its headers are those of before. */
export interface FoundAgain {
  /** Index into the guess's sheets. */
  readonly index: number;
  readonly guess: SheetGuess;
}

/** The fingerprint of a mapping. */
export function fingerprintOf(mapping: SheetMapping): string {
  return layoutFingerprint(
    mapping.layout,
    mapping.columns.map(({ header }) => header),
  );
}

/**
 * The sheet, and the table on it, that has the layout of an earlier import: the proposed sheet first, then the others, then other tables on
 * a sheet, then the header row and layout chosen then. Null when the workbook has no such layout.
 */
export function findLayoutAgain(
  guess: WorkbookGuess,
  samples: readonly SheetSample[],
  before: SheetMapping,
  context: GuessContext,
): FoundAgain | null {
  const print = fingerprintOf(before);
  const order = guess.sheets
    .map((_, index) => index)
    .sort((a, b) => Number(b === guess.best) - Number(a === guess.best));
  for (const index of order) {
    const sheet = guess.sheets[index];
    if (sheet?.mapping && fingerprintOf(sheet.mapping) === print) return { index, guess: sheet };
  }
  const tries: ((sample: SheetSample, sheet: SheetGuess) => (SheetGuess | null)[])[] = [
    (sample, sheet) =>
      (sheet.blocks ?? []).map(({ range }) => withTable(sample, range, context, samples)),
    (sample, sheet) =>
      sheet.sheetName === before.sheetName || guess.sheets.length === 1
        ? [
            withHeaderRow(sample, sheet.mapping, before.headerRow, context, samples),
            withLayout(sample, sheet.mapping, before.layout, context, samples),
          ]
        : [],
  ];
  for (const attempt of tries) {
    for (const index of order) {
      const sheet = guess.sheets[index];
      const sample = samples.find((one) => one.sheet === sheet?.sheet);
      if (sheet === undefined || sample === undefined) continue;
      const found = attempt(sample, sheet).find(
        (one) => one?.mapping && fingerprintOf(one.mapping) === print,
      );
      if (found) return { index, guess: found };
    }
  }
  return null;
}

/**
 * A mapping with the choices of an earlier import of the same layout: meanings, decisions, the one currency, the sheets read together and
 * the sheet the names come from. Rows marked by hand belong to the old file; places and styles stay as found in this one.
 */
export function withChoicesOf(
  { mapping, fellows = [] }: SheetGuess,
  before: SheetMapping,
  guess: WorkbookGuess,
): SheetMapping | null {
  if (mapping === null) return null;
  const roles = new Map(before.columns.map((column) => [column.header, column]));
  const own: SheetMapping = {
    ...mapping,
    decisions: before.decisions,
    ...(before.currency === undefined || before.currency === null
      ? {}
      : { currency: before.currency }),
    columns: mapping.columns.map((column) => {
      const old = roles.get(column.header);
      return old && column.period === null
        ? {
            ...column,
            role: old.role,
            isPercentPoints: old.isPercentPoints,
            ...(old.isMoney === undefined ? {} : { isMoney: old.isMoney }),
          }
        : column;
    }),
  };
  const named = { ...own, ...decidedColumns(own, before), lookup: lookupAgain(own, before, guess) };
  if (before.sheets === undefined || fellows.length < 2) return named;
  const names = new Set(before.sheets.map(({ sheetName }) => sheetName));
  const same = fellows.filter(({ sheetName }) => names.has(sheetName));
  // Next month's sheets have other names: then all that are alike are meant.
  return withSheetsTogether(named, same.length === names.size ? same : fellows);
}

/** Columns that tell credit notes and cancelled sales, also where this file's sample has none: what was decided about them stands. */
function decidedColumns(
  own: SheetMapping,
  before: SheetMapping,
): Pick<SheetMapping, 'creditNoteColumn' | 'cancelledColumn'> {
  const again = (now: number | undefined, old: number | undefined): number | undefined => {
    const header = before.columns.find((one) => one.column === old)?.header;
    return header === undefined || now !== undefined
      ? now
      : own.columns.find((one) => one.header === header)?.column;
  };
  const creditNoteColumn = again(own.creditNoteColumn, before.creditNoteColumn);
  const cancelledColumn = again(own.cancelledColumn, before.cancelledColumn);
  return {
    ...(creditNoteColumn === undefined ? {} : { creditNoteColumn }),
    ...(cancelledColumn === undefined ? {} : { cancelledColumn }),
  };
}

function lookupAgain(
  own: SheetMapping,
  before: SheetMapping,
  guess: WorkbookGuess,
): SheetMapping['lookup'] {
  if (before.isLookupOff === true || own.columns.every((one) => one.role !== 'client-code'))
    return null;
  const old = before.lookup;
  const sheet = guess.sheets.find(({ sheetName }) => sheetName === old?.sheetName);
  return old === null || sheet === undefined ? own.lookup : { ...old, sheet: sheet.sheet };
}
