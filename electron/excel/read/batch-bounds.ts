import type { ReadRowsOptions } from './workbook-reader';

/** Rows per batch when the caller does not say. */
const DEFAULT_BATCH_ROWS = 4096;
const MAX_BATCH_ROWS = 65_536;

/** Rows per batch and in all, from the options, in sensible bounds. */
export function batchBounds(options: ReadRowsOptions): { batchRows: number; maxRows: number } {
  const maxRows = Math.max(0, options.maxRows ?? Number.POSITIVE_INFINITY);
  const wanted = Math.min(options.batchRows ?? DEFAULT_BATCH_ROWS, MAX_BATCH_ROWS, maxRows);
  return { batchRows: Math.max(1, Math.floor(wanted)), maxRows };
}
