import { describe, expect, test } from 'vitest';
import type { PlainCell } from '../../../support/cell-batch';
import { date } from '../../../support/cell-batch';
import { codes, column, HEADER, mapping, PLAIN, run } from './run-lines';

describe('rows that are no sales', () => {
  const data: PlainCell[][] = [
    ['A', date('2024-01-02'), 10],
    ['B', date('2024-01-03'), 20],
  ];

  test('a total row by word is the control total, whatever it says', () => {
    const { lines, summary, kinds } = run(mapping(PLAIN), [HEADER, ...data, ['Итого', null, 30.5]]);
    expect(lines).toHaveLength(2);
    expect(kinds[4]).toBe('total');
    expect(summary.sheetTotal).toEqual({ valueE4: 305_000, row: 4, column: 2 });
  });

  test('subtotals and a total without any word are told by arithmetic', () => {
    const { summary, kinds } = run(mapping(PLAIN), [
      HEADER,
      ...data,
      [null, null, 30],
      ['C', date('2024-01-02'), 5],
      ['D', date('2024-01-02'), 6],
      [null, null, 11],
      [null, null, 41],
    ]);
    expect(kinds).toMatchObject({ 7: 'subtotal', 8: 'total' });
    expect(summary).toMatchObject({
      rowsAccepted: 4,
      rowsRejected: 0,
      sheetTotal: { valueE4: 410_000, row: 8 },
    });
  });

  test('the total of a first section, with more lines and no total below it, is not the total of the sheet', () => {
    const { summary } = run(mapping(PLAIN), [
      HEADER,
      ...data,
      ['Razem', null, 30],
      ['C', date('2024-01-02'), 5],
    ]);
    expect(summary).toMatchObject({ rowsAccepted: 3, sheetTotal: null });
  });

  test('section totals do not pass for the total of the sheet', () => {
    const { summary, kinds } = run(mapping(PLAIN), [
      HEADER,
      ...data,
      ['Razem', null, 30],
      ['C', date('2024-01-02'), 5],
      ['D', date('2024-01-02'), 6],
      ['Razem', null, 11],
      ['Suma końcowa', null, 41],
    ]);
    expect(kinds).toMatchObject({ 7: 'subtotal', 8: 'total' });
    expect(summary).toMatchObject({ rowsAccepted: 4, sheetTotal: { valueE4: 410_000, row: 8 } });
  });

  test('a company called Total with a date is a client', () => {
    const { lines } = run(mapping(PLAIN), [
      HEADER,
      ...data,
      ['Total', date('2024-01-04'), 7],
      ['Total Energies', date('2024-01-05'), 8],
    ]);
    expect(lines.map((line) => line.client)).toEqual(['A', 'B', 'Total', 'Total Energies']);
  });

  test('a dateless row of "Total Energies" that equals no sum is reported, not swallowed', () => {
    const { summary } = run(mapping(PLAIN), [HEADER, ...data, ['Total Energies', null, 7]]);
    expect(codes(summary)).toEqual(['DATE_MISSING']);
  });

  test('invoice totals ("Razem FV/…") between the lines are skipped', () => {
    const map = mapping([...PLAIN, column(3, 'Towar', 'product')]);
    const { kinds } = run(map, [
      [...HEADER, 'Towar'],
      ['A', date('2024-01-02'), 10, 'x'],
      ['Razem FV/1', null, 12],
      ['B', date('2024-01-03'), 5, 'y'],
    ]);
    expect(kinds).toMatchObject({ 2: 'data', 3: 'subtotal', 4: 'data' });
  });

  test('a repeated header, notes and counters below the total are not reported as faults', () => {
    const { summary, kinds } = run(mapping(PLAIN), [
      HEADER,
      ...data,
      HEADER,
      ['C', date('2024-01-02'), 5],
      ['Total', null, 35],
      ['Торговых точек АКБ:', 3],
      [null, null, null, 'printed by'],
    ]);
    expect(kinds).toMatchObject({ 4: 'header', 6: 'total', 7: 'footer', 8: 'footer' });
    expect(summary.issues).toEqual([]);
  });

  test('a kind the user set wins over words and sums', () => {
    const rows = [HEADER, ...data, ['Total', null, 30], ['C', date('2024-01-02'), 5]];
    const { kinds, lines } = run(
      mapping(PLAIN, { rowKinds: { 3: 'footer', 5: 'subtotal' } }),
      rows,
    );
    expect(kinds).toMatchObject({ 3: 'footer', 5: 'subtotal' });
    expect(lines.map((line) => line.client)).toEqual(['A']);
  });

  test('group rows above their details are skipped by the empty group column', () => {
    const map = mapping(
      [
        column(0, 'Client', 'client'),
        column(1, 'Contract', 'ignore'),
        column(2, 'Amount', 'amount'),
      ],
      { groupColumn: 1, fixedPeriod: { startDay: 19_997, endDay: 20_027, foundIn: 'title' } },
    );
    const { lines, summary, kinds } = run(map, [
      ['Client', 'Contract', 'Amount'],
      ['All', null, 30],
      ['North', null, 30],
      ['A', 'c1', 10],
      ['B', 'c2', 20],
    ]);
    expect(kinds).toMatchObject({ 2: 'group', 3: 'group', 4: 'data' });
    expect(lines.map((line) => [line.client, line.day])).toEqual([
      ['A', 19_997],
      ['B', 19_997],
    ]);
    expect(summary.sheetTotal).toMatchObject({ valueE4: 300_000, row: 2 });
  });

  test('values are carried down where the mapping says so', () => {
    const { lines } = run(mapping(PLAIN, { fillDown: [0] }), [
      HEADER,
      ['A', date('2024-01-02'), 1],
      [null, date('2024-01-03'), 2],
      ['B', date('2024-01-04'), 3],
      ['Total', null, 6],
    ]);
    expect(lines.map((line) => line.client)).toEqual(['A', 'A', 'B']);
  });
});
