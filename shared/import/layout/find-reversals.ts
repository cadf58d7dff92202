import { isCancelledKind, isReturnKind, namesReturn } from '../words/return-words';
import { cellText } from './cell-text';
import type { ColumnFacts } from './column-facts';
import { question } from './guess-codes';
import type { PreparedSheet } from './prepare-sheet';
import { sampleNumber } from './sample-number';
import { settledStyle } from './settled-style';
import type { SheetMapping } from './sheet-mapping';
import type { GuessReason } from './workbook-guess';

/** Different values a column of kinds or states has at the most. */
const KINDS = 15;

/** What is to be said of such rows, and the columns that tell them. */
export interface Reversals {
  readonly questions: readonly GuessReason[];
  readonly columns: Pick<SheetMapping, 'creditNoteColumn' | 'cancelledColumn'>;
}

/**
 * Rows that by their kind or state are no sales although their amount is above zero: credit notes without a minus, cancelled orders.
 * They are pointed out, not changed: only the user knows whether the program that wrote them meant them so.
 */
export function findReversals(
  { facts, rows }: PreparedSheet,
  amount: ColumnFacts | null,
): Reversals {
  if (amount === null) return { questions: [], columns: {} };
  const style = settledStyle(amount.profile.numberVerdict);
  const values = rows.map((row) => sampleNumber(row.cells[amount.column], style) ?? 0);
  const out: GuessReason[] = [];
  const columns: { creditNoteColumn?: number; cancelledColumn?: number } = {};
  for (const one of facts) {
    const meaning = one.verdict?.meaning;
    if (one.column === amount.column || one.profile.wordShare < 0.5) continue;
    if (meaning === 'client' || meaning === 'product' || meaning === 'category') continue;
    const isKinds = one.profile.distinct <= KINDS && one.profile.distinct < one.profile.filled / 2;
    const tell = (code: 'RETURNS_UNSIGNED' | 'CANCELLED_ROWS', fits: (text: string) => boolean) => {
      const found = rows.flatMap((row, at) => {
        const text = cellText(row.cells[one.column]);
        return text !== '' && (values[at] ?? 0) > 0 && fits(text)
          ? [{ row: row.rowNumber, text }]
          : [];
      });
      const first = found[0];
      if (first === undefined || found.length >= one.profile.filled * 0.9) return;
      const place = code === 'RETURNS_UNSIGNED' ? 'creditNoteColumn' : 'cancelledColumn';
      // The first column that says so; a second one would only say it again.
      if (columns[place] !== undefined) return;
      columns[place] = one.column;
      out.push(
        question(code, {
          header: one.header,
          text: first.text,
          row: first.row,
          count: found.length,
        }),
      );
    };
    tell('RETURNS_UNSIGNED', isKinds ? isReturnKind : namesReturn);
    if (isKinds) tell('CANCELLED_ROWS', isCancelledKind);
  }
  return { questions: out, columns };
}
