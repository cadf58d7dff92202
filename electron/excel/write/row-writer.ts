import { cleanText, escapeCharacterCodes } from '@shared/report/clean-text';
import type { CellStyle, SheetCell, SheetColumn } from '@shared/report/sheet-model';
import { CELL_STYLES } from './cell-styles';
import type { StreamSheet } from './open-workbook-writer';
import { XmlBytes } from './xml-bytes';

/** Kinds of value, as exceljs numbers them where it decides on the number format of a style without one. */
const KIND = { none: 0, number: 2, text: 3 } as const;
type Kind = (typeof KIND)[keyof typeof KIND];

/** Rows are handed on when they take so many bytes. */
const PIECE = 65_536;

/** What a streamed sheet of exceljs is made of beyond its declared types. */
interface SheetParts {
  readonly stream: { write(xml: Buffer): unknown };
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
  readonly #xml = new XmlBytes();

  constructor(worksheet: StreamSheet, columns: readonly SheetColumn[]) {
    this.#parts = worksheet as unknown as SheetParts;
    this.#columns = columns;
  }

  /** A row of cells; `number` from 1. Throws RangeError for a number no cell can hold. */
  add(number: number, cells: readonly SheetCell[]): void {
    let first = 0;
    let last = 0;
    let hasValues = false;
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      if (cell === null || cell === undefined) continue;
      if (first === 0) first = i + 1;
      last = i + 1;
      if (typeof cell !== 'object' || 'formula' in cell || cell.value !== null) hasValues = true;
    }
    if (!hasValues) return;
    const xml = this.#xml;
    xml.markup(`<row r="${number}" spans="${first}:${last}" x14ac:dyDescent="0.25">`);
    for (let i = first - 1; i < last; i++) {
      const cell = cells[i];
      if (cell !== null && cell !== undefined) this.#cell(cell, i, number);
    }
    xml.markup('</row>');
    if (xml.length > PIECE) this.flush();
  }

  /** Hands on what is written so far. */
  flush(): void {
    if (this.#xml.length === 0) return;
    // Opens the sheet's data when this is its first row.
    this.#parts._writeRow({ hasValues: false });
    this.#parts.stream.write(this.#xml.take());
  }

  #cell(cell: NonNullable<SheetCell>, index: number, row: number): void {
    const columnStyle = this.#columns[index]?.style ?? 'text';
    if (typeof cell !== 'object') return this.#value(cell, columnStyle, index, row);
    if (!('formula' in cell)) return this.#value(cell.value, cell.style, index, row);
    const { formula, result, style = columnStyle } = cell;
    const xml = this.#xml;
    const isText = typeof result === 'string';
    this.#open(index, row, this.#styleId(style, isText ? KIND.text : KIND.number));
    xml.markup(isText ? ' t="str"><f>' : '><f>');
    xml.text(formula);
    xml.markup('</f><v>');
    if (isText) xml.text(cellText(result));
    else xml.number(finite(result));
    xml.markup('</v></c>');
  }

  #value(value: string | number | null, style: CellStyle, index: number, row: number): void {
    const xml = this.#xml;
    if (value === null) {
      // A look without a value; the plainest look needs no cell.
      const id = this.#styleId(style, KIND.none);
      if (id === 0) return;
      this.#open(index, row, id);
      xml.markup('/>');
    } else if (typeof value === 'number') {
      this.#open(index, row, this.#styleId(style, KIND.number));
      xml.markup('><v>');
      xml.number(finite(value));
      xml.markup('</v></c>');
    } else {
      this.#open(index, row, this.#styleId(style, KIND.text));
      xml.markup(' t="s"><v>');
      xml.number(this.#parts._workbook.sharedStrings.add(cellText(value)));
      xml.markup('</v></c>');
    }
  }

  /** `<c r="B7" s="3"`, still open. */
  #open(index: number, row: number, styleId: number): void {
    const xml = this.#xml;
    xml.markup('<c r="');
    xml.markup((this.#letters[index] ??= columnLetters(index)));
    xml.number(row);
    if (styleId !== 0) {
      xml.markup('" s="');
      xml.number(styleId);
    }
    xml.markup('"');
  }

  #styleId(style: CellStyle, kind: Kind): number {
    let id = this.#styleIds.get(style);
    if (id === undefined) {
      id = this.#parts._workbook.styles.addStyleModel(CELL_STYLES[style], kind);
      this.#styleIds.set(style, id);
    }
    return id;
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
