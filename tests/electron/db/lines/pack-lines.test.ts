import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineColumns } from '../../../../electron/db/lines/line-columns';
import { LinePacker, LineUnpacker } from '../../../../electron/db/lines/pack-lines';

type Line = readonly [
  day: number,
  amountE4: number,
  costE4: number,
  quantityE4: number,
  document: number,
  product: number,
  row: number,
  column: number,
];

const MAX = Number.MAX_SAFE_INTEGER;

function columnsOf(lines: readonly Line[]): LineColumns {
  const columns = new LineColumns(lines.length);
  columns.length = lines.length;
  lines.forEach(([day, amountE4, costE4, quantityE4, document, product, row, column], i) => {
    columns.day[i] = day;
    columns.amountE4[i] = amountE4;
    columns.costE4[i] = costE4;
    columns.quantityE4[i] = quantityE4;
    columns.document[i] = document;
    columns.product[i] = product;
    columns.sourceRow[i] = row;
    columns.sourceColumn[i] = column;
  });
  return columns;
}

function linesOf(columns: LineColumns): Line[] {
  return Array.from({ length: columns.length }, (_, i): Line => [
    columns.day[i] ?? 0,
    columns.amountE4[i] ?? 0,
    columns.costE4[i] ?? 0,
    columns.quantityE4[i] ?? 0,
    columns.document[i] ?? 0,
    columns.product[i] ?? 0,
    columns.sourceRow[i] ?? 0,
    columns.sourceColumn[i] ?? 0,
  ]);
}

function thereAndBack(lines: readonly Line[]): Line[] {
  const bytes = new LinePacker().pack(columnsOf(lines), 0, lines.length).slice();
  const back = new LineColumns(1);
  new LineUnpacker().unpack(bytes, back);
  return linesOf(back);
}

describe('packed sales lines', () => {
  const figure = fc.oneof(
    fc.constant(Number.NaN),
    fc.maxSafeInteger(),
    fc.integer({ min: -99_999, max: 99_999 }).map((cents) => cents * 100),
    fc.constantFrom(0, 1, -1, 63, 64, -64, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), MAX, -MAX),
  );
  const line = fc.tuple(
    fc.integer({ min: -800_000, max: 2_932_896 }),
    figure.map((value) => (Number.isNaN(value) ? 0 : value)),
    figure,
    figure,
    fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    fc.integer({ min: 1, max: 2 ** 32 - 1 }),
    fc.integer({ min: 0, max: 16_383 }),
  );

  test('come back as they went in, to the last unit, unknown figures as unknown', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
        expect(thereAndBack(lines)).toEqual(lines.map((one) => one.map((value) => value + 0)));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('only the lines asked for are packed', () => {
    const lines: Line[] = [10, 20, 30, 40].map((day) => [day, day, day, day, day, day, day, 3]);
    const bytes = new LinePacker().pack(columnsOf(lines), 1, 3).slice();
    const back = new LineColumns(1);
    new LineUnpacker().unpack(bytes, back);
    expect(linesOf(back).map(([day]) => day)).toEqual([20, 30]);
  });

  test('a usual line takes about ten bytes', () => {
    const lines = Array.from({ length: 100 }, (_, i): Line => [
      20_000 + i,
      1_234_500 + i * 100,
      Number.NaN,
      20_000,
      1_000 + i,
      i % 50,
      i * 30,
      5,
    ]);
    const bytes = new LinePacker().pack(columnsOf(lines), 0, 100);
    expect(bytes.length).toBeLessThan(1_100);
  });

  test('bytes that were cut or come from a later program are refused, not guessed', () => {
    const lines: Line[] = [[1, 2, 3, 4, 5, 6, 7, 8]];
    const bytes = new LinePacker().pack(columnsOf(lines), 0, 1).slice();
    const unpack = (broken: Uint8Array): void =>
      new LineUnpacker().unpack(broken, new LineColumns(1));
    for (let length = 0; length < bytes.length; length++)
      expect(() => unpack(bytes.subarray(0, length)), `${length} bytes`).toThrow(RangeError);
    expect(() => unpack(Uint8Array.of(2, ...bytes.subarray(1)))).toThrow(RangeError);
  });

  test('a single flipped bit anywhere is noticed, for it would be another day or another amount', () => {
    const lines: Line[] = [1, 2, 3].map((i) => [
      20_000 + i,
      i * 12_300,
      i * 100,
      10_000,
      i,
      i,
      i,
      5,
    ]);
    const bytes = new LinePacker().pack(columnsOf(lines), 0, 3).slice();
    for (let at = 0; at < bytes.length; at++)
      for (let bit = 0; bit < 8; bit++) {
        const flipped = bytes.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        expect(
          () => new LineUnpacker().unpack(flipped, new LineColumns(1)),
          `${at}.${bit}`,
        ).toThrow(RangeError);
      }
  });
});
