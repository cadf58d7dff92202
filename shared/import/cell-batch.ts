/** A row of a text table whose values were put together again because a delimiter stood in one of them. */
export interface MendedRow {
  readonly row: number;
  /** The value that was torn, and its column (0 = A). */
  readonly column: number;
  readonly value: string;
}

/** What a cell holds. Dates are numbers whose style (or ISO type) says so: `value` is then the day serial. */
export const CELL_KIND = { number: 1, text: 2, date: 3, boolean: 4, error: 5 } as const;

/** Bit flags of a cell. */
export const CELL_FLAG = {
  /** The value is the cached result of a formula. */
  formula: 1,
  /** A formula without a cached result; kind is `error`, its text `#UNCALCULATED`. */
  uncalculated: 2,
  /** The text was cleaned (control characters, lone surrogates, noncharacters taken out). */
  cleaned: 4,
  /** The text has invisible or direction-changing characters (zero width, bidi). */
  invisible: 8,
} as const;

/** Excel error texts in the order of their ids; a cell of kind `error` carries the index in `value`. */
export const CELL_ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#UNCALCULATED',
  '#BAD_NUMBER',
  '#BAD_STRING',
  '#OTHER',
  '#TORN',
] as const;

/** Error cell of a joined column whose key the other table does not have: `value` is this plus the text id of the key. */
export const NO_PARTNER = 1_000;

/**
 * Some rows of a sheet as columns, the one shape in which every reader hands over cells.
 * Cells of one row lie together, ascending by column; empty cells are absent; rows without cells are absent.
 */
export interface CellBatch {
  readonly rows: number;
  /** Sheet row number (1-based, as the spreadsheet shows it) of each row. */
  readonly rowNumber: Uint32Array;
  /** `cellStart[i]`…`cellStart[i+1]` are the cells of row i; length rows + 1. */
  readonly cellStart: Uint32Array;
  /** Column index (0 = A) of each cell. */
  readonly column: Uint16Array;
  /** CELL_KIND of each cell. */
  readonly kind: Uint8Array;
  /** CELL_FLAG bits of each cell. */
  readonly flags: Uint8Array;
  /**
   * number: the number · date: day serial as days since 1970-01-01 with a fraction for the time of day
   * · text: id into the text table · boolean: 0 or 1 · error: index into CELL_ERRORS, or NO_PARTNER + text id.
   */
  readonly value: Float64Array;
  /** Text table entries that are new with this batch: ids continue from the batch before, starting at 0. */
  readonly newTexts: readonly string[];
}

/** A cell as people and rules look at it: used for previews and detection, never for bulk rows. */
export type Cell =
  | { readonly kind: 'number'; readonly value: number; readonly isFormula: boolean }
  | { readonly kind: 'text'; readonly value: string; readonly isFormula: boolean }
  /** `value` = days since 1970-01-01, fraction = time of day. */
  | { readonly kind: 'date'; readonly value: number; readonly isFormula: boolean }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly isFormula: boolean }
  | { readonly kind: 'error'; readonly value: string; readonly isFormula: boolean };

/** One sheet row with its cells by column index; absent cells are undefined. */
export interface SheetRow {
  readonly rowNumber: number;
  readonly cells: readonly (Cell | undefined)[];
}
