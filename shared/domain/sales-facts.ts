/** A client as the analyses see it. */
export interface FactClient {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
}

/** Whether a line's day is the purchase day itself or only the first day of the period it belongs to. */
export type DayPrecision = 'day' | 'period';

/**
 * Sales lines as columns of equal length, the one input of every sales analysis.
 * Amounts are exact whole ten-thousandths of the currency unit held in doubles (|value| < 2^53).
 */
export interface SalesFacts {
  readonly clients: readonly FactClient[];
  /** Number of lines; the columns may be longer (spare room), never shorter. */
  readonly length: number;
  /** Index into `clients`. */
  readonly client: Uint32Array;
  /** Day number (days since 1970-01-01). */
  readonly day: Int32Array;
  /** Net sales of the line, ten-thousandths; negative for returns. */
  readonly amountE4: Float64Array;
  /** Margin of the line (amount − cost), ten-thousandths; NaN where the cost is unknown; null when no line has one. */
  readonly marginE4: Float64Array | null;
  /** Order number of the line as an id > 0, 0 where unknown; null when no line has one. */
  readonly order: Uint32Array | null;
  readonly dayPrecision: DayPrecision;
  /** ISO code or sign of the one currency of all lines, null when unknown. */
  readonly currency: string | null;
}
