import { CELL_ERRORS, CELL_FLAG, CELL_KIND } from '@shared/import/cell-batch';
import { type BatchBuilder, PENDING_SHARED } from '../batch-builder';
import type { ReadLimits } from '../read-limits';
import { isBlank } from '../text/is-blank';
import { TextInterner } from '../text/text-interner';
import type { CleanText } from '../text/clean-text';
import { UnreadableError } from '../unreadable-error';
import { cellType, type CellType } from './cell-type';
import { isDateValue, isoToDay, serialToDay } from './excel-serial';
import type { StyleKind } from './number-format';
import { parseCellNumber } from './parse-number';

/** Ids of the errors by their text. */
export const ERROR_IDS: ReadonlyMap<string, number> = new Map(
  CELL_ERRORS.map((text, id) => [text, id]),
);
/** Ids of the errors the reader itself gives. */
export const OWN_ERROR = {
  uncalculated: ERROR_IDS.get('#UNCALCULATED')!,
  badNumber: ERROR_IDS.get('#BAD_NUMBER')!,
  badString: ERROR_IDS.get('#BAD_STRING')!,
  other: ERROR_IDS.get('#OTHER')!,
} as const;

/** What is known of the workbook when a sheet is read. */
export interface SheetContext {
  /** StyleKind of each cell style index. */
  readonly styles: Uint8Array;
  readonly date1904: boolean;
  readonly limits: ReadLimits;
  readonly part: string;
}

/**
 * The rows of one sheet under way: both scanners of a sheet write here, so that either can go on where the other
 * stopped. It gives rows and cells without an address theirs, and turns typed values into cells.
 */
export class SheetRows {
  readonly builder: BatchBuilder;
  readonly context: SheetContext;
  readonly interner = new TextInterner();
  inRow = false;
  rowNumber = 0;
  /** The row got its number from `r` (or from its first cell) and cells must agree with it. */
  rowNumbered = false;
  lastColumn = -1;
  hidden = false;
  unsorted = false;
  hiddenRows = 0;
  rowElements = 0;

  constructor(builder: BatchBuilder, context: SheetContext) {
    this.builder = builder;
    this.context = context;
  }

  /** Opens a row; `number` 0 = without address. Throws TOO_MANY_CELLS beyond the grid. */
  openRow(number: number, hidden: boolean): void {
    this.inRow = true;
    this.rowNumber = number > 0 ? number : this.rowNumber + 1;
    this.rowNumbered = number > 0;
    this.lastColumn = -1;
    this.hidden = hidden;
    this.unsorted = false;
    this.rowElements++;
    const { maxRows } = this.context.limits;
    if (this.rowNumber > maxRows || this.rowElements > maxRows)
      throw new UnreadableError('TOO_MANY_CELLS', { rows: this.rowNumber, limit: maxRows });
  }

  /** Closes the row. Throws TOO_MANY_CELLS. */
  closeRow(): void {
    const { builder } = this;
    this.inRow = false;
    if (this.unsorted && builder.sortOpenRow()) throw this.#twoCells();
    if (builder.endRow(this.rowNumber) && this.hidden) this.hiddenRows++;
    const { maxCells } = this.context.limits;
    if (builder.cellsBefore + builder.cells > maxCells)
      throw new UnreadableError('TOO_MANY_CELLS', { limit: maxCells });
  }

