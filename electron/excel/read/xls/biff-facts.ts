import type { SheetInfo } from '@shared/import/workbook-info';
import type { MergedRange } from '../workbook-reader';

/** What the records say of one sheet. */
export interface BiffSheet {
  /** Where its stream starts. */
  readonly position: number;
  readonly visibility: SheetInfo['visibility'];
  readonly kind: SheetInfo['kind'];
  /** Where the length of its name stands. */
  readonly nameAt: number;
  /** Cells with a value. */
  cells: number;
  /** Each row's cells lie behind those of the row above. */
  inOrder: boolean;
  /** Length of the stream in bytes. */
  bytes: number;
  /** Rows (from 0) that are hidden. */
  readonly hiddenRows: Set<number>;
  readonly merges: MergedRange[];
}

/** What the records of an old binary workbook say of it as a whole. */
export interface BiffFacts {
  /** BIFF version; 2 to 4 hold a single sheet, of which nothing further is told. */
  readonly version: number;
  readonly codePage: number | null;
  /** Where the number of the code page stands in the stream, or -1. */
  readonly codePageAt: number;
  /** Texts of 8-bit characters, for judging the code page when none is named. */
  readonly sample: Buffer;
  readonly date1904: boolean;
  /** StyleKind of each cell style. */
  readonly styles: Uint8Array;
  /** The shared texts of BIFF8. */
  readonly texts: readonly string[];
  /** In the order of the tabs. */
  readonly sheets: readonly BiffSheet[];
}
