/** What the child process says of one file. */
export interface CorpusOutcome {
  readonly path: string;
  readonly opened: boolean;
  /** Codes why the file or one of its sheets was refused; `CRASH …` = an error that is none of the known. */
  readonly refusals: readonly string[];
  /** Non-empty cells per sheet read. */
  readonly cells: readonly number[];
  /** The first cells of the first sheet that has any. */
  readonly first: readonly string[];
  readonly warnings: readonly string[];
  readonly hiddenRows: number;
  readonly milliseconds: number;
  /** Object.prototype is not what it was. */
  readonly polluted: boolean;
}