  #twoCells(): UnreadableError {
    return new UnreadableError('MALFORMED_XML', { part: this.context.part, reason: 'two-cells' });
  }

  /** Takes the address of the next cell; `row` 0 and `column` -1 = not given. Throws on impossible places. */
  placeCell(row: number, column: number): void {
    if (row > 0 && row !== this.rowNumber) {
      if (this.rowNumbered || this.lastColumn >= 0)
        throw new UnreadableError('MALFORMED_XML', {
          part: this.context.part,
          reason: 'cell-outside-row',
        });
      if (row > this.context.limits.maxRows)
        throw new UnreadableError('TOO_MANY_CELLS', {
          rows: row,
          limit: this.context.limits.maxRows,
        });
      this.rowNumber = row;
      this.rowNumbered = true;
    }
    const at = column >= 0 ? column : this.lastColumn + 1;
    if (at >= this.context.limits.maxColumns)
      throw new UnreadableError('TOO_MANY_COLUMNS', { limit: this.context.limits.maxColumns });
    // Which of two cells at one address is meant is nobody's guess, not even when one is blank.
    if (at <= this.lastColumn || this.unsorted) {
      if (at === this.lastColumn || this.builder.holdsColumn(at)) throw this.#twoCells();
      this.unsorted = true;
      // From here on every cell of the row comes this way.
      this.rowNumbered = false;
    }
    this.lastColumn = at;
  }

  /** A number, or the date it means under the style (an index into the workbook's cell styles). */
  addNumber(number: number, style: number, flags: number): void {
    this.addNumberOfKind(number, (this.context.styles[style] ?? 0) as StyleKind, flags);
  }

  /** A number, or the date it means when numbers of that kind are dates. */
  addNumberOfKind(number: number, kind: StyleKind, flags: number): void {
    if (kind === 0 || !isDateValue(number, kind)) {
      this.builder.push(this.lastColumn, CELL_KIND.number, flags, number);
      return;
    }
    this.addDay(serialToDay(number, this.context.date1904), flags);
  }

  /** A date as days since 1970-01-01; NaN = a date that never was. */
  addDay(day: number, flags: number): void {
    if (Number.isNaN(day)) this.addError(OWN_ERROR.badNumber, flags);
    else this.builder.push(this.lastColumn, CELL_KIND.date, flags, day);
  }

  /** An error by its id in CELL_ERRORS. */
  addError(id: number, flags: number): void {
    this.builder.push(this.lastColumn, CELL_KIND.error, flags, id);
  }

  /** A shared string by its index, looked up when the batch is complete. */
  addShared(index: number, flags: number): void {
    this.builder.push(this.lastColumn, PENDING_SHARED, flags, index);
  }

  /** A text; blank ones leave the cell empty. */
  addText(clean: CleanText, flags: number): void {
    if (isBlank(clean.text)) return;
    this.checkLength(clean.text.length);
    this.builder.push(
      this.lastColumn,
      CELL_KIND.text,
      flags | clean.flags,
      this.builder.addText(clean.text),
    );
  }

  /** Throws TOO_LARGE for a text no table can mean. */
  checkLength(length: number): void {
    const limit = this.context.limits.maxTextLength;
    if (length > limit)
      throw new UnreadableError('TOO_LARGE', { part: this.context.part, what: 'text', limit });
  }

  /**
   * A cell from its type, the text of its `<v>` (null = no `<v>`) and whether it has a formula: everything but texts.
   */
  addValue(type: CellType, value: string | null, style: number, isFormula: boolean): void {
    const flags = isFormula ? CELL_FLAG.formula : 0;
    if (value === null || value.trim() === '') {
      if (isFormula && !(type === cellType.formulaText && value !== null))
        this.addError(OWN_ERROR.uncalculated, CELL_FLAG.formula | CELL_FLAG.uncalculated);
      return;
    }
    if (type === cellType.number) {
      const number = parseCellNumber(value);
      if (Number.isNaN(number)) this.addError(OWN_ERROR.badNumber, flags);
      else this.addNumber(number, style, flags);
    } else if (type === cellType.shared) {
      const index = /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : -1;
      if (index < 0) this.addError(OWN_ERROR.badString, flags);
      else this.addShared(index, flags);
    } else if (type === cellType.boolean) {
      const word = value.trim().toLowerCase();
      if (word === '1' || word === 'true')
        this.builder.push(this.lastColumn, CELL_KIND.boolean, flags, 1);
      else if (word === '0' || word === 'false')
        this.builder.push(this.lastColumn, CELL_KIND.boolean, flags, 0);
      else this.addError(OWN_ERROR.badNumber, flags);
    } else if (type === cellType.isoDate) this.addDay(isoToDay(value), flags);
    else if (type === cellType.error)
      this.addError(ERROR_IDS.get(value.trim().toUpperCase()) ?? OWN_ERROR.other, flags);
    else this.addError(OWN_ERROR.other, flags);
  }
}
