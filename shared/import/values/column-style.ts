import type { DateDigits } from './digits-day';

/** How the text numbers of one column are written. Grouping signs (blank, NBSP, thin blank, ', . or ,) follow from the decimal sign. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
}

/** Order of day, month and year in the text dates of one column. */
export interface DateStyle {
  readonly order: 'dmy' | 'mdy' | 'ymd';
  /**
   * Columns fed by several programs: the order of each shape of text (see `dateShape`), because "04-19-25" and "15-01-2024" prove
   * different orders side by side. Null = no cell of that shape proves one, so only texts with one reading are taken. Shapes not named follow `order`.
   */
  readonly byShape?: Readonly<Record<string, 'dmy' | 'mdy' | 'ymd' | null>>;
  /** Bare digits name a week or a day of the year; absent: they are day serials, yyyymmdd, yyyymm or Unix times. */
  readonly digits?: DateDigits;
}

/** What the cells of a column say about how they are to be read; shown to the user as "412 of 412 cells agree". */
export interface StyleVerdict<S> {
  /** The style to use; null when no text cell needed one (all cells are real numbers or dates). */
  readonly style: S | null;
  /** Text cells that can only be read this way, of all text cells that look like a number (date). */
  readonly agree: number;
  readonly of: number;
  /** `certain`: evidence on one side only. `mixed`: evidence on both sides. `unknown`: every cell fits several styles, so the user is asked. */
  readonly certainty: 'certain' | 'mixed' | 'unknown';
  /** One cell text that proves the style, for the screen. */
  readonly proof: string | null;
  /** Cell texts (at most 5) that contradict it. */
  readonly against: readonly string[];
}

/** A number read from text. */
export interface NumberFromText {
  readonly value: number;
  /** Currency sign or code that stood with the number, as written. */
  readonly currency: string | null;
  /** True when a percent sign stood there: `value` is then already divided by 100. */
  readonly isPercent: boolean;
}

/** A month, quarter, half-year, week or year named in a header, a sheet name, a title or a cell. */
export interface PeriodLabel {
  readonly grain: 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day';
  /** Null when the label has no year ("jan", "Q1"). */
  readonly year: number | null;
  /** 1-based month, quarter, half-year or ISO week; 0 for a year. Day labels use `startDay`. */
  readonly index: number;
  /** First and last day, when the year is known. */
  readonly startDay: number | null;
  readonly endDay: number | null;
}
