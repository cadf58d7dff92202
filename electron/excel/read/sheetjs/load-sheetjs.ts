import { guardUtf16 } from '../guard-utf16';
import { UnreadableError } from '../unreadable-error';
import type { ParsingOptions, WorkBook } from '@e965/xlsx';

type SheetJs = typeof import('@e965/xlsx');

let loaded: Promise<SheetJs> | null = null;
let withCodePages = false;

/** The SheetJS module, loaded when first needed; its tables of 8-bit characters only when `codePages` asks for them. */
async function loadSheetJs(codePages: boolean): Promise<SheetJs> {
  guardUtf16();
  loaded ??= import('@e965/xlsx');
  const sheetJs = await loaded;
  if (codePages && !withCodePages) {
    sheetJs.set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
    withCodePages = true;
  }
  return sheetJs;
}

/** Runs `action` without the notes SheetJS writes to the console about records it does not know. */
function quietly<T>(action: () => T): T {
  const { error, warn, log } = console;
  const nothing = (): void => undefined;
  Object.assign(console, { error: nothing, warn: nothing, log: nothing });
  try {
    return action();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}

/** What a parse is to bring. */
export interface ParseOptions {
  /** Code page of 8-bit texts; null = there are none. */
  readonly codePage: number | null;
  /** Keep the formulas, to tell which cells have one. */
  readonly formulas: boolean;
}

/**
 * Parses a whole workbook with SheetJS: raw values and number formats, no dates of its own making. Whatever it throws
 * becomes DAMAGED_FILE.
 */
export async function parseWithSheetJs(
  bytes: Buffer,
  { codePage, formulas }: ParseOptions,
): Promise<WorkBook> {
  const sheetJs = await loadSheetJs(codePage !== null);
  const options: ParsingOptions = {
    type: 'buffer',
    dense: true,
    cellDates: false,
    cellFormula: formulas,
    // Formulas without a result are only told of as stubs.
    sheetStubs: formulas,
    cellHTML: false,
    cellNF: true,
    cellText: false,
    ...(codePage === null ? {} : { codepage: codePage }),
  };
  try {
    return quietly(() => sheetJs.read(bytes, options));
  } catch {
    throw new UnreadableError('DAMAGED_FILE', { reason: 'workbook' });
  }
}
