/** Where a workbook itself says classes or totals of its clients. */
export interface StatedPlan {
  readonly sheet: number;
  readonly sheetName: string;
  /** Last header row, 1-based; rows below are read. */
  readonly headerRow: number;
  readonly codeColumn: number | null;
  readonly nameColumn: number | null;
  /** Columns of letters; the same one twice when it holds both ("AX"). */
  readonly abcColumn: number | null;
  readonly xyzColumn: number | null;
  /** Column of one total per client. */
  readonly totalColumn: number | null;
  /** Headers as written, for the screen. */
  readonly headers: {
    readonly abc: string | null;
    readonly xyz: string | null;
    readonly total: string | null;
  };
}

/** What the workbook says of one client. */
export interface StatedRow {
  readonly code: string | null;
  readonly name: string;
  readonly abc: 'A' | 'B' | 'C' | null;
  readonly xyz: 'X' | 'Y' | 'Z' | null;
  /** Ten-thousandths. */
  readonly totalE4: number | null;
  /** First sheet row that says it, 1-based. */
  readonly row: number;
}

/** Everything a workbook says of its clients. */
export interface StatedSheet {
  readonly plan: StatedPlan;
  readonly rows: readonly StatedRow[];
}
