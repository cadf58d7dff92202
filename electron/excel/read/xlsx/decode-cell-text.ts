import { BYTE_CLASS, classesOf } from '../text/byte-class';
import { type CleanText, cleanText } from '../text/clean-text';
import { decodeEntities, normaliseLines } from '../xml/decode-entities';

/**
 * Replaces the escapes spreadsheets use for characters XML cannot hold: `_x000D_` → CR, `_x005F_` → `_`
 * (ST_Xstring of ECMA-376).
 */
export function unescapeXstring(text: string): string {
  if (!text.includes('_x') && !text.includes('_X')) return text;
  return text.replace(/_[xX]([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/**
 * The text of a `<t>` or `<v>` from its raw UTF-8 bytes: references, escapes, cleaning. Null when a reference is
 * malformed.
 */
export function decodeCellText(bytes: Buffer, start: number, end: number): CleanText | null {
  const classes = classesOf(bytes, start, end);
  if ((classes & ~BYTE_CLASS.blank) === 0)
    return { text: bytes.toString('latin1', start, end), flags: 0 };
  const encoding = (classes & BYTE_CLASS.wide) === 0 ? 'latin1' : 'utf8';
  const raw = normaliseLines(bytes.toString(encoding, start, end));
  const text = (classes & BYTE_CLASS.ampersand) === 0 ? raw : decodeEntities(raw);
  if (text === null) return null;
  return cleanText((classes & BYTE_CLASS.underscore) === 0 ? text : unescapeXstring(text));
}
