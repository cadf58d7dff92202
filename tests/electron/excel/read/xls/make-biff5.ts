import { makeOle } from '../ole/make-ole';

/** One record: its number and its data. */
function biffRecord(type: number, data: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}

function words(...values: readonly number[]): Buffer {
  const data = Buffer.alloc(values.length * 2);
  values.forEach((value, i) => data.writeUInt16LE(value, i * 2));
  return data;
}

/** A label (text) cell of BIFF5: its bytes are in whatever code page the workbook means. */
export function label(row: number, column: number, text: Buffer): Buffer {
  return biffRecord(0x0204, Buffer.concat([words(row, column, 0, text.length), text]));
}

/** A number cell. */
export function number(row: number, column: number, value: number): Buffer {
  const data = Buffer.alloc(14);
  words(row, column, 0).copy(data);
  data.writeDoubleLE(value, 6);
  return biffRecord(0x0203, data);
}

const BEGIN_BOOK = biffRecord(0x0809, words(0x0500, 0x0005, 0, 0));
const BEGIN_SHEET = biffRecord(0x0809, words(0x0500, 0x0010, 0, 0));
const END = biffRecord(0x000a);

/** The stream of an Excel 95 workbook with one sheet of the given cells; `codePage` null = it names none. */
export function biff5Stream(
  name: Buffer,
  cells: readonly Buffer[],
  codePage: number | null,
): Buffer {
  const style = biffRecord(0x00e0, Buffer.alloc(16));
  const page = codePage === null ? Buffer.alloc(0) : biffRecord(0x0042, words(codePage));
  const sheetBytes = 4 + 7 + name.length;
  const place = Buffer.alloc(7);
  place.writeUInt32LE(BEGIN_BOOK.length + page.length + style.length + sheetBytes + END.length, 0);
  place[6] = name.length;
  const sheet = biffRecord(0x0085, Buffer.concat([place, name]));
  return Buffer.concat([BEGIN_BOOK, page, style, sheet, END, BEGIN_SHEET, ...cells, END]);
}

/** The same as a file. */
export function makeBiff5(name: Buffer, cells: readonly Buffer[], codePage: number | null): Buffer {
  const stream = biff5Stream(name, cells, codePage);
  return makeOle('Book', Buffer.concat([stream, Buffer.alloc(Math.max(0, 4096 - stream.length))]));
}
