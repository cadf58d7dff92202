import { checkMapping } from './check-mapping';
import { headerFit } from './column-facts';
import { guessTransactions } from './guess-transactions';
import type { PreparedSheet } from './prepare-sheet';
import type { SheetGuess } from './workbook-guess';

/** What a table of sales lines lacks and another table may have. */
export interface JoinNeeds {
  readonly client: boolean;
  readonly date: boolean;
  readonly price: boolean;
}

const OPEN_QUESTIONS = new Set([
  'CLIENT_NOT_FOUND',
  'CLIENT_ASSUMED',
  'AMOUNT_NOT_FOUND',
  'AMOUNT_ASSUMED',
  'PERIOD_UNKNOWN',
]);

/** Whether a sheet has client, day and amount of its own, so that no other table is needed. */
export function standsAlone(guess: SheetGuess | undefined): boolean {
  if (guess === undefined || guess.mapping === null) return false;
  return (
    checkMapping(guess.mapping).length === 0 &&
    !guess.questions.some((one) => OPEN_QUESTIONS.has(one.code))
  );
}

/**
 * What a sheet of sales lines lacks; null when it is no sheet of sales lines (no amount, or quantity and price, by header) or lacks
 * neither client nor day nor price. An amount is never taken from another table: an order's total would count once for each of its lines.
 */
export function joinNeeds(prepared: PreparedSheet): JoinNeeds | null {
  if (prepared.headerRow === 0 || prepared.rows.length === 0) return null;
  const { amount, client, date } = guessTransactions(prepared, []);
  const hasAmount =
    (amount.amount !== null && (amount.byHeader || amount.agreement !== null)) ||
    (amount.quantity !== null && amount.price !== null);
  if (!hasAmount && amount.quantity === null) return null;
  const found = client.name ?? client.code;
  // A plain "Name" beside lines without client is as likely a product's.
  const isNamed =
    client.byHeader && found !== null && headerFit(found, 'client', 'client-code') > 0;
  const needs: JoinNeeds = { client: !isNamed, date: date === null, price: !hasAmount };
  return needs.client || needs.date || needs.price ? needs : null;
}
