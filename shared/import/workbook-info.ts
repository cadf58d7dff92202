/** The kinds of file Keybook can tell apart by content, whatever the name says. */
export type FileFormat =
  | 'xlsx'
  | 'xlsm'
  | 'csv'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'spreadsheetml'
  | 'html'
  | 'pdf'
  | 'docx'
  | 'pptx'
  | 'encrypted'
  | 'lock-file'
  | 'zip'
  | 'empty'
  | 'unknown';

export interface SheetInfo {
  readonly index: number;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Chart and macro sheets hold no rows. */
  readonly kind: 'worksheet' | 'chart' | 'macro';
  /** Unpacked size of the sheet's part in bytes (for progress and guesses), null when unknown. */
  readonly bytes: number | null;
}

/** Something said about the file as a whole; not an obstacle. */
export type WorkbookWarning =
  | { readonly code: 'macros-ignored' }
  | { readonly code: 'hidden-sheets'; readonly sheets: readonly string[] }
  | { readonly code: 'duplicate-entry'; readonly name: string }
  | { readonly code: 'odd-sheet-name'; readonly sheet: string }
  /** A grouped list: the name above each row stands beside it as a column of its own. */
  | { readonly code: 'clients-above'; readonly sheet: string; readonly header: string }
  /** Sheets without a client column that are called after one client each: their names were set beside their rows. */
  | { readonly code: 'clients-by-sheet'; readonly sheets: readonly string[] }
  /** A table of one column a client was turned over: its columns are rows here, its rows columns. */
  | { readonly code: 'clients-across'; readonly sheet: string }
  | { readonly code: 'encoding-guessed'; readonly encoding: string }
  | { readonly code: 'quoting-repaired'; readonly lines: number }
  /** Among the first records of a text table: values with the delimiter in them and no quotes, put together again or held back. */
  | { readonly code: 'fields-joined'; readonly lines: number }
  /** The usual reader found the file oddly built; another one, which forgives more, read it. */
  | { readonly code: 'tolerant-reader' }
  | { readonly code: 'hidden-rows'; readonly rows: number; readonly sheet: string };

/** One of several files that are read as one workbook. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: number;
  /** Not chosen by hand: it lay beside the chosen file and has what that one lacks. */
  readonly isSibling: boolean;
}

/** What is known of a workbook before any row is read. */
export interface WorkbookInfo {
  readonly format: FileFormat;
  readonly sheets: readonly SheetInfo[];
  readonly date1904: boolean;
  readonly warnings: readonly WorkbookWarning[];
  /** Size of the file in bytes; of all files together when several were opened as one workbook. */
  readonly fileBytes: number;
  /** The files of a workbook that is made of several, the chosen ones first; absent when it is one file. */
  readonly files?: readonly WorkbookFile[];
}

/** Why a file cannot be read. The sentence for people is made from code and params, in their language. */
export interface UnreadableFile {
  readonly code: UnreadableCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export type UnreadableCode =
  | 'EMPTY_FILE'
  | 'NOT_A_WORKBOOK'
  | 'WRONG_KIND'
  | 'OLD_FORMAT'
  | 'PASSWORD_PROTECTED'
  | 'WRONG_PASSWORD'
  | 'LOCK_FILE'
  | 'DAMAGED_FILE'
  | 'TOO_LARGE'
  | 'TOO_MANY_ENTRIES'
  | 'DUPLICATE_ENTRIES'
  | 'OVERLAPPING_ENTRIES'
  | 'ENCRYPTED_ENTRY'
  | 'UNKNOWN_COMPRESSION'
  | 'BOMB'
  | 'DOCTYPE'
  | 'MALFORMED_XML'
  | 'UNSUPPORTED_ENCODING'
  | 'MISSING_PART'
  | 'NO_SHEETS'
  | 'TOO_MANY_COLUMNS'
  | 'TOO_MANY_CELLS'
  | 'SHEET_NOT_FOUND'
  | 'SUMS_DISAGREE'
  | 'FILE_NOT_FOUND'
  | 'FILE_NOT_READABLE'
  | 'NO_PROGRESS'
  | 'OUT_OF_MEMORY'
  | 'READER_CRASHED'
  | 'CANCELLED';
