import type { ClientRow } from './client-row';

/** Sums of a group of rows for the tool bar and the status bar. */
export interface RowSums {
  readonly clients: number;
  /** Ten-thousandths, or a count when clients are valued by orders. */
  readonly total: number;
  /** Arithmetic mean of the values; null for no rows. */
  readonly mean: number | null;
  /** Share of the positive total (0–1). */
  readonly share: number;
}

/** Number, sum, mean and share of rows. Worked line: values 30 and 10 of 50 → sum 40, mean 20, share 0.8. */
export function sumRows(rows: readonly ClientRow[]): RowSums {
  let total = 0;
  let share = 0;
  for (const row of rows) {
    total += row.figures.value;
    share += row.figures.share;
  }
  return {
    clients: rows.length,
    total,
    share,
    mean: rows.length === 0 ? null : total / rows.length,
  };
}
