import type { Format } from '../../../lib/format/create-format';

/** A support index as a whole number with its sign: `+23`, `−5`, `0`. */
export function signedIndex(index: number, format: Format): string {
  const whole = Math.round(index);
  return whole > 0 ? `+${format.integer(whole)}` : format.integer(whole);
}
