import { parseDecimal } from '../../../ui/field/parse-decimal';

/** What a text field of an amount means: ten-thousandths, null for empty, undefined when it is no amount. */
export function readAmount(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const value = parseDecimal(text);
  return value === null || value < 0 || value > 1e11 ? undefined : Math.round(value * 10_000);
}

/** What a text field of a percentage means: a ratio, null for empty, undefined when it is none from 0 to 100. */
export function readPercent(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const value = parseDecimal(text);
  return value === null || value < 0 || value > 100 ? undefined : value / 100;
}

/** A text as it is kept: null when blank. */
export function orNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
