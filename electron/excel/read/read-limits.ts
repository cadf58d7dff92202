/** Bounds a file must keep while it is read; each has its own reason to stop. Bytes are real, counted bytes. */
export interface ReadLimits {
  /** Size of a packed workbook on disk. */
  readonly maxFileBytes: number;
  /** Size of a text table (CSV) on disk; it is streamed and never unpacked, so it may be larger. */
  readonly maxTextFileBytes: number;
  /** Size on disk of a workbook that is parsed as a whole: .xls, .xlsb and what only the tolerant reader takes. */
  readonly maxWholeFileBytes: number;
  /** Unpacked size of the parts of such a workbook together. */
  readonly maxWholeUnpackedBytes: number;
  /** Rounds of hashing a password; the format's own bound. */
  readonly maxPasswordRounds: number;
  readonly maxEntries: number;
  /** Unpacked size of one part held in memory (strings, styles, workbook). */
  readonly maxPartBytes: number;
  /** Unpacked to packed size of a part held in memory, once it is larger than `ratioGraceBytes`. */
  readonly maxRatio: number;
  readonly ratioGraceBytes: number;
  /** Unpacked size of one sheet; sheets are streamed, so this only bounds time. */
  readonly maxSheetBytes: number;
  /** Unpacked bytes of a sheet without a single row or cell among them. */
  readonly maxIdleBytes: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  /** Non-empty cells of one sheet. */
  readonly maxCells: number;
  /** Length of one text in UTF-16 units. Excel writes at most 32,767; others write more. */
  readonly maxTextLength: number;
  readonly maxXmlDepth: number;
  readonly maxAttributeBytes: number;
}

const MIB = 1024 * 1024;

/** The bounds in force unless the caller says otherwise. */
export const READ_LIMITS: ReadLimits = {
  maxFileBytes: 100 * MIB,
  maxTextFileBytes: 1024 * MIB,
  maxWholeFileBytes: 64 * MIB,
  maxWholeUnpackedBytes: 128 * MIB,
  maxPasswordRounds: 10_000_000,
  maxEntries: 1000,
  maxPartBytes: 256 * MIB,
  maxRatio: 100,
  ratioGraceBytes: 100 * 1024,
  maxSheetBytes: 4096 * MIB,
  maxIdleBytes: 64 * MIB,
  maxRows: 1_048_576,
  maxColumns: 16_384,
  maxCells: 50_000_000,
  maxTextLength: 1_000_000,
  maxXmlDepth: 64,
  maxAttributeBytes: 64 * 1024,
};
