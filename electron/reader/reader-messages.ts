import type { CompactLines } from '@shared/import/lines/compact-lines';
import type { LinesSummary } from '@shared/import/lines/line-batch';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { GuessReason, SheetSample, WorkbookGuess } from '@shared/import/layout/workbook-guess';
import type { UnreadableFile, WorkbookInfo } from '@shared/import/workbook-info';
import type { StatedSheet } from '@shared/reconcile/stated-plan';
import type { EditedWorkbook } from '@shared/roundtrip/edited-workbook';

/** What the back end asks of the reader process. One request at a time. */
export type ReaderRequest =
  | {
      readonly kind: 'open';
      readonly path: string;
      /** Further files that are read with it as one workbook. */
      readonly more?: readonly string[];
      readonly fileName: string;
      readonly fallbackYear: number;
      readonly password: string | null;
    }
  | { readonly kind: 'read'; readonly mapping: SheetMapping; readonly emitLines: boolean }
  /** The first rows of the sheet of a mapping, with the columns of its joins as they are now. */
  | { readonly kind: 'sample'; readonly mapping: SheetMapping }
  /** A batch of lines was taken in: another may come. */
  | { readonly kind: 'took' };

export interface OpenedWorkbook {
  readonly info: WorkbookInfo;
  readonly samples: readonly SheetSample[];
  readonly guess: WorkbookGuess;
  /** What came back, when it is a workbook Keybook had exported; null otherwise. */
  readonly edited: EditedWorkbook | null;
}

export interface ReadResult {
  readonly summary: LinesSummary;
  /** The mapping with number and date styles as decided from all rows. */
  readonly mapping: SheetMapping;
  readonly undecided: readonly { readonly column: number; readonly what: 'number' | 'date' }[];
  /** Classes and totals the workbook itself holds for its clients; null when it holds none. */
  readonly stated: StatedSheet | null;
  /** Credit notes, cancelled sales and payments below the rows that were seen when the workbook was opened; params as in the guess, and {column}. */
  readonly late: readonly GuessReason[];
}

/** What the reader process answers. `progress` and `lines` come any number of times before the end. */
export type ReaderReply =
  | { readonly kind: 'opened'; readonly workbook: OpenedWorkbook }
  | { readonly kind: 'sampled'; readonly sample: SheetSample }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'lines'; readonly lines: CompactLines }
  | { readonly kind: 'done'; readonly result: ReadResult }
  | { readonly kind: 'unreadable'; readonly unreadable: UnreadableFile }
  | { readonly kind: 'failed'; readonly message: string };

/** A two-way line to a reader process, however it was started. */
export interface ReaderChannel {
  post(request: ReaderRequest): void;
  onReply(listener: (reply: ReaderReply) => void): void;
  onExit(listener: (reason: 'killed' | 'crashed' | 'out-of-memory') => void): void;
  kill(): void;
}
