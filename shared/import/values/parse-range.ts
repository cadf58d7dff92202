import type { NumberStyle } from './column-style';
import { parseNumberText } from './parse-number';
import { plainText } from './plain-text';

/** An amount with its range, in the currency's own units (not ten-thousandths). */
export interface AmountRange {
  readonly low: number;
  /** Middle of both ends unless one was written. */
  readonly likely: number;
  readonly high: number;
}

/** Words of multiples in the languages of the program; longer ones first, so that "mln" is not read as "m". */
const WORDS: readonly (readonly [words: string, factor: number])[] = [
  ['miljard|miliard\\p{L}*|mld\\.?|млрд\\.?|billion|bn', 1e9],
  ['miljoen|milion\\p{L}*|million|mln\\.?|млн\\.?|mio\\.?|mil|m|м', 1e6],
  ['duisend|tysi\\p{L}*|thousand|tys\\.?|тыс\\.?|k|к|t', 1e3],
];
// A figure, its multiple, and what stands behind it.
const MULTIPLES = WORDS.map(
  ([words, factor]) =>
    [new RegExp(`^(.*?[\\d.,)])\\s*(?:${words})(?!\\p{L})(.*)$`, 'iu'), factor] as const,
);
const SEPARATOR = /\s*(?:…|\.{2,3}|(?<=\s)(?:to|do|tot|до)(?=\s)|(?<=[\d\p{L}.)\s])-)\s*/u;

interface Figure {
  readonly value: number;
  readonly factor: number | null;
}

function parseFigure(text: string, style: NumberStyle): Figure | null {
  for (const [pattern, factor] of MULTIPLES) {
    // The currency may stand before or behind the multiple.
    const match = pattern.exec(text);
    if (!match) continue;
    const parsed = parseNumberText(`${match[1] ?? ''} ${(match[2] ?? '').trim()}`.trim(), style);
    return parsed && !parsed.isPercent ? { value: parsed.value, factor } : null;
  }
  const parsed = parseNumberText(text, style);
  return parsed && !parsed.isPercent ? { value: parsed.value, factor: null } : null;
}

/**
 * A budget as people write it: one figure, `low–high`, or `low–likely–high`, with a multiple (k, m, bn and their names
 * in Polish, Russian and Afrikaans) at each figure or at the last for all. Ends may stand in any order. Null for
 * anything else and for negative amounts.
 * Worked lines, decimal point: "1.6–2.3m" → 1 600 000 – 1 950 000 – 2 300 000; "400k" → three times 400 000;
 * "1.6-2.1-2.3m" → 1 600 000 – 2 100 000 – 2 300 000.
 */
export function parseAmountRange(text: string, style: NumberStyle): AmountRange | null {
  const plain = plainText(text);
  const parts = plain.split(SEPARATOR).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 3) return null;
  const figures: Figure[] = [];
  for (const part of parts) {
    const figure = parseFigure(part, style);
    if (!figure || figure.value < 0) return null;
    figures.push(figure);
  }
  const last = figures.at(-1)?.factor ?? null;
  const amounts = figures
    .map(({ value, factor }) => round(value * (factor ?? last ?? 1)))
    .sort((one, other) => one - other);
  const low = amounts[0] ?? 0;
  const high = amounts.at(-1) ?? low;
  const likely = amounts.length === 3 ? (amounts[1] ?? low) : round((low + high) / 2);
  return { low, likely, high };
}

/** 1.95 × 1 000 000 may miss by the last bit; four decimals are kept. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
