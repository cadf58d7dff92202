import type { DateStyle, NumberStyle } from '../values/column-style';
import type { Multiple } from '../words/unit-words';

/** How a sheet is laid out: one row a sale, one row a client with periods across, or something Keybook does not import. */
export type LayoutKind =
  | 'transactions'
  | 'wide-periods'
  | 'report'
  | 'client-list'
  | 'empty'
  | 'unknown';

/** What a column means. `amount` is the net sales of the line; `cost` and `margin` are per line, `unit-cost` and `price` per piece. */
export const COLUMN_ROLES = [
  'client',
  'client-code',
  'date',
  'amount',
  'quantity',
  'price',
  'discount',
  'cost',
  'unit-cost',
  'margin',
  'order',
  'product',
  'category',
  'currency',
  'period',
  'ignore',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** The measure a period column of a wide sheet holds (several may stand side by side under one period). */
export type PeriodMeasure = 'amount' | 'quantity' | 'cost' | 'margin';

export interface ColumnMapping {
  /** 0 = A. */
  readonly column: number;
  /** Header text as shown (joined over header rows, e.g. "2026 Q1"); duplicates are numbered by " (2)". Empty header → "". */
  readonly header: string;
  readonly role: ColumnRole;
  /** For role `period`: first and last day and what it measures. */
  readonly period: {
    readonly startDay: number;
    readonly endDay: number;
    readonly measure: PeriodMeasure;
  } | null;
  readonly numberStyle: NumberStyle | null;
  readonly dateStyle: DateStyle | null;
  /** Discounts only: the cell holds percent points (5 = 5 %) instead of a fraction. */
  readonly isPercentPoints: boolean;
  /** Discounts only: the cell holds the money taken off the line, not a share of it. */
  readonly isMoney?: boolean;
  /** Sample cells are texts that look like numbers or days: the style is proved from all rows before the sheet is read. */
  readonly hasTexts?: boolean;
}

/** One of several sheets of the same header that are taken together. */
export interface SheetPart {
  readonly sheet: number;
  readonly sheetName: string;
  readonly headerRow: number;
  readonly fixedPeriod: SheetMapping['fixedPeriod'];
  readonly assumedYear: number | null;
}

/** One of several tables on a sheet; cells outside are not read. */
export interface TableBlock {
  readonly fromColumn: number;
  readonly toColumn: number;
  /** Last sheet row of the table; null when it runs to the end. */
  readonly lastRow: number | null;
}

/** Columns that make up the day when no single one does; the column in role `date` is the year. */
export interface DateParts {
  /** Column of the year; null when the year stands elsewhere (`assumedYear`). */
  readonly year: number | null;
  /** Column of the month (1–12 or its name) or quarter; null for bare years. */
  readonly month: number | null;
  readonly day: number | null;
}

/** How groups and details share one column. */
export interface RowLevels {
  readonly column: number;
  /**
   * `indent`: leading blanks tell the level. `period`: months stand above their items, and sections above their first month. `period-below`:
   * each client stands above its months. `sums`: only the amounts tell, each group holding the sum of its parts; all rows are looked at first.
   */
  readonly by: 'indent' | 'period' | 'period-below' | 'sums';
  /** True when the group is the client and its details are documents or goods. */
  readonly isGroupClient: boolean;
  /** Told by sums: how many levels lie below the topmost. */
  readonly depth?: number;
  /** Told by sums: the level whose rows are taken, 0 = topmost; groups above and parts below are left out. */
  readonly clientLevel?: number;
}

/** Client ids in the sales sheet whose names stand in another sheet. */
export interface ClientLookup {
  readonly sheet: number;
  readonly sheetName: string;
  readonly headerRow: number;
  readonly idColumn: number;
  readonly nameColumn: number;
}

/**
 * Columns of another table set beside the lines by a key both hold: the client and the day of an order beside its lines.
 * The joined columns stand right of the sheet's own; they have a place in `SheetMapping.columns` like any other.
 */
export interface TableJoin {
  readonly sheet: number;
  readonly sheetName: string;
  /** First header row of the other table and how many rows the header takes. */
  readonly headerRow: number;
  readonly headerRows: number;
  /** Column of the key among the lines (a column of an earlier join may be the key of a later one). */
  readonly keyColumn: number;
  readonly otherKeyColumn: number;
  /** `column` = place among the lines, ascending; `otherColumn` = place in the other table. */
  readonly columns: readonly { readonly column: number; readonly otherColumn: number }[];
}

/** Kind of a row that is not a sale, by sheet row number; shown in the gutter and changeable. */
export type RowKind =
  | 'title'
  | 'filter'
  | 'header'
  | 'blank'
  | 'data'
  | 'subtotal'
  | 'total'
  | 'footer'
  | 'group';

/** How many units one written unit stands for. */
export interface AmountMultiple {
  readonly factor: Multiple;
  /** The words that say so. */
  readonly text: string;
  /** Costs and margins are written so too: the words stand above the whole table, or in their headers as well. */
  readonly hasCosts: boolean;
}

/** Everything that turns a sheet into sales lines. A plain value: remembered per layout, changed by the user, sent to the reader. */
export interface SheetMapping {
  readonly sheet: number;
  readonly sheetName: string;
  readonly layout: 'transactions' | 'wide-periods';
  /** First header row, sheet numbering (1-based); 0 when the sheet has none. */
  readonly headerRow: number;
  /** Rows the header takes (1, or 2–3 for merged headers). */
  readonly headerRows: number;
  readonly columns: readonly ColumnMapping[];
  readonly lookup: ClientLookup | null;
  /** The user wants no names from another sheet, though one has them. */
  readonly isLookupOff?: boolean;
  /** Tables whose columns are joined to the lines, in order; absent = none. */
  readonly joins?: readonly TableJoin[];
  /** Rows whose kind the user changed by hand: row number → kind. */
  readonly rowKinds: Readonly<Record<number, RowKind>>;
  /** Column whose indentation or emptiness tells groups from details in reports; null in plain tables. */
  readonly groupColumn: number | null;
  /** Columns (0 = A) whose value is written once and holds for the rows below until the next one; absent = none. */
  readonly fillDown?: readonly number[];
  /** Only lines of this currency are taken; null or absent: all lines, which is right only when they share one. */
  readonly currency?: string | null;
  /** Currency named by the header or title: that of lines that name none themselves. */
  readonly headerCurrency?: string | null;
  /** All sheets that are taken together, this one among them; absent = this one alone. */
  readonly sheets?: readonly SheetPart[];
  /** The table that is read when the sheet holds several. */
  readonly block?: TableBlock;
  readonly dateParts?: DateParts;
  readonly levels?: RowLevels;
  /** Column that names the measure of each row in a wide sheet (a price row and a quantity row per client). */
  readonly measureColumn?: number;
  /** Year for period headers without one (assumed years are said), null when not needed. */
  readonly assumedYear: number | null;
  /** The header or a line above says that amounts stand in thousands or millions; `decisions.multiples` says whether they are multiplied. */
  readonly amountMultiple?: AmountMultiple;
  /** Column whose texts name documents that take sales back, though their amounts stand above zero; see `decisions.creditNotes`. */
  readonly creditNoteColumn?: number;
  /** Column whose texts say that a sale was called off; see `decisions.cancelled`. */
  readonly cancelledColumn?: number;
  /** Date of every line when the sheet has no date column (one file = one period), null otherwise. */
  readonly fixedPeriod: {
    readonly startDay: number;
    readonly endDay: number;
    readonly foundIn: string;
  } | null;
  /** What to do with exact duplicate lines, returns, zero prices and rows without client. */
  readonly decisions: ImportDecisions;
}

export interface ImportDecisions {
  readonly duplicates: 'keep' | 'drop';
  readonly returns: 'keep' | 'drop';
  readonly zeroAmounts: 'keep' | 'drop';
  /** Amounts in thousands or millions: as written (absent), or multiplied. */
  readonly multiples?: 'keep' | 'apply';
  /** Credit notes with amounts above zero: counted as sales (absent), or as minus. */
  readonly creditNotes?: 'keep' | 'negate';
  /** Sales called off: counted (absent), or left out. */
  readonly cancelled?: 'keep' | 'drop';
}

export const DEFAULT_IMPORT_DECISIONS: ImportDecisions = {
  duplicates: 'keep',
  returns: 'keep',
  zeroAmounts: 'keep',
};
