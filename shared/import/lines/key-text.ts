import { isEmptyWord } from '../values/parse-number';

/**
 * A key as text, so that 10248 as a number and "10248 " as a text are one key: NFC, blanks collapsed and trimmed.
 * "" for what is no key (blank, NULL, N/A). Example: `keyOfText(' SO  17 ')` → `SO 17`.
 */
export function keyOfText(text: string): string {
  const key = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return isEmptyWord(key) ? '' : key;
}

/** A numeric key as text, without ".0". */
export function keyOfNumber(value: number): string {
  return String(value);
}
