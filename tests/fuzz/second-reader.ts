import { type CellObject, read } from '@e965/xlsx';
import { singleByteDecoder } from '../../electron/excel/read/text/single-byte-decoder';
import { readBiff } from './biff-reader';
import { readPlainCsv } from './csv-reader';
import type { PlainCell, PlainSheet } from './plain-cell';
import type { FuzzSource } from './sources';

function plainCell({ t, v }: CellObject): PlainCell | null {
  if (t === 'z' || v === undefined || v === null) return null;
  if (t === 'e') return { kind: 'error', value: '' };
  if (typeof v === 'number') return { kind: 'number', value: v };
  if (typeof v === 'boolean') return { kind: 'boolean', value: v };
  return { kind: 'text', value: String(v) };
}

function readSheetJs(bytes: Buffer): readonly PlainSheet[] {
  const book = read(bytes, { type: 'buffer', dense: true, cellDates: false, cellText: false, cellHTML: false });
  return book.SheetNames.map((name) => {
    const cells = new Map<string, PlainCell>();
    (book.Sheets[name]?.['!data'] ?? []).forEach((row, r) => {
      row?.forEach((cell, c) => {
        const plain = cell === undefined ? null : plainCell(cell);
        if (plain !== null) cells.set(`${r}:${c}`, plain);
      });
    });
    return cells;
  });
}

/**
 * What a reader that shares no code with the product's makes of a file: SheetJS for packages and XML, plain readers of
 * the tests' own for binary workbooks and text tables. Null when it cannot read it or cannot be sure.
 */
export function readSecond(family: FuzzSource['family'], bytes: Buffer): readonly PlainSheet[] | null {
  const { error, warn } = console;
  Object.assign(console, { error: () => undefined, warn: () => undefined });
  try {
    if (family === 'ole') {
      const decode = singleByteDecoder('windows-1252');
      return readBiff(bytes, (text) => decode(Buffer.from(text)).toString('utf8'));
    }
    if (family === 'csv') return readPlainCsv(bytes);
    return readSheetJs(bytes);
  } catch {
    return null;
  } finally {
    Object.assign(console, { error, warn });
  }
}
