import { once } from 'node:events';
import { atomicWrite } from '../../platform/atomic-write';
import { cleanText } from '@shared/report/clean-text';
import type { CsvOptions } from '@shared/report/csv-line';
import { csvLine } from '@shared/report/csv-line';
import type { CellScalar } from '@shared/report/sheet-model';

/** Tells spreadsheets that the file is UTF-8; without it Excel reads Polish and Russian names as Latin-1. */
const BYTE_ORDER_MARK = '\uFEFF';
const BATCH_CHARACTERS = 65_536;

/** What is not given is: comma, decimal point, formulas guarded. */
export interface CsvWriteOptions extends Partial<CsvOptions> {
  readonly signal?: AbortSignal;
}

/**
 * Writes rows as CSV: UTF-8 with byte order mark, CRLF, quoted where needed, formulas guarded.
 * All or nothing; throws what `atomicWrite` throws, the reason of `signal` when cancelled, RangeError for NaN.
 */
export async function writeCsv(
  rows: Iterable<readonly CellScalar[]>,
  path: string,
  options: CsvWriteOptions = {},
): Promise<{ readonly bytes: number }> {
  const { signal, ...given } = options;
  const csv: CsvOptions = { separator: ',', decimal: '.', guardFormulas: true, ...given };
  return atomicWrite(path, async (output) => {
    let text = BYTE_ORDER_MARK;
    const flush = async (): Promise<void> => {
      signal?.throwIfAborted();
      if (!output.write(text)) await once(output, 'drain');
      text = '';
    };
    for (const row of rows) {
      const clean = row.map((cell) => (typeof cell === 'string' ? cleanText(cell) : cell));
      text += `${csvLine(clean, csv)}\r\n`;
      if (text.length >= BATCH_CHARACTERS) await flush();
    }
    await flush();
  });
}
