/**
 * Accepted sales lines as columns, in sheet order: what the reader hands to the workspace.
 * Text ids refer to the table built from all `newTexts` so far (ids from 0); -1 means the cell is empty.
 */
export interface LineBatch {
  readonly length: number;
  /** Sheet row number (1-based). Wide sheets give several lines with one row number. */
  readonly rowNumber: Uint32Array;
  /** Column of the amount (or period) cell, 0 = A: together with the row the source cell. */
  readonly column: Uint16Array;
  readonly clientName: Int32Array;
  readonly clientCode: Int32Array;
  readonly day: Int32Array;
  /** Exact ten-thousandths. Lines whose exact amount does not fit 2^53 are rejected with a reason. */
  readonly amountE4: Float64Array;
  /** Line cost in ten-thousandths, NaN where unknown (a margin column is turned into cost = amount − margin). */
  readonly costE4: Float64Array;
  /** Quantity in ten-thousandths, NaN where unknown. */
  readonly quantityE4: Float64Array;
  readonly order: Int32Array;
  readonly product: Int32Array;
  /** Products met with their category for the first time: text ids in turn (product, category, product, …); absent = none. */
  readonly categories?: Int32Array;
  readonly newTexts: readonly string[];
  /** The sheet these lines stand on when several sheets are read together; absent = the sheet of the mapping. */
  readonly sheet?: number;
}

/** Why a cell or row is not taken, or taken with a remark. */
export type ImportIssueCode =
  | 'NOT_A_DATE'
  | 'DATE_MISSING'
  | 'DATE_IMPOSSIBLE'
  | 'DATE_FAR'
  | 'DATE_AMBIGUOUS'
  | 'NOT_A_NUMBER'
  | 'NUMBER_AMBIGUOUS'
  | 'AMOUNT_MISSING'
  | 'AMOUNT_TOO_LARGE'
  | 'CLIENT_MISSING'
  | 'CLIENT_UNKNOWN_ID'
  /** The key of a line is not in the joined table, so its client or day is unknown. */
  | 'KEY_UNKNOWN'
  | 'ERROR_CELL'
  | 'UNCALCULATED_FORMULA'
  | 'TORN_RECORD'
  /** A row with more values than columns was put together in the one way that fits. */
  | 'RECORD_JOINED'
  | 'BAD_REFERENCE'
  | 'DUPLICATE_LINE'
  | 'OUTLIER'
  | 'TEXT_CLEANED'
  | 'INVISIBLE_CHARACTERS'
  | 'CURRENCY_MIXED'
  /** The line names no currency while only one currency is taken. */
  | 'CURRENCY_MISSING'
  /** The amount cell was empty; quantity × price was taken. */
  | 'AMOUNT_FILLED_IN'
  /** A run of rows in sheet order whose days, read with day and month changed over, would fit between their neighbours; `value` = "first date, count". */
  | 'DATE_SWAPPED'
  /** Another table seems to begin at the row, below those the layout was guessed from; `value` = its headers, the amount is that of the lines read from there on. */
  | 'OTHER_TABLE'
  | 'DISCOUNT_MISSING'
  | 'COST_MISSING';

export interface ImportIssue {
  readonly severity: 'rejected' | 'remark';
  readonly sheet: string;
  readonly row: number;
  /** 0 = A; null when the whole row is meant. */
  readonly column: number | null;
  readonly code: ImportIssueCode;
  /** The cell as it stands in the file. */
  readonly value: string;
  /** Amount of the row held back, when it could be read (ten-thousandths). */
  readonly amountE4: number | null;
  /**
   * Share of the positive sales, 0–1: OUTLIER: what this one line makes up; AMOUNT_TOO_LARGE: what it would make up if it were taken
   * (about 1: it alone would be A and every other client C); DATE_SWAPPED, OTHER_TABLE: what their rows make up.
   */
  readonly effectShare?: number;
  /** DATE_FAR: calendar months the sales span with this date and without all such dates. */
  readonly span?: { readonly months: number; readonly without: number };
}

/** Counts and checks of a whole pass over the sheet; equal for the check before and the import itself. */
export interface LinesSummary {
  /** Data rows met (header, title, total and blank rows not counted). */
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly rowsRejected: number;
  /** Rows left out by a decision (returns, zero amounts, duplicates dropped); read = accepted + rejected + dropped. */
  readonly rowsDropped: number;
  /** Their sum. */
  readonly droppedE4: number;
  readonly lines: number;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly acceptedE4: number;
  /** Sum of what could be read of the rejected rows. */
  readonly rejectedE4: number;
  /** The sheet's own total when one was found: value, cell and whether it equals accepted (+ rejected). */
  readonly sheetTotal: {
    readonly valueE4: number;
    readonly row: number;
    readonly column: number;
  } | null;
  readonly skippedRows: {
    readonly title: number;
    readonly subtotal: number;
    readonly total: number;
    readonly blank: number;
    readonly footer: number;
  };
  readonly returns: { readonly lines: number; readonly amountE4: number };
  readonly zeroAmounts: number;
  readonly duplicates: { readonly lines: number; readonly amountE4: number };
  readonly withoutClient: { readonly rows: number; readonly amountE4: number };
  readonly currencies: readonly { readonly currency: string; readonly lines: number }[];
  readonly hiddenRows: number;
  readonly dayPrecision: 'day' | 'period';
  readonly hasOrders: boolean;
  readonly hasCosts: boolean;
  readonly issueCounts: Readonly<Partial<Record<ImportIssueCode, number>>>;
  /** The first issues, at most ISSUE_LIMIT, in sheet order. */
  readonly issues: readonly ImportIssue[];
}

/** Issues kept one by one; beyond it they are only counted. */
export const ISSUE_LIMIT = 10_000;
