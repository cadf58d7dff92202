import type { CellScalar } from './sheet-model';

/** How a CSV file is written. */
export interface CsvOptions {
  readonly separator: ',' | ';' | '\t';
  /** Decimal sign of numbers. */
  readonly decimal: '.' | ',';
  /** Puts an apostrophe before text a spreadsheet would run as a formula (OWASP, CSV injection). */
  readonly guardFormulas: boolean;
}

// Signs that begin a formula, their full-width forms included.
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠|%]/;
const PLAIN_NUMBER = /^[+-]?\d[\d.,\u00A0\u202F ]*%?$/;
const PHONE = /^\+\d[\d ()./-]{4,}$/;

/**
 * One line of CSV (RFC 4180) without its line end. Text with a separator, quote or line break is quoted.
 * Worked line: ['=1+1', 'a "b"', 1.5] with `;`, decimal `,`, guarded → `"'=1+1";"a ""b""";1,5`.
 */
export function csvLine(cells: readonly CellScalar[], options: CsvOptions): string {
  return cells.map((cell) => csvField(cell, options)).join(options.separator);
}

function csvField(cell: CellScalar, options: CsvOptions): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError('A number in a CSV file must be finite.');
    const text = String(cell);
    return quoted(options.decimal === ',' ? text.replace('.', ',') : text, options);
  }
  if (options.guardFormulas && isFormulaLike(cell)) return `"'${cell.replaceAll('"', '""')}"`;
  return quoted(cell, options);
}

/** True for text a spreadsheet could run: begins with a formula sign and is neither a number nor a phone number. */
function isFormulaLike(text: string): boolean {
  const start = text.trimStart();
  if (!FORMULA_START.test(text) && !FORMULA_START.test(start)) return false;
  return !PLAIN_NUMBER.test(start) && !PHONE.test(start);
}

function quoted(text: string, { separator }: CsvOptions): string {
  const needsQuotes = text.includes(separator) || /["\r\n]/.test(text) || text !== text.trim();
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
