import { currencyInText } from '../values/currency-code';
import type { PreparedSheet } from './prepare-sheet';
import { cellText } from './cell-text';

/** A currency that all amounts of a sheet share, and the words that say so. */
export interface HeaderCurrency {
  readonly currency: string;
  readonly text: string;
}

/**
 * The currency named by the header of the amounts ("Net amount, EUR", "Сумма с НДС, руб"), else by the lines above the table when
 * these name only one; null when none is named. `amounts` = the columns the amount is read from.
 */
export function findHeaderCurrency(
  prepared: PreparedSheet,
  amounts: readonly number[],
): HeaderCurrency | null {
  const headers = amounts.map((column) => prepared.header.texts[column] ?? '');
  return only(headers) ?? only(titles(prepared));
}

function only(texts: readonly string[]): HeaderCurrency | null {
  let found: HeaderCurrency | null = null;
  for (const text of texts) {
    const currency = currencyInText(text);
    if (currency === null) continue;
    if (found !== null && found.currency !== currency) return null;
    found ??= { currency, text };
  }
  return found;
}

function titles(prepared: PreparedSheet): string[] {
  return prepared.above.flatMap((row) =>
    row.cells.filter((cell) => cell?.kind === 'text').map((cell) => cellText(cell)),
  );
}
