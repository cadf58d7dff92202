import {
  isCancelledKind,
  isPaymentKind,
  isReturnKind,
  isTypeHeader,
  namesReturn,
} from '../words/return-words';
import { cellText } from './cell-text';
import { foldText } from '../values/fold-text';
import type { ColumnFacts } from './column-facts';
import { isNumeric } from './column-facts';
import { question } from './guess-codes';
import type { PreparedSheet } from './prepare-sheet';
import { sampleNumber } from './sample-number';
import { settledStyle } from './settled-style';
import type { SheetMapping } from './sheet-mapping';
import type { GuessReason } from './workbook-guess';

/** Different values a column of kinds or states has at the most. */
const KINDS = 15;

/** Whether a column holds a few kinds or states of rows. */
export function holdsKinds({ profile }: ColumnFacts): boolean {
  return profile.distinct <= KINDS && profile.distinct < profile.filled / 2;
}

/** What is to be said of such rows, and the columns that tell them. */
export interface Reversals {
  readonly questions: readonly GuessReason[];
  readonly columns: Pick<SheetMapping, 'creditNoteColumn' | 'cancelledColumn'>;
}

/**
 * Rows that by their kind or state are no sales: credit notes without a minus (told by a word, or by a quantity below zero), cancelled
 * orders, payments in a customer's ledger.
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
    if (one.column === amount.column) continue;
    if (meaning === 'client' || meaning === 'product' || meaning === 'category') continue;
    const isQuantity = meaning === 'quantity' && isNumeric(one);
    if (!isQuantity && one.profile.wordShare < 0.5) continue;
    const isKinds = holdsKinds(one);
    const isType = isTypeHeader(one.header);
    const tell = (
      code: 'RETURNS_UNSIGNED' | 'CANCELLED_ROWS',
      fits: (text: string, value: number) => boolean,
    ): void => {
      const found = rows.flatMap((row, at) => {
        const text = cellText(row.cells[one.column]);
        return text !== '' && fits(text, values[at] ?? 0) ? [{ row: row.rowNumber, text }] : [];
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
    if (isQuantity) {
      tell('RETURNS_UNSIGNED', (text, value) => value > 0 && /^[-\u2212(]/u.test(text));
      continue;
    }
    // "S" and "H" are debit and credit only where nothing else stands.
    const sides = new Set(rows.map((row) => foldText(cellText(row.cells[one.column]))));
    const isSides = [...sides].every((side) => side === '' || side === 's' || side === 'h');
    tell('RETURNS_UNSIGNED', (text, value) =>
      value > 0 && isKinds
        ? isReturnKind(text, isType) && (text.trim().length > 1 || isSides)
        : value > 0 && namesReturn(text),
    );
    if (isKinds)
      tell(
        'CANCELLED_ROWS',
        (text, value) =>
          (value > 0 && isCancelledKind(text)) || (value !== 0 && isPaymentKind(text, isType)),
      );
  }
  return { questions: out, columns };
}
