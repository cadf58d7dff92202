import type { IsoDay } from '@shared/domain/iso-day';

/** Looks a cell can have. What each one is in a workbook (font, fill, number format) is the writer's business. */
export type CellStyle =
  | 'text'
  | 'wrapped'
  | 'muted'
  | 'title'
  | 'heading'
  | 'header'
  | 'header-number'
  | 'header-center'
  | 'center'
  | 'total-label'
  | 'count'
  | 'amount'
  | 'amount-strong'
  | 'percent'
  | 'number'
  | 'matrix-count'
  | 'matrix-amount'
  | 'matrix-percent'
  | 'matrix-count-all'
  | 'matrix-amount-all'
  | 'matrix-percent-all'
  | 'matrix-count-total'
  | 'matrix-amount-total'
  | 'matrix-percent-total'
  | 'day'
  | 'class'
  | 'setting'
  | 'setting-count'
  | 'setting-amount'
  | 'input-percent'
  | 'input-count'
  | 'editable-text'
  | 'editable-amount';

/** A plain value. Text is always text: it never becomes a formula, whatever it begins with. Numbers are finite. */
export type CellScalar = string | number | null;

export interface StyledCell {
  readonly value: CellScalar;
  readonly style: CellStyle;
}

/** A live formula (without the leading `=`) with the result shown by programs that do not calculate. */
export interface FormulaCell {
  readonly formula: string;
  readonly result: string | number;
  readonly style?: CellStyle;
}

/** A cell; a bare value and a formula without a style take the style of their column. */
export type SheetCell = CellScalar | StyledCell | FormulaCell;

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** Points; the program's own height when absent. */
  readonly height?: number;
  /** Number of columns the first cell spans. */
  readonly spanFirst?: number;
}

export interface SheetColumn {
  /** Width in characters of the default font. */
  readonly width: number;
  readonly style: CellStyle;
  readonly isHidden?: boolean;
}

/** Colours of a cell under a condition. */
export type ConditionalStyle = 'class-a' | 'class-b' | 'class-c' | 'class-none' | 'xyz-x' | 'xyz-z';

export interface ConditionalFormat {
  /** Range in A1 notation. */
  readonly range: string;
  readonly rules: readonly { readonly formula: string; readonly style: ConditionalStyle }[];
}

/** A range whose cells take one of a few values, or nothing. */
export interface CellChoice {
  /** Range in A1 notation. */
  readonly range: string;
  readonly values: readonly string[];
}

/** One sheet. Rows are made one by one while they are written, so a large sheet is never held whole. */
export interface SheetModel {
  readonly name: string;
  /** `very-hidden` sheets are not offered for showing. Absent = visible. */
  readonly visibility?: 'very-hidden';
  readonly columns: readonly SheetColumn[];
  readonly rowCount: number;
  readonly rows: () => Iterable<SheetRow>;
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  /** Range with filter buttons, A1 notation. */
  readonly autoFilter: string | null;
  /** A4, fitted to one page in width; the header row is repeated and the area limited when given. */
  readonly print: {
    readonly orientation: 'portrait' | 'landscape';
    readonly repeatRow: number | null;
    readonly area?: string;
  };
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Cells that offer a list of values. Absent = none. */
  readonly choices?: readonly CellChoice[];
}

/** A name for one cell, usable in every formula of the book. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  /** Column 0 = A, row 1 = first. */
  readonly column: number;
  readonly row: number;
}

export interface WorkbookModel {
  readonly title: string;
  /** The day the book is made for: its created, modified and archive dates, so that equal input gives equal bytes. */
  readonly asOf: IsoDay;
  readonly sheets: readonly SheetModel[];
  readonly names: readonly DefinedName[];
}
