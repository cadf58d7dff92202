import type { SheetRow } from '../cell-batch';
import type { DateStyle, NumberStyle, StyleVerdict } from '../values/column-style';
import type {
  LayoutKind,
  RowKind,
  SheetMapping,
  SheetPart,
  TableBlock,
  TableJoin,
} from './sheet-mapping';

/** A join with the evidence for it. */
export interface FoundJoin {
  readonly join: TableJoin;
  /** Header of the key among the lines. */
  readonly header: string;
  /** Distinct keys of the lines sample that the other table has, of all distinct ones. */
  readonly found: number;
  readonly of: number;
}

/** The first rows of a sheet, enough to guess its layout. */
export interface SheetSample {
  readonly sheet: number;
  readonly sheetName: string;
  /** Absent = visible. Hidden sheets are proposed only when there is nothing else. */
  readonly visibility?: 'visible' | 'hidden' | 'very-hidden';
  readonly rows: readonly SheetRow[];
  /** True when the sample holds every row of the sheet. */
  readonly isWhole: boolean;
  /** Joins whose columns already stand in `rows`, right of the sheet's own; absent = none. */
  readonly joins?: readonly FoundJoin[];
  /** Merged ranges inside the sample, 0-based columns and sheet row numbers, when the reader knows them. */
  readonly merges: readonly {
    readonly fromRow: number;
    readonly toRow: number;
    readonly fromColumn: number;
    readonly toColumn: number;
  }[];
}

/** A reason the guess rests on, for the screen: code and params, text made in the user's language. */
export interface GuessReason {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What Keybook thinks of one sheet. */
export interface SheetGuess {
  readonly sheet: number;
  readonly sheetName: string;
  readonly layout: LayoutKind;
  /** 0–1, how much this looks like the sales sheet; the highest is proposed. */
  readonly score: number;
  readonly reasons: readonly GuessReason[];
  /** The mapping to start from; null where the layout cannot be imported. */
  readonly mapping: SheetMapping | null;
  /** Kind of each sample row by row number. */
  readonly rowKinds: Readonly<Record<number, RowKind>>;
  /** Why each sample row is taken as that, by row number; codes of RowReasonCode. */
  readonly rowReasons?: Readonly<Record<number, GuessReason>>;
  /** Tables on the sheet when there are several, so that another can be chosen. */
  readonly blocks?: readonly {
    readonly block: TableBlock;
    readonly headerRow: number;
    /** As the spreadsheet names it: "A1:C20". */
    readonly range: string;
  }[];
  /** Sheets of the same header, this one among them, that could be read together; absent when it stands alone. */
  readonly fellows?: readonly SheetPart[];
  readonly numberVerdicts: Readonly<Record<number, StyleVerdict<NumberStyle>>>;
  readonly dateVerdicts: Readonly<Record<number, StyleVerdict<DateStyle>>>;
  /** Questions the user must answer before the import (e.g. day/month order unknown, no amount found). */
  readonly questions: readonly GuessReason[];
}

export interface WorkbookGuess {
  /** Index into `sheets` of the proposed sheet, -1 when none can be imported. */
  readonly best: number;
  readonly sheets: readonly SheetGuess[];
}
