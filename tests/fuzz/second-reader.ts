import { type CellObject, read } from '@e965/xlsx';
import { FileSource } from '../../electron/excel/read/file-source';
import { CompoundFile } from '../../electron/excel/read/ole/compound-file';
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
    return cells;
  });
}

/** The stream with the records. The containers these records lie in are read by the product: only their cells are compared. */
async function biffStream(bytes: Buffer): Promise<Buffer> {
  const file = await CompoundFile.open(FileSource.ofBytes(bytes));
  const stream =
    (await file.readStream('workbook', bytes.length)) ??
    (await file.readStream('book', bytes.length));
  if (stream === null) throw new Error('no workbook');
  return stream;
}

/**
 * What a reader that shares no code with the product's makes of a file: SheetJS for packages and XML, plain readers of
 * the tests' own for binary workbooks and text tables. Null when it cannot read it or cannot be sure.
 */
export async function readSecond(
  family: FuzzSource['family'],
  bytes: Buffer,
): Promise<readonly PlainSheet[] | null> {
  const { error, warn } = console;
  Object.assign(console, { error: () => undefined, warn: () => undefined });
  try {
    if (family === 'ole') {
      const decode = singleByteDecoder('windows-1252');
      return readBiff(await biffStream(bytes), (text) =>
        decode(Buffer.from(text)).toString('utf8'),
      );
    }
    if (family === 'csv') return readPlainCsv(bytes);
    return readSheetJs(bytes);
  } catch {
    return null;
  } finally {
    Object.assign(console, { error, warn });
  }
}
