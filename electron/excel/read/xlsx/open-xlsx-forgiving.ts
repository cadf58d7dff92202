import type { WorkbookInfo } from '@shared/import/workbook-info';
import { openTolerantXlsx } from '../sheetjs/open-tolerant-xlsx';
import { UnreadableError } from '../unreadable-error';
import type { OpenWorkbook, ReaderInput, ReadEnd, ReadRowsOptions } from '../workbook-reader';
import { openXlsx } from './open-xlsx';

/**
 * Reasons that leave nothing to guess: the XML is whole, only built in a way no spreadsheet program builds it. Torn or
 * malformed parts are not among them, since whoever reads those makes values up.
 */
const ODD_BUILD: ReadonlySet<unknown> = new Set([
  'cell-outside-row',
  'row-number',
  'two-sheet-data',
  'shared-sheet-part',
]);

function isOddlyBuilt(error: unknown): boolean {
  if (!(error instanceof UnreadableError)) return false;
  const { code, params } = error.unreadable;
  return (code === 'MALFORMED_XML' || code === 'DAMAGED_FILE') && ODD_BUILD.has(params['reason']);
}

/** A workbook that changes over to the tolerant reader when a sheet turns out to be oddly built before its first row. */
class ForgivingWorkbook implements OpenWorkbook {
  #workbook: OpenWorkbook;
  readonly #input: ReaderInput;
  #isTolerant = false;

  constructor(workbook: OpenWorkbook, input: ReaderInput) {
    this.#workbook = workbook;
    this.#input = input;
  }

  /** Says `tolerant-reader` from the moment that reader took over. */
  get info(): WorkbookInfo {
    return this.#workbook.info;
  }

  async readRows(sheet: number, options: ReadRowsOptions): Promise<ReadEnd> {
    let delivered = false;
    const watched: ReadRowsOptions = {
      ...options,
      onBatch: (batch) => {
        delivered = true;
        return options.onBatch(batch);
      },
    };
    try {
      return await this.#workbook.readRows(sheet, watched);
    } catch (error) {
      // Rows already handed over cannot be taken back.
      if (delivered || this.#isTolerant || !isOddlyBuilt(error)) throw error;
      this.#workbook = await openTolerantXlsx(this.#input);
      this.#isTolerant = true;
      return await this.#workbook.readRows(sheet, options);
    }
  }

  close(): void {
    this.#workbook.close();
    this.#input.source.close();
  }
}

/**
 * Opens an .xlsx or .xlsm with the strict reader; where that finds it oddly built, but neither torn nor hostile, SheetJS
 * reads it and the warnings say so.
 */
export async function openXlsxForgiving(input: ReaderInput): Promise<OpenWorkbook> {
  try {
    return new ForgivingWorkbook(await openXlsx(input), input);
  } catch (error) {
    if (!isOddlyBuilt(error)) throw error;
    return await openTolerantXlsx(input);
  }
}
