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

/** Longer ones may be too large for a number. */
const LONGEST_PLAIN = 30;
const MINUS = 45;
const POINT = 46;
const COMMA_SIGN = 44;
const ZERO = 48;

/**
 * What digits with at most one sign among them say, without reading them as numbers: nothing (`whole`), the decimal
 * sign, or that the sign may part thousands (`open`: one to three digits, the first no zero, then three). Null for all
 * other texts. Worked line: `12.50` → dot, `1.234` → open, `0.234` → dot, `1234` → whole.
 */
function plainShape(text: string): 'whole' | 'dot' | 'comma' | 'open' | null {
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  let sign = -1;
  if (text.length > LONGEST_PLAIN) return null;
  for (let i = start; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= ZERO && code <= 57) continue;
    if ((code !== POINT && code !== COMMA_SIGN) || sign >= 0 || i === start) return null;
    sign = i;
  }
  if (sign < 0) return text.length > start ? 'whole' : null;
  const places = text.length - sign - 1;
  if (places === 0) return null;
  if (places === 3 && sign - start <= 3 && text.charCodeAt(start) !== ZERO) return 'open';
  return text.charCodeAt(sign) === POINT ? 'dot' : 'comma';
}

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
      const shape = plainShape(text);
      if (shape !== null) {
        total++;
        looksNumeric++;
        if (shape === 'dot') dot.add(text);
        else if (shape === 'comma') comma.add(text);
        else if (shape === 'open') open++;
        return;
      }
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
