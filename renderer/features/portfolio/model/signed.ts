import type { Format } from '../../../lib/format/create-format';

/** A text of a value with its sign, also for a rise: `+720`, `−30`; 0 and unknown as they are. */
export function withSign(value: number | null, text: string): string {
  return value !== null && value > 0 ? `+${text}` : text;
}

/**
 * Relative change in percent with its sign; null when there was nothing to compare with.
 * Worked line: 80 → 100: `+25.0%`.
 */
export function relativeChange(format: Format, before: number, after: number): string | null {
  if (before <= 0) return null;
  const ratio = after / before - 1;
  return withSign(ratio, format.percent(ratio));
}
