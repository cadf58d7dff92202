import type { NumberStyle } from '../values/column-style';
import type { ColumnFacts } from './column-facts';
import { settledStyle } from './settled-style';

/**
 * Number style of a column: its own evidence; where every cell fits both signs, the sign that all proven columns of the sheet share
 * ("1.234" beside "12,50" is one thousand two hundred thirty-four); null when nothing proves one.
 */
export function sheetNumberStyle(
  facts: ColumnFacts,
  all: readonly ColumnFacts[],
): NumberStyle | null {
  const own = settledStyle(facts.profile.numberVerdict);
  if (own !== null || facts.profile.numberVerdict.certainty !== 'unknown') return own;
  const signs = new Set<NumberStyle['decimal']>();
  for (const other of all) {
    const { certainty, style } = other.profile.numberVerdict;
    if (certainty === 'certain' && style !== null && other.profile.dateShare === 0)
      signs.add(style.decimal);
  }
  const [only] = signs;
  return signs.size === 1 && only !== undefined ? { decimal: only } : null;
}
