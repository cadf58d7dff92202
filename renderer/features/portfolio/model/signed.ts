import type { Format } from '../../../lib/format/create-format';

/** A text of a value with its sign, also for a rise: `+720`, `−30`; what is written as 0 has none. */
export function withSign(value: number | null, text: string): string {
  if (value === null) return text;
  if (!/[1-9]/u.test(text)) return text.replace('−', '');
  return value > 0 ? `+${text}` : text;
}

/**
 * Relative change in percent with its sign; null when there was nothing to compare with.
 * Worked line: 80 → 100: `+25.0%`.
 */
export function relativeChange(format: Format, before: number, after: number): string | null {
  if (before <= 0) return null;
  return format.change(after / before - 1, 1);
}
