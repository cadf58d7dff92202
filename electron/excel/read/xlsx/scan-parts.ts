import { isNameByte } from '../xml/xml-attributes';
import type { SheetRows } from './sheet-rows';

const QUOTE = 34;
/** Longer attributes are the tokenizer's to judge. */
const MAX_VALUE_BYTES = 256;

function isWord(bytes: Uint8Array, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word.charCodeAt(i)) return false;
  return true;
}

/**
 * Reads a plain `<row …>` at `start` and opens (for `<row/>` also closes) the row. Returns the position behind the tag,
 * or -1, with nothing changed, when the tag is incomplete or of another shape.
 */
export function scanRowTag(bytes: Buffer, start: number, end: number, rows: SheetRows): number {
  if (!isWord(bytes, start, '<row')) return -1;
  let at = start + 4;
  let number = 0;
  let hidden = false;
  let seen = 0;
  for (;;) {
    let byte = bytes[at]!;
    if (byte === 62 || (byte === 47 && bytes[at + 1] === 62)) {
      if (at >= end) return -1;
      rows.openRow(number, hidden);
      if (byte === 62) return at + 1;
      rows.closeRow();
      return at + 2;
    }
    if (byte !== 32) return -1;
    at++;
    const name = at;
    while (isNameByte(bytes[at]!)) at++;
    if (at === name || at >= end || bytes[at] !== 61 || bytes[at + 1] !== QUOTE) return -1;
    const nameBytes = at - name;
    at += 2;
    const value = at;
    byte = bytes[at]!;
    while (byte !== QUOTE && byte !== 60) byte = bytes[++at]!;
    if (byte !== QUOTE || at - value > MAX_VALUE_BYTES) return -1;
    if (nameBytes === 1 && bytes[name] === 114) {
      if ((seen & 1) !== 0 || at === value) return -1;
      seen |= 1;
      for (let i = value; i < at; i++) {
        const digit = bytes[i]! - 48;
        if (digit < 0 || digit > 9) return -1;
        number = number * 10 + digit;
      }
      if (number === 0) return -1;
    } else if (nameBytes === 6 && isWord(bytes, name, 'hidden')) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      if (at - value === 1 && bytes[value] === 49) hidden = true;
      else if (at - value === 4 && isWord(bytes, value, 'true')) hidden = true;
      else if (bytes[value] !== 48 && !isWord(bytes, value, 'false')) return -1;
    }
    at++;
  }
}

/** The position behind `<f>…</f>` or `<f/>` at `start`, or -1 when it is incomplete or holds more than text. */
export function skipFormula(bytes: Uint8Array, start: number, end: number): number {
  let at = start + 2;
  let byte = bytes[at]!;
  if (byte !== 62 && byte !== 32 && byte !== 47) return -1;
  while (byte !== 62) {
    if (byte === 60 || byte === 39 || at >= end) return -1;
    if (byte === QUOTE) {
      do byte = bytes[++at]!;
      while (byte !== QUOTE && byte !== 60);
      if (byte === 60) return -1;
    }
    byte = bytes[++at]!;
  }
  if (bytes[at - 1] === 47) return at + 1;
  while (byte !== 60) byte = bytes[++at]!;
  return isWord(bytes, at, '</f>') ? at + 4 : -1;
}

/** The position of the text of a plain `<is><t>` or `<is><t xml:space="preserve">` at `start`, or -1. */
export function inlineTextStart(bytes: Uint8Array, start: number): number {
  if (!isWord(bytes, start, '<is><t')) return -1;
  if (bytes[start + 6] === 62) return start + 7;
  return isWord(bytes, start + 6, ' xml:space="preserve">') ? start + 28 : -1;
}

/** Whether the plain end of an inline text, `</t></is>`, stands at `at`. */
export function isInlineTextEnd(bytes: Uint8Array, at: number): boolean {
  return isWord(bytes, at, '</t></is>');
}
