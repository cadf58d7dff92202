import type { CellBatch, MendedRow } from '@shared/import/cell-batch';
import type { WorkbookInfo } from '@shared/import/workbook-info';
import type { FileSource } from './file-source';
import type { ReadLimits } from './read-limits';
import type { SniffedFormat } from './sniff-format';

/** A merged range: sheet row numbers from 1, columns from 0, both ends included. */
export interface MergedRange {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** What to read of a sheet and where to put it. */
export interface ReadRowsOptions {
  /** Stop after this many rows with cells; all rows when left out. */
  readonly maxRows?: number;
  /** Rows with cells per batch. */
  readonly batchRows?: number;
  /** Takes each batch in sheet order; the arrays are the receiver's to keep or to transfer. Reading waits for a promise it answers. */
  onBatch(batch: CellBatch): void | Promise<void>;
  /** The arrays of a batch are only lent, until `onBatch` has settled: readers that can use theirs again then do. */
  readonly lendsBatches?: boolean;
  /** Bytes of the (unpacked) sheet read so far and in all. */
  onProgress?(doneBytes: number, totalBytes: number): void;
  /** Looked at before each batch; once set, reading stops and ends as `stopped`. */
  readonly signal?: { readonly aborted: boolean };
}

/** How reading a sheet ended. */
export interface ReadEnd {
  /** Rows with at least one non-empty cell handed over. */
  readonly rows: number;
  /** Rows among them that the sheet hides (filtered or hidden by hand). */
  readonly hiddenRows: number;
  /** True when `maxRows` or the signal ended the reading before the sheet's end. */
  readonly stopped: boolean;
  /** The first merged ranges within the first 100 rows; only known when the sheet was read to its end. */
  readonly merges: readonly MergedRange[];
  /** Records whose broken quoting was repaired (text tables only). */
  readonly repairedLines: number;
  /** Rows of a text table with more values than columns, put together again: the first of them, with the value that was torn. */
  readonly mended?: readonly MendedRow[];
}

/** An open workbook. One `readRows` at a time; `close` frees the file, also in the middle of reading. */
export interface OpenWorkbook {
  readonly info: WorkbookInfo;
  /** Reads one sheet by its index in `info.sheets`. Rejects with UnreadableError. */
  readRows(sheet: number, options: ReadRowsOptions): Promise<ReadEnd>;
  close(): void;
}

/** What every reader gets: the open file, what it was found to be, and the bounds. */
export interface ReaderInput {
  readonly source: FileSource;
  readonly sniffed: SniffedFormat;
  readonly limits: ReadLimits;
  readonly password: string | null;
  /** Name of the file without folder and ending; the name of the only sheet of a text table. */
  readonly baseName: string;
}

/** A reader for one or more formats. On success it owns `source` and closes it with the workbook. */
export type WorkbookReader = (input: ReaderInput) => Promise<OpenWorkbook>;
