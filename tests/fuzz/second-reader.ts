import { type CellObject, read, set_cptable } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { readPlainCsv } from './csv-reader';
import type { NamedSheet, PlainCell } from './plain-cell';
import type { FuzzSource } from './sources';

set_cptable(codePages);

function plainCell({ t, v }: CellObject): PlainCell | null {
  if (t === 'z' || v === undefined || v === null) return null;
  if (t === 'e') return { kind: 'error', value: '' };
  if (typeof v === 'number') return { kind: 'number', value: v };
  if (typeof v === 'boolean') return { kind: 'boolean', value: v };
  return { kind: 'text', value: String(v) };
}

function readSheetJs(bytes: Buffer): readonly NamedSheet[] {
  const book = read(bytes, {
    type: 'buffer',
    dense: true,
    cellDates: false,
    cellText: false,
    cellHTML: false,
  });
  return book.SheetNames.map((name) => {
    const cells = new Map<string, PlainCell>();
    const sheet = book.Sheets[name];
    // SheetJS leaves out a sheet it fails on, without a word.
    if (sheet === undefined) throw new Error('sheet lost');
    (sheet['!data'] ?? []).forEach((row, r) => {
      row?.forEach((cell, c) => {
        const plain = cell === undefined ? null : plainCell(cell);
        if (plain !== null) cells.set(`${r}:${c}`, plain);
      });
    });
    return { name, cells };
  });
}

/**
 * What a reader that shares no code with the product's makes of a file: SheetJS for workbooks, a plain reader of the
 * tests' own for text tables. Null when it cannot read it or cannot be sure. (Packages of binary parts are read by
 * SheetJS in the product as well; there only the checks before it are compared.)
 */
export function readSecond(
  family: FuzzSource['family'],
  bytes: Buffer,
): readonly NamedSheet[] | null {
  const { error, warn } = console;
  Object.assign(console, { error: () => undefined, warn: () => undefined });
  try {
    return family === 'csv' ? readPlainCsv(bytes) : readSheetJs(bytes);
  } catch {
    return null;
  } finally {
    Object.assign(console, { error, warn });
  }
}
