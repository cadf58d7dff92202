import { parsePeriodLabel } from '../values/period-label';
import { isPivotLabel } from '../words/pivot-words';
import { cellText, isBlankCell } from './cell-text';
import { headerFit } from './column-facts';
import { reason } from './guess-codes';
import { guessLevels } from './guess-levels';
import type { TransactionsGuess } from './guess-transactions';
import type { PreparedSheet } from './prepare-sheet';
import type { LayoutKind } from './sheet-mapping';
import type { GuessReason } from './workbook-guess';

/** Why a sheet is not offered for import. */
export interface Refusal {
  readonly layout: LayoutKind;
  readonly reason: GuessReason;
}

/** Empty sheets, pivots whose rows are periods, finished analyses, formatted reports and plain lists are not sales; null when the sheet may be. */
export function refusalOf(
  prepared: PreparedSheet,
  flat: TransactionsGuess,
  isWide: boolean,
): Refusal | null {
  const { facts, rows, header } = prepared;
  if (rows.length === 0 || facts.length < 2)
    return { layout: 'empty', reason: reason('LAYOUT_EMPTY') };
  const labels = header.texts.findIndex((text) => isPivotLabel(text));
  if (
    labels >= 0 &&
    !isWide &&
    arePeriods(prepared, labels) &&
    !hasClientsAbove(prepared, flat, labels)
  )
    return { layout: 'report', reason: reason('PIVOT_REPORT') };
  if (isWide) return null;
  if (isFinishedAnalysis(prepared, flat))
    return { layout: 'report', reason: reason('FINISHED_ANALYSIS') };
  const hasAmount =
    flat.amount.amount !== null || (flat.amount.quantity !== null && flat.amount.price !== null);
  const client = flat.client.name ?? flat.client.code;
  if (
    hasAmount &&
    client !== null &&
    (flat.date !== null || labels >= 0 || flat.amount.byHeader || flat.amount.amount === null)
  )
    return null;
  if (isScattered(prepared)) return { layout: 'report', reason: reason('FORMATTED_REPORT') };
  if (
    !hasAmount &&
    client !== null &&
    flat.client.byHeader &&
    client.profile.distinct >= client.profile.filled * 0.9
  )
    return { layout: 'client-list', reason: reason('LAYOUT_LIST') };
  return flat.date !== null && (hasAmount || client !== null)
    ? null
    : { layout: 'unknown', reason: reason('LAYOUT_UNKNOWN') };
}

/** Clients above their months in the one column of labels: sales after all. */
function hasClientsAbove(
  prepared: PreparedSheet,
  flat: TransactionsGuess,
  labels: number,
): boolean {
  const amount = flat.amount.amount;
  return amount !== null && guessLevels(prepared, labels, [amount.column], false) !== null;
}

function arePeriods(prepared: PreparedSheet, column: number): boolean {
  const texts = prepared.rows
    .map((row) => cellText(row.cells[column]))
    .filter((text) => text !== '');
  return texts.filter((text) => parsePeriodLabel(text) !== null).length >= texts.length * 0.6;
}

/** One row a client with its ABC or XYZ class: results, not sales. */
function isFinishedAnalysis(prepared: PreparedSheet, flat: TransactionsGuess): boolean {
  const client = flat.client.name ?? flat.client.code;
  if (client === null || client.profile.distinct < client.profile.filled * 0.95) return false;
  return prepared.facts.some((facts) => {
    if (headerFit(facts, 'class') === 0 && facts.verdict !== null) return false;
    const texts = prepared.rows
      .map((row) => cellText(row.cells[facts.column]))
      .filter((text) => text !== '');
    return (
      texts.length > 2 &&
      texts.every((text) => /^[A-DX-ZNАВСХ]{1,2}$/u.test(text)) &&
      new Set(texts).size <= 12
    );
  });
}

/** Cells strewn over the sheet without columns of one kind, as on a printed page. */
function isScattered(prepared: PreparedSheet): boolean {
  const all = prepared.sample.rows;
  const filled = all.reduce(
    (sum, row) => sum + row.cells.filter((cell) => !isBlankCell(cell)).length,
    0,
  );
  return prepared.facts.length > 2 && filled < all.length * prepared.facts.length * 0.35;
}
