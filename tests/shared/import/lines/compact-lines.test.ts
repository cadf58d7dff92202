import { describe, expect, test } from 'vitest';
import { compactLines, expandLines } from '@shared/import/lines/compact-lines';
import type { LineBatch } from '@shared/import/lines/line-batch';

function batchOf(
  amounts: readonly number[],
  change: Partial<Omit<LineBatch, 'length'>> = {},
): LineBatch {
  const length = amounts.length;
  return {
    length,
    rowNumber: Uint32Array.from(amounts, (_, i) => i + 2),
    column: new Uint16Array(length).fill(5),
    clientName: Int32Array.from(amounts, (_, i) => i % 3),
    clientCode: new Int32Array(length).fill(-1),
    day: Int32Array.from(amounts, (_, i) => 19_000 + i),
    amountE4: Float64Array.from(amounts),
    costE4: new Float64Array(length).fill(Number.NaN),
    quantityE4: Float64Array.from(amounts, (_, i) => i * 10_000),
    order: Int32Array.from(amounts, (_, i) => i - 1),
    product: new Int32Array(length),
    newTexts: ['Aurum', 'Łódź Huta', ''],
    ...change,
  };
}

const EXTREMES = [
  0,
  -0,
  1,
  -1,
  65_535,
  65_536,
  -32_769,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31),
  2 ** 53 - 1,
  -(2 ** 53 - 1),
  Number.NaN,
];

describe('lines on their way between processes', () => {
  test('every batch comes back as it was, whatever its figures', () => {
    for (const one of EXTREMES)
      for (const other of EXTREMES) {
        const batch = batchOf([one, other, 7], {
          costE4: Float64Array.of(other, one, one),
          quantityE4: Float64Array.of(one, one, one),
          sheet: 3,
        });
        expect(expandLines(structuredClone(compactLines(batch)))).toEqual(batch);
      }
  });

  test('rows that skip, days before 1970 and texts with line breaks come back too', () => {
    const batch = batchOf([1, 2, 3], {
      rowNumber: Uint32Array.of(2, 4, 4_000_000_000),
      day: Int32Array.of(-5, -5, 3),
      newTexts: ['one\ntwo', 'three'],
    });
    expect(expandLines(compactLines(batch))).toEqual(batch);
    const empty = batchOf([], { newTexts: [] });
    expect(expandLines(compactLines(empty))).toEqual(empty);
    const single = batchOf([5], { newTexts: [''] });
    expect(expandLines(compactLines(single))).toEqual(single);
  });

  test('a usual batch takes less than half of its bytes', () => {
    const batch = batchOf(Array.from({ length: 4096 }, (_, i) => i * 12_300));
    const bytes = compactLines(batch).columns.reduce(
      (sum, column) => sum + ('byteLength' in column ? column.byteLength : 8),
      0,
    );
    expect(bytes).toBeLessThan((4096 * 50) / 2);
  });
});
