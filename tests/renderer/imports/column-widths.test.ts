import { describe, expect, test } from 'vitest';
import { columnWidths, TIGHT } from '../../../renderer/features/imports/model/column-widths';
import type { SampleColumn } from '../../../renderer/features/imports/model/sample-columns';

function column(role: SampleColumn['role'], length: number, isNumeric = false): SampleColumn {
  return {
    column: 0,
    header: '',
    filled: 1,
    empty: 0,
    distinct: 1,
    numbers: 0,
    dates: 0,
    texts: 1,
    most: 0,
    length,
    isNumeric,
    isDate: false,
    role,
  };
}

const COLUMNS = [
  column('order', 6),
  column('ignore', 40),
  column('client', 60),
  column('quantity', 2, true),
];
const WORDS = [8, 8, 6, 8];

describe('widths of the import grid', () => {
  test('a short column is as wide as the word above it, however little room there is', () => {
    for (const room of [1200, 480, 200]) {
      const [order = 0, , , quantity = 0] = columnWidths(COLUMNS, room, WORDS);
      // "Document" and "Quantity" with the arrows of the field take 88 pixels.
      expect(Math.min(order, quantity)).toBeGreaterThanOrEqual(88);
    }
  });

  test('where room is short what is not read gives first, and long texts next', () => {
    const [, ignored, client] = columnWidths(COLUMNS, 480, WORDS);
    expect(ignored).toBeLessThan(92);
    expect(client).toBeLessThan(240);
    expect(columnWidths(COLUMNS, 200, WORDS)[1]).toBe(TIGHT);
  });

  test('nothing is squeezed out of the window while it fits', () => {
    const total = columnWidths(COLUMNS, 480, WORDS).reduce((sum, width) => sum + width, 0);
    expect(total).toBeLessThanOrEqual(480);
  });
});
