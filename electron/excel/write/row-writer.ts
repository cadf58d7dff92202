import { cleanText, escapeCharacterCodes } from '@shared/report/clean-text';
import type { CellStyle, SheetCell, SheetColumn } from '@shared/report/sheet-model';
import { CELL_STYLES } from './cell-styles';
import type { StreamSheet } from './open-workbook-writer';

/** Kinds of value, as exceljs numbers them where it decides on the number format of a style without one. */
const KIND = { none: 0, number: 2, text: 3 } as const;
type Kind = (typeof KIND)[keyof typeof KIND];

const ESCAPED: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};
/** Codes up to `>` that stand for something else in XML, or cannot stand there at all. */
const MAY_ESCAPE = Array.from(
  { length: 63 },
  (_, code) =>
    (code < 32 && code !== 9 && code !== 10 && code !== 13) || String.fromCharCode(code) in ESCAPED,
);
/** Rows are handed on when their text is this long. */
const PIECE = 65_536;

/** What a streamed sheet of exceljs is made of beyond its declared types. */
interface SheetParts {
  readonly stream: { write(text: string): unknown };
  readonly _workbook: {
    readonly styles: { addStyleModel(style: object, kind: Kind): number };
    readonly sharedStrings: { add(text: string): number };
  };
  _writeRow(row: { readonly hasValues: false }): void;
}

/**
 * Writes plain rows of a sheet as XML, to the byte what exceljs writes for them; it makes an object for every cell and
 * takes three times as long. Rows with a height or merged cells are left to exceljs; call `flush` before them.
 */
export class RowWriter {
  readonly #parts: SheetParts;
  readonly #columns: readonly SheetColumn[];
  readonly #letters: string[] = [];
  readonly #styleIds = new Map<CellStyle, number>();
  #xml = '';

  constructor(worksheet: StreamSheet, columns: readonly SheetColumn[]) {
    this.#parts = worksheet as unknown as SheetParts;
    this.#columns = columns;
  }

  /** A row of cells; `number` from 1. Throws RangeError for a number no cell can hold. */
  add(number: number, cells: readonly SheetCell[]): void {
    let xml = '';
    let first = 0;
    let last = 0;
    let hasValues = false;
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      if (cell === null || cell === undefined) continue;
      if (first === 0) first = i + 1;
      last = i + 1;
      if (typeof cell !== 'object' || 'formula' in cell || cell.value !== null) hasValues = true;
      xml += this.#cell(cell, i, number);
    }
    if (!hasValues) return;
    this.#xml += `<row r="${number}" spans="${first}:${last}" x14ac:dyDescent="0.25">${xml}</row>`;
    if (this.#xml.length > PIECE) this.flush();
  }

  /** Hands on what is written so far. */
  flush(): void {
    if (this.#xml === '') return;
    // Opens the sheet's data when this is its first row.
    this.#parts._writeRow({ hasValues: false });
    this.#parts.stream.write(this.#xml);
    this.#xml = '';
  }

  #cell(cell: NonNullable<SheetCell>, index: number, row: number): string {
    const columnStyle = this.#columns[index]?.style ?? 'text';
    if (typeof cell !== 'object') return this.#value(cell, columnStyle, index, row);
    if (!('formula' in cell)) return this.#value(cell.value, cell.style, index, row);
    const { formula, result, style = columnStyle } = cell;
    if (typeof result === 'string')
      return `${this.#open(index, row, style, KIND.text)} t="str"><f>${escapeXml(formula)}</f><v>${escapeXml(cellText(result))}</v></c>`;
    return `${this.#open(index, row, style, KIND.number)}><f>${escapeXml(formula)}</f><v>${finite(result)}</v></c>`;
  }

  #value(value: string | number | null, style: CellStyle, index: number, row: number): string {
    if (value === null) {
      // A look without a value; the plainest look needs no cell.
      const open = this.#open(index, row, style, KIND.none);
      return open.includes(' s="') ? `${open}/>` : '';
    }
    if (typeof value === 'number')
      return `${this.#open(index, row, style, KIND.number)}><v>${finite(value)}</v></c>`;
    const open = this.#open(index, row, style, KIND.text);
    return `${open} t="s"><v>${this.#parts._workbook.sharedStrings.add(cellText(value))}</v></c>`;
  }

  /** `<c r="B7" s="3"`, still open. */
  #open(index: number, row: number, style: CellStyle, kind: Kind): string {
    let id = this.#styleIds.get(style);
    if (id === undefined) {
      id = this.#parts._workbook.styles.addStyleModel(CELL_STYLES[style], kind);
      this.#styleIds.set(style, id);
    }
    const letters = (this.#letters[index] ??= columnLetters(index));
    return id === 0 ? `<c r="${letters}${row}"` : `<c r="${letters}${row}" s="${id}"`;
  }
}

/** Text as a cell may hold it: without characters XML cannot hold, never taken for an escape. */
export function cellText(text: string): string {
  return escapeCharacterCodes(cleanText(text));
}

/** A number as a cell may hold it. Throws RangeError for NaN and infinite ones. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number a cell can hold: ${value}`);
  return value;
}

/** Letters of a column, 0 = A. Example: 27 → "AB". */
export function columnLetters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);
}

/** Escapes in one pass over the codes: formulas are full of quotes, and a call for each costs more than the rest of the cell. */
function escapeXml(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 62 ? code !== 127 : !MAY_ESCAPE[code]) continue;
    out += text.slice(from, i) + (ESCAPED[text[i] ?? ''] ?? '');
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
