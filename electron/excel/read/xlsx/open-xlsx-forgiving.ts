import { openTolerantXlsx } from '../sheetjs/open-tolerant-xlsx';
import { UnreadableError } from '../unreadable-error';
import type { OpenWorkbook, ReaderInput } from '../workbook-reader';
import { openXlsx } from './open-xlsx';

/**
 * Reasons that leave nothing to guess: all parts are whole, only put together in a way no spreadsheet program does it.
 * Torn or malformed parts are not among them, since whoever reads those makes values up.
 */
const ODD_BUILD: ReadonlySet<unknown> = new Set(['shared-sheet-part']);

/**
 * Opens an .xlsx or .xlsm with the strict reader; where that finds it oddly put together, but neither torn nor hostile,
 * SheetJS reads it and the warnings say so.
 */
export async function openXlsxForgiving(input: ReaderInput): Promise<OpenWorkbook> {
  try {
    return await openXlsx(input);
  } catch (error) {
    const isOdd =
      error instanceof UnreadableError && ODD_BUILD.has(error.unreadable.params['reason']);
    if (!isOdd) throw error;
    return await openTolerantXlsx(input);
  }
}
