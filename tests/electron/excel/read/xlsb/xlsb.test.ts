import { describe, expect, it } from 'vitest';
import { scanBinarySheet } from '../../../../../electron/excel/read/xlsb/scan-binary-sheet';
import { keepRecords, recordsOf } from '../../../../../electron/excel/read/xlsb/keep-records';
import { UnreadableError } from '../../../../../electron/excel/read/unreadable-error';

/** A record with a type of one byte. */
function record(type: number, data: Buffer = Buffer.alloc(0)): Buffer {
  const head = type < 128 ? [type] : [(type & 0x7f) | 0x80, type >> 7];
  return Buffer.concat([Buffer.from([...head, data.length]), data]);
}

function row(number: number): Buffer {
  const data = Buffer.alloc(17);
  data.writeUInt32LE(number);
  return record(0, data);
}

function cell(type: number, column: number, value: Buffer): Buffer {
  const place = Buffer.alloc(8);
  place.writeUInt32LE(column);
  return record(type, Buffer.concat([place, value]));
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const BEGIN = Buffer.concat([record(129), record(145)]);
const END = Buffer.concat([record(146), record(130)]);
const WIDE = Buffer.from('a\u0000', 'latin1');

function reasonOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    if (error instanceof UnreadableError) return error.unreadable.params['reason'];
    throw error;
  }
  return null;
}

const sheet = (...records: readonly Buffer[]): Buffer => Buffer.concat([BEGIN, ...records, END]);

describe('records of a binary sheet', () => {
  it('counts values, finds formulas and leaves links and formats behind', () => {
    const link = record(494, Buffer.alloc(40));
    const scanned = scanBinarySheet(
      sheet(
        row(4),
        cell(1, 0, Buffer.alloc(0)),
        cell(2, 1, long(3 << 2)),
        cell(9, 3, Buffer.alloc(18)),
        link,
      ),
      'part',
    );
    expect(scanned.cells).toBe(2);
    expect([...scanned.formulas]).toEqual([4 * 16_384 + 3]);
    expect(scanned.bytes.includes(link)).toBe(false);
  });

  it('gives short cells the column they stand in, blanks counted', () => {
    const short = (type: number, value: Buffer): Buffer =>
      record(type, Buffer.concat([Buffer.alloc(4), value]));
    const scanned = scanBinarySheet(
      sheet(row(0), cell(7, 2, long(0)), short(12, Buffer.alloc(0)), short(13, long(20))),
      'part',
    );
    const cells = [...recordsOf(scanned.bytes, 'part')].filter(
      ({ type }) => type === 2 || type === 7,
    );
    expect(cells.map(({ type, at }) => [type, scanned.bytes.readUInt32LE(at)])).toEqual([
      [7, 2],
      [2, 4],
    ]);
  });

  it('refuses records and texts that reach beyond their end', () => {
    const text = (claimed: number): Buffer => cell(6, 0, Buffer.concat([long(claimed), WIDE]));
    expect(reasonOf(() => scanBinarySheet(sheet(row(0), text(1)), 'p'))).toBeNull();
    for (const claimed of [0, 2, 700, 0x7fffffff])
      expect(reasonOf(() => scanBinarySheet(sheet(row(0), text(claimed)), 'p'))).toBe('record');
    expect(reasonOf(() => scanBinarySheet(sheet(cell(2, 0, long(4))), 'p'))).toBe('record');
    const whole = sheet(row(0), text(1));
    for (let length = 1; length < whole.length; length++)
      expect(reasonOf(() => scanBinarySheet(whole.subarray(0, length), 'p'))).not.toBeNull();
    const string = (claimed: number): Buffer =>
      Buffer.concat([
        record(159, Buffer.alloc(8)),
        record(19, Buffer.concat([Buffer.alloc(1), long(claimed), WIDE])),
        record(160),
      ]);
    expect(reasonOf(() => keepRecords(string(1), 'p', 'sharedStrings'))).toBeNull();
    expect(reasonOf(() => keepRecords(string(999), 'p', 'sharedStrings'))).toBe('text-length');
  });
  it('refuses rows whose column spans do not fill their record or lie outside the sheet', () => {
    const spans = (last: number, count = 1): Buffer => {
      const data = Buffer.alloc(25);
      data.writeUInt32LE(count, 13);
      data.writeUInt32LE(last, 21);
      return record(0, data);
    };
    const value = cell(2, 0, long(4));
    expect(reasonOf(() => scanBinarySheet(sheet(spans(3), value), 's'))).toBeNull();
    expect(reasonOf(() => scanBinarySheet(sheet(spans(0x63_0062), value), 's'))).toBe('row-spans');
    expect(reasonOf(() => scanBinarySheet(sheet(spans(3, 2), value), 's'))).toBe('row-spans');
  });
});
