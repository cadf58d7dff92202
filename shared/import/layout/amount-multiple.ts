import { currencyInText } from '../values/currency-code';
import { unitMultiple } from '../words/unit-words';
import { cellText } from './cell-text';
import { headerFit } from './column-facts';
import type { PreparedSheet } from './prepare-sheet';
import type { AmountMultiple } from './sheet-mapping';

/**
 * Whether the header of the amounts, or a line above the table, says thousands or millions; null when neither does.
 * Amounts stay as written unless the user wants them multiplied: shares and classes are the same. `amounts` = columns the amount is read from.
 */
export function findAmountMultiple(
  prepared: PreparedSheet,
  amounts: readonly number[],
): AmountMultiple | null {
  for (const column of amounts) {
    const text = prepared.header.texts[column] ?? '';
    const factor = unitMultiple(text);
    if (factor !== 1)
      return {
        factor,
        text,
        hasCosts: prepared.facts.some(
          (one) =>
            headerFit(one, 'cost', 'unit-cost', 'margin') > 0 &&
            unitMultiple(one.header) === factor,
        ),
      };
  }
  for (const row of prepared.above) {
    for (const cell of row.cells) {
      if (cell?.kind !== 'text') continue;
      const text = cellText(cell).slice(0, 200);
      const factor = unitMultiple(text);
      // A word of a title ("A million thanks") is no unit unless it is set off or a currency stands with it.
      if (factor !== 1 && (currencyInText(text) !== null || /[,(:[]|^(?:in|в|w) /iu.test(text)))
        return { factor, text, hasCosts: true };
    }
  }
  return null;
}
