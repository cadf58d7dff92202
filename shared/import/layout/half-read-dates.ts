import { civilFromDay } from '../../domain/iso-day';
import type { SheetRow } from '../cell-batch';
import type { ColumnFacts } from './column-facts';
import { question } from './guess-codes';
import type { GuessReason } from './workbook-guess';

/** So many true dates do not all fall on the days 1 to 12 by chance. */
const LEAST = 8;

/**
 * Whether a program has read the days of a column with day and month changed over wherever that gave a day: true dates then stand on the
 * days 1 to 12 only, and what gave none (13 and later) is left as text. Only pointed out: which dates are wrong nothing proves for sure.
 * Worked line: 05/01/2024 and 08/02/2024 as dates, "01/15/2024" and "02/20/2024" as texts, many of each → said.
 */
export function halfReadDates(
  { column, header, profile }: ColumnFacts,
  rows: readonly SheetRow[],
): readonly GuessReason[] {
  const { style, agree, of } = profile.dateVerdict;
  if (style === null || style.order === 'ymd' || of < LEAST || agree < of) return [];
  let dates = 0;
  for (const row of rows) {
    const cell = row.cells[column];
    if (cell?.kind !== 'date') continue;
    if (civilFromDay(Math.floor(cell.value)).dayOfMonth > 12) return [];
    dates += 1;
  }
  return dates < LEAST ? [] : [question('DATES_HALF_READ', { column, header, dates, texts: of })];
}
