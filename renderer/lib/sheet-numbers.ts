import type { NumberStyle } from '@shared/import/values/column-style';
import { createNumberEvidence } from '@shared/import/values/number-evidence';
import { isEmptyWord } from '@shared/import/values/parse-number';
import { parseAmountRange } from '@shared/import/values/parse-range';
import type { AmountRange } from '@shared/import/values/parse-range';
import type { Language } from '@shared/ipc/app-methods';

const E4 = 10_000;
/** Most cells of a pasted block: digits alone need no reading and prove no style. */
const DIGITS = /^\d{1,9}$/u;

/**
 * Decimal sign of figures that were pasted or typed together: what one of them proves holds for all ("12,50" proves a
 * comma), else the sign of the language. Worked line: ['1.234', '12,5'] → comma, so the first is 1234.
 */
export function numberStyleOf(texts: readonly string[], language: Language): NumberStyle {
  const evidence = createNumberEvidence();
  for (const text of texts) if (!DIGITS.test(text)) evidence.add(text);
  return evidence.verdict().style ?? { decimal: language === 'en' ? '.' : ',' };
}

/** A figure read from a cell: an amount, nothing (the cell is cleared), or a text that is no figure. */
export type ReadFigure<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unreadable' };

/** Range of amounts in ten-thousandths from a text such as `1.6–2.3m`. */
export function readRangeE4(text: string, style: NumberStyle): ReadFigure<AmountRange> {
  if (isEmptyWord(text)) return { kind: 'nothing' };
  const range = parseAmountRange(text, style);
  if (!range || range.high * E4 > Number.MAX_SAFE_INTEGER) return { kind: 'unreadable' };
  const value = {
    low: Math.round(range.low * E4),
    likely: Math.round(range.likely * E4),
    high: Math.round(range.high * E4),
  };
  return { kind: 'value', value };
}

/** One amount in ten-thousandths, also with a multiple (`1.2m`) or below zero. */
export function readAmountE4(text: string, style: NumberStyle): ReadFigure<number> {
  if (DIGITS.test(text)) return { kind: 'value', value: Number(text) * E4 };
  const isNegative = /^\s*[-\u2212(]/u.test(text);
  const read = readRangeE4(isNegative ? text.replaceAll(/[-\u2212()]/gu, '') : text, style);
  if (read.kind !== 'value') return read;
  if (read.value.low !== read.value.high) return { kind: 'unreadable' };
  return { kind: 'value', value: isNegative ? -read.value.low : read.value.low };
}

/** A share in percent as a ratio 0–1: `60`, `60 %`. */
export function readPercent(text: string, style: NumberStyle): ReadFigure<number> {
  if (isEmptyWord(text)) return { kind: 'nothing' };
  const read = readAmountE4(text.replaceAll('%', ''), style);
  if (read.kind !== 'value' || read.value < 0 || read.value > 100 * E4)
    return { kind: 'unreadable' };
  return { kind: 'value', value: read.value / (100 * E4) };
}
