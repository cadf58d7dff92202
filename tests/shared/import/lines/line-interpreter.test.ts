import { describe, expect, test } from 'vitest';
import type { PlainCell } from '../../../support/cell-batch';
import { date, dayOf } from '../../../support/cell-batch';
import { codes, column, HEADER, mapping, PLAIN, run } from './run-lines';

describe('plain lines', () => {
  test('names are trimmed and blanks collapsed, so one client stays one', () => {
    const { lines } = run(mapping(PLAIN), [
      HEADER,
      ['WakeFern ', date('2024-01-02'), 1.5],
      ['WakeFern', date('2024-01-03'), 2.5],
      ['Wake\u00A0 Fern', date('2024-01-03'), 2],
    ]);
    expect(lines.map((line) => line.client)).toEqual(['WakeFern', 'WakeFern', 'Wake Fern']);
  });

  test('numeric ids become codes without ".0"', () => {
    const { lines } = run(mapping(PLAIN), [HEADER, [17850, date('2024-01-02'), 1]]);
    expect(lines[0]?.client).toBe('17850');
  });

  test('names are looked up by code; an unknown code stands for itself and is pointed out', () => {
    const map = mapping([
      column(0, '_CustomerID', 'client-code'),
      column(1, 'Date', 'date'),
      column(2, 'Amount', 'amount'),
    ]);
    const { lines, summary } = run(
      map,
      [HEADER, [1, date('2024-01-02'), 1], [9, date('2024-01-02'), 2]],
      { lookup: new Map([['1', 'Avon Corp']]) },
    );
    expect(lines.map((line) => [line.client, line.code])).toEqual([
      ['Avon Corp', '1'],
      ['9', '9'],
    ]);
    expect(summary.issueCounts).toEqual({ CLIENT_UNKNOWN_ID: 1 });
  });

  test('times of day, serials and yyyymmdd are days', () => {
    const { lines } = run(mapping(PLAIN), [
      HEADER,
      ['A', { day: dayOf('2024-01-02') + 0.99 }, 1],
      ['A', 45_293.5, 1],
      ['A', 20_240_102, 1],
    ]);
    expect(lines.map((line) => line.day)).toEqual([
      dayOf('2024-01-02'),
      dayOf('2024-01-02'),
      dayOf('2024-01-02'),
    ]);
  });

  test('batches and texts go on over batch borders in both directions', () => {
    const rows = [
      HEADER,
      ...Array.from(
        { length: 10 },
        (_, i) => [`Client ${i % 4}`, date('2024-01-02'), i + 1] as PlainCell[],
      ),
    ];
    const { lines } = run(mapping(PLAIN), rows, { batchSize: 3, cut: 5 });
    expect(lines.map((line) => line.client)).toEqual(rows.slice(1).map((row) => row[0]));
    expect(lines.map((line) => line.row)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
});

describe('amounts', () => {
  const COMPUTED = [
    column(0, 'Client', 'client'),
    column(1, 'Date', 'date'),
    column(2, 'Qty', 'quantity'),
    column(3, 'Price', 'price'),
    column(4, 'Discount', 'discount'),
    column(5, 'Unit Cost', 'unit-cost'),
  ];
  const HEAD = ['Client', 'Date', 'Qty', 'Price', 'Discount', 'Unit Cost'];

  test('quantity × price × (1 − discount) is exact to four decimals', () => {
    const { lines } = run(mapping(COMPUTED), [HEAD, ['A', date('2024-01-02'), 3, 19.99, 0.075, 7]]);
    expect(lines[0]).toMatchObject({ amount: 55.4723, cost: 21, quantity: 3 });
  });

  test('an empty discount counts as none and is pointed out', () => {
    const { lines, summary } = run(mapping(COMPUTED), [HEAD, ['A', date('2024-01-02'), 2, 10]]);
    expect(lines[0]?.amount).toBe(20);
    expect(summary.issueCounts).toMatchObject({ DISCOUNT_MISSING: 1 });
  });

  test('percent points and percent signs are the same discount', () => {
    const map = mapping(
      COMPUTED.map((one) => (one.role === 'discount' ? { ...one, isPercentPoints: true } : one)),
    );
    const { lines } = run(map, [
      HEAD,
      ['A', date('2024-01-02'), 1, 100, 5],
      ['A', date('2024-01-03'), 1, 100, '5%'],
    ]);
    expect(lines.map((line) => line.amount)).toEqual([95, 95]);
  });

  test('a missing part rejects the line at that cell', () => {
    const { summary } = run(mapping(COMPUTED), [HEAD, ['A', date('2024-01-02'), 2, null, 0]]);
    expect(summary.issues).toMatchObject([
      { code: 'AMOUNT_MISSING', row: 2, column: 3, severity: 'rejected' },
    ]);
  });

  test('a margin column gives the cost', () => {
    const { lines, summary } = run(mapping([...PLAIN, column(3, 'Profit', 'margin')]), [
      [...HEADER, 'Profit'],
      ['A', date('2024-01-02'), 100, 30],
      ['B', date('2024-01-02'), 50, null],
    ]);
    expect(lines.map((line) => line.cost)).toEqual([70, Number.NaN]);
    expect(summary.issueCounts).toEqual({ COST_MISSING: 1 });
  });

  test('text amounts follow the style of the column, never the cell', () => {
    const map = mapping([
      column(0, 'Client', 'client'),
      column(1, 'Date', 'date', { dateStyle: { order: 'dmy' } }),
      column(2, 'Amount', 'amount', { numberStyle: { decimal: ',' } }),
    ]);
    const { lines, summary } = run(map, [
      HEADER,
      ['A', '05.06.2024', '1.234'],
      ['A', '06.06.2024', '(1 234,50)'],
      ['A', '07.06.2024', '1,234.50'],
    ]);
    expect(lines.map((line) => [line.day, line.amount])).toEqual([
      [dayOf('2024-06-05'), 1234],
      [dayOf('2024-06-06'), -1234.5],
    ]);
    expect(summary.issues).toMatchObject([{ code: 'NOT_A_NUMBER', value: '1,234.50', row: 4 }]);
  });

  test('without a known style only what reads one way is taken', () => {
    const { lines, summary } = run(mapping(PLAIN), [
      HEADER,
      ['A', '05/06/2024', 1],
      ['A', '2024-06-05', '1.234'],
      ['A', '25/06/2024', '12,50'],
    ]);
    expect(lines.map((line) => [line.day, line.amount])).toEqual([[dayOf('2024-06-25'), 12.5]]);
    expect(codes(summary)).toEqual(['DATE_AMBIGUOUS', 'NUMBER_AMBIGUOUS']);
  });
});

describe('rejected cells', () => {
  test.each<[string, PlainCell[], string, number]>([
    ['no date', ['A', null, 5], 'DATE_MISSING', 1],
    ['a word for a date', ['A', 'asdc', 5], 'NOT_A_DATE', 1],
    ['year 7683', ['A', { day: dayOf('2024-01-01') + 365.25 * 5659 }, 5], 'DATE_IMPOSSIBLE', 1],
    ['serial 0', ['A', 0, 5], 'DATE_IMPOSSIBLE', 1],
    ['no amount', ['A', date('2024-01-02'), null], 'AMOUNT_MISSING', 2],
    ['NULL for an amount', ['A', date('2024-01-02'), 'NULL'], 'AMOUNT_MISSING', 2],
    ['an absurd amount', ['A', date('2024-01-02'), 3.4e18], 'AMOUNT_TOO_LARGE', 2],
    ['an error cell', ['A', date('2024-01-02'), { error: '#DIV/0!' }], 'ERROR_CELL', 2],
    ['a lost reference', ['A', date('2024-01-02'), { error: '#REF!' }], 'BAD_REFERENCE', 2],
    [
      'a formula never calculated',
      ['A', date('2024-01-02'), { error: '#UNCALCULATED' }],
      'UNCALCULATED_FORMULA',
      2,
    ],
    ['no client', [null, date('2024-01-02'), 5], 'CLIENT_MISSING', 0],
    ['a pivot blank for a client', ['(blank)', date('2024-01-02'), 5], 'CLIENT_MISSING', 0],
  ])('%s', (_, row, code, at) => {
    const { lines, summary } = run(mapping(PLAIN), [HEADER, ['A', date('2024-01-02'), 5], row]);
    expect(lines).toHaveLength(1);
    expect(summary).toMatchObject({ rowsRead: 2, rowsAccepted: 1, rowsRejected: 1 });
    expect(summary.issues).toMatchObject([{ code, row: 3, column: at, severity: 'rejected' }]);
  });

  test('what could be read of rejected rows is summed, rows without client apart', () => {
    const { summary } = run(mapping(PLAIN), [
      HEADER,
      ['A', date('2024-01-02'), 5],
      ['A', null, 7],
      [null, date('2024-01-02'), 2.5],
    ]);
    expect(summary).toMatchObject({
      acceptedE4: 50_000,
      rejectedE4: 95_000,
      withoutClient: { rows: 1, amountE4: 25_000 },
    });
  });
});
