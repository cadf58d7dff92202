import type { NumberStyle, StyleVerdict } from './column-style';
import { isEmptyWord, parseNumberText } from './parse-number';

import type { StyleProofs } from './weigh-styles';
import { createProofs, weighStyles } from './weigh-styles';

/** Collects what the text cells of one column say about their decimal sign. */
export interface NumberEvidence {
  /** Takes the text of one cell; empty words are passed over. */
  add(text: string): void;
  /** What the cells taken so far prove. */
  verdict(): StyleVerdict<NumberStyle>;
  /** Texts that can be read as a number in at least one style. */
  readonly looksNumeric: number;
  /** Texts taken, empty words not counted. */
  readonly total: number;
}

const DOT: NumberStyle = { decimal: '.' };
const COMMA: NumberStyle = { decimal: ',' };

/**
 * Evidence for the decimal sign of a column, decided from all its text cells and never per cell. `12,50`
 * can only be read with a decimal comma and proves it, `1,234.56` only with a point; `1.234` reads both
 * ways with different values and leaves the question open; plain integers need no style.
 * Verdict: style null and `certain` = no cell needs one; style null and `unknown` = ask; on `mixed` the
 * style with more proofs, null when they are equal.
 * Worked line: add '12,50', '7', '1.234' → `{ style: { decimal: ',' }, agree: 1, of: 3, certainty: 'certain' }`.
 */
export function createNumberEvidence(): NumberEvidence {
  const dot: StyleProofs<NumberStyle> = createProofs(DOT);
  const comma: StyleProofs<NumberStyle> = createProofs(COMMA);
  let looksNumeric = 0;
  let total = 0;
  let open = 0;
  return {
    add(text) {
      if (isEmptyWord(text)) return;
      total++;
      const asDot = parseNumberText(text, DOT);
      const asComma = parseNumberText(text, COMMA);
      if (!asDot && !asComma) return;
      looksNumeric++;
      if (!asComma) dot.add(text);
      else if (!asDot) comma.add(text);
      else if (asDot.value !== asComma.value) open++;
    },
    verdict: () => weighStyles([dot, comma], looksNumeric, open),
    get looksNumeric() {
      return looksNumeric;
    },
    get total() {
      return total;
    },
  };
}
