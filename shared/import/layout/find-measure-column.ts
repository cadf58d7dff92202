import type { SheetRow } from '../cell-batch';
import { headerMeaning } from '../words/header-meaning';
import { cellText } from './cell-text';
import type { ColumnFacts } from './column-facts';

/**
 * The column of a wide sheet that names what each row holds ("price", "quantity" in turn); null when there is none. It has two to four
 * texts, all of them measures, with a quantity and a price or an amount among them.
 */
export function findMeasureColumn(
  facts: readonly ColumnFacts[],
  rows: readonly SheetRow[],
): number | null {
  for (const one of facts) {
    const { filled, wordShare, distinct } = one.profile;
    if (filled < rows.length * 0.8 || wordShare < 0.8 || distinct < 2 || distinct > 4) continue;
    const texts = new Set(
      rows.map((row) => cellText(row.cells[one.column])).filter((text) => text !== ''),
    );
    const meanings = new Set([...texts].map((text) => headerMeaning(text)?.meaning ?? 'other'));
    const areMeasures = [...meanings].every((meaning) =>
      ['amount', 'quantity', 'price', 'cost', 'margin'].includes(meaning),
    );
    if (
      areMeasures &&
      ((meanings.has('quantity') && meanings.has('price')) || meanings.has('amount'))
    )
      return one.column;
  }
  return null;
}
