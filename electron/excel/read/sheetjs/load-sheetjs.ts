import { UnreadableError } from '../unreadable-error';
import type { ParsingOptions, WorkBook } from '@e965/xlsx';

type SheetJs = typeof import('@e965/xlsx');

let loaded: Promise<SheetJs> | null = null;
let withCodePages = false;

/** The SheetJS module, loaded when first needed; its tables of 8-bit characters only when `codePages` asks for them. */
async function loadSheetJs(codePages: boolean): Promise<SheetJs> {
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

/**
 * Parses a whole workbook with SheetJS: raw values, number formats, no formulas, no dates of its own making.
 * `codePage` is for 8-bit texts. Whatever it throws becomes DAMAGED_FILE.
 */
export async function parseWithSheetJs(bytes: Buffer, codePage: number | null): Promise<WorkBook> {
  const sheetJs = await loadSheetJs(codePage !== null);
  const options: ParsingOptions = {
    type: 'buffer',
    dense: true,
    cellDates: false,
    cellFormula: formulas,
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
