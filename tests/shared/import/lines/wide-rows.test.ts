import { describe, expect, test } from 'vitest';
import type { ColumnMapping, SheetMapping } from '@shared/import/layout/sheet-mapping';
import { dayOf } from '../../../support/cell-batch';
import { column, mapping, run } from './run-lines';

describe('periods across', () => {
  const month = (
    index: number,
    at: number,
    measure: 'amount' | 'quantity' | 'cost' | 'margin' = 'amount',
  ): ColumnMapping =>
    column(at, `m${index} ${measure}`, 'period', {
      period: { startDay: dayOf(`2024-0${index}-01`), endDay: dayOf(`2024-0${index}-28`), measure },
    });
  const wide = (
    columns: readonly ColumnMapping[],
    more: Partial<SheetMapping> = {},
  ): SheetMapping =>
    mapping([column(0, 'Client', 'client'), ...columns], { layout: 'wide-periods', ...more });
  const MONTHS = [month(1, 1), month(2, 2), month(3, 3)];
  const HEAD = ['Client', 'm1', 'm2', 'm3', 'Total'];

  test('a name written once holds for the rows below it, but not the word of a total', () => {
    const { lines, summary } = run(
      mapping(
        [column(0, 'Client', 'client'), column(1, 'Product', 'product'), month(1, 2), month(2, 3)],
        { layout: 'wide-periods', fillDown: [0] },
      ),
      [
        ['Client', 'Product', 'm1', 'm2'],
        ['A', 'Bolt', 1, 2],
        [null, 'Nut', 3, null],
        [null, 'Subtotal', 4, 2],
        ['B', 'Bolt', 5, null],
        ['Total', null, 9, 2],
      ],
    );
    expect(lines.map((line) => `${line.client} ${line.amount}`)).toEqual([
      'A 1',
      'A 2',
      'A 3',
      'B 5',
    ]);
    expect(summary).toMatchObject({ rowsAccepted: 3, rowsRejected: 0, withoutClient: { rows: 0 } });
  });

  test('each cell with sales is a line, zeros and blanks are none', () => {
    const { lines, summary } = run(wide(MONTHS), [
      HEAD,
      ['A', 10, 0, 5.5, 15.5],
      ['B', null, '-', -2, -2],
    ]);
    expect(lines.map((line) => [line.client, line.day, line.amount, line.column])).toEqual([
      ['A', dayOf('2024-01-01'), 10, 1],
      ['A', dayOf('2024-03-01'), 5.5, 3],
      ['B', dayOf('2024-03-01'), -2, 3],
    ]);
    expect(summary).toMatchObject({
      rowsRead: 2,
      rowsAccepted: 2,
      lines: 3,
      dayPrecision: 'period',
      returns: { lines: 1 },
    });
  });

  test('measures of one period make one line', () => {
    const { lines } = run(wide([month(1, 1, 'quantity'), month(1, 2), month(1, 3, 'margin')]), [
      HEAD,
      ['A', 4, 100, 30],
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ amount: 100, quantity: 4, cost: 70 });
  });

  test('sum rows are told by word and by equal columns, a client of equal total is not', () => {
    const { lines, kinds, summary } = run(wide(MONTHS), [
      HEAD,
      ['A', 1, 2, 3],
      ['B', 4, 5, 6],
      ['North', 5, 7, 9],
      ['C', 9, 7, 5],
      ['Grand Total', 14, 14, 14],
    ]);
    expect(kinds).toMatchObject({ 5: 'data', 6: 'total' });
    expect(new Set(lines.map((line) => line.client))).toEqual(new Set(['A', 'B', 'C']));
    expect(summary.sheetTotal).toMatchObject({ valueE4: 420_000, row: 6 });
  });

  test('one unreadable cell rejects that cell, not the client', () => {
    const { lines, summary } = run(wide(MONTHS), [HEAD, ['A', 1, 'tbd', 3]]);
    expect(lines).toHaveLength(2);
    expect(summary.issues).toMatchObject([
      { code: 'NOT_A_NUMBER', row: 2, column: 2, value: 'tbd' },
    ]);
  });

  test('a row of figures without a client is rejected with its sum', () => {
    const { summary } = run(wide(MONTHS), [HEAD, ['A', 1, 2, 3], [null, 8, 1, 1]]);
    expect(summary).toMatchObject({
      rowsRejected: 1,
      rejectedE4: 100_000,
      withoutClient: { rows: 1, amountE4: 100_000 },
    });
  });
});
