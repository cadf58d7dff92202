import { isUtf8 } from 'node:buffer';
import type { NamedSheet, PlainCell } from './plain-cell';

/**
 * A text table in UTF-8 with `;` between its fields, read in the plainest way. Null where quoting is broken, where the
 * bytes are not UTF-8 or where another delimiter may be meant: there more than one reading is right.
 */
export function readPlainCsv(bytes: Buffer): readonly NamedSheet[] | null {
  if (!isUtf8(bytes)) return null;
  const text = bytes.toString('utf8');
  if (text.startsWith('\ufeff') || text.startsWith('sep=')) return null;
  const cells = new Map<string, PlainCell>();
  let row = 0;
  let column = 0;
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (at >= text.length) return null;
        if (text[at] !== '"') field += text[at]!;
        else if (text[at + 1] === '"') {
          field += '"';
          at++;
        } else break;
      }
      at++;
      if (at < text.length && !/[;\r\n]/.test(text[at]!)) return null;
    } else {
      while (at < text.length && !/[;\r\n]/.test(text[at]!)) field += text[at++]!;
      if (field.includes('"')) return null;
    }
    if (field !== '') cells.set(`${row}:${column}`, { kind: 'text', value: field });
    if (text[at] === ';') column++;
    else {
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
      row++;
      column = 0;
    }
    at++;
  }
  return [{ name: null, cells }];
}
