import { describe, expect, test } from 'vitest';
import { createLineInterpreter } from '@shared/import/lines/line-interpreter';
import { SeenRows } from '@shared/import/lines/seen-rows';
import type { PlainCell } from '../../../support/cell-batch';
import { buildCellBatch, date, dayOf } from '../../../support/cell-batch';
import { codes, column, HEADER, mapping, PLAIN, run } from './run-lines';

/** One sale a day from a day on. */
const daily = (from: string, count: number): PlainCell[][] =>
  Array.from({ length: count }, (_, i) => [`C${i % 4}`, { day: dayOf(from) + i }, 10 + (i % 3)]);

describe('sums of sections', () => {
  test.each(['Razem FV/1', 'Razem', 'Total for Acme'])(
    '"%s" after the first document is a subtotal once sales follow it',
    (word) => {
      const { summary, kinds } = run(mapping(PLAIN), [
        HEADER,
        ['A', date('2026-09-01'), 10],
        ['A', date('2026-09-01'), 20],
        [word, null, 30],
        ['B', date('2026-09-02'), 7],
        ['B', date('2026-09-02'), 8],
        [word.replace('1', '2'), null, 15],
        ['RAZEM', null, 45],
      ]);
      expect(kinds).toMatchObject({ 4: 'subtotal', 7: 'subtotal', 8: 'total' });
      expect(summary.skippedRows).toMatchObject({ subtotal: 2, total: 1 });
      expect(summary.sheetTotal).toEqual({ valueE4: 450_000, row: 8, column: 2 });
      expect(summary.acceptedE4).toBe(450_000);
    },
  );

  test('the only sum of a sheet stays its total', () => {
    const { summary, kinds } = run(mapping(PLAIN), [
      HEADER,
      ['A', date('2026-09-01'), 10],
      ['B', date('2026-09-02'), 20],
      ['Razem za wrzesień', null, 30],
      ['Wydrukował: JK', null, null],
    ]);
    expect(kinds[4]).toBe('total');
    expect(summary.sheetTotal?.valueE4).toBe(300_000);
  });

  test('a total above all rows stays the total', () => {
    const { summary, kinds } = run(mapping(PLAIN), [
      HEADER,
      ['Total', null, 30],
      ['A', date('2026-09-01'), 10],
      ['B', date('2026-09-02'), 20],
    ]);
    expect(kinds[2]).toBe('total');
    expect(summary.sheetTotal?.valueE4).toBe(300_000);
  });
});

describe('means', () => {
  test('a row of means is no sale, a client of that name with a day is one', () => {
    const { summary, kinds } = run(mapping(PLAIN), [
      HEADER,
      ['A', date('2026-09-01'), 10],
      ['Średnia', date('2026-09-02'), 20],
      ['Średnia', null, 15],
    ]);
    expect(kinds).toMatchObject({ 3: 'data', 4: 'footer' });
    expect(summary.acceptedE4).toBe(300_000);
    expect(summary.rowsRejected).toBe(0);
  });

  test.each(['Średnia', 'Average', 'Среднее', 'Gemiddeld', 'Durchschnitt'])(
    'a wide sheet does not take "%s" for a client',
    (word) => {
      const period = (month: string, end: string) => ({
        startDay: dayOf(`2026-${month}-01`),
        endDay: dayOf(`2026-${month}-${end}`),
        measure: 'amount' as const,
      });
      const map = mapping(
        [
          column(0, 'Client', 'client'),
          column(1, 'Jan 2026', 'period', { period: period('01', '31') }),
          column(2, 'Feb 2026', 'period', { period: period('02', '28') }),
        ],
        { layout: 'wide-periods' },
      );
      const { lines } = run(map, [
        ['Client', 'Jan 2026', 'Feb 2026'],
        ['A', 10, 30],
        ['B', 20, 10],
        [word, 15, 20],
      ]);
      expect(lines.map(({ client }) => client)).not.toContain(word);
      expect(lines).toHaveLength(4);
    },
  );
});

describe('dates apart from the others', () => {
  test('one date a year late is pointed out with what it does to the span', () => {
    const { summary } = run(mapping(PLAIN), [
      HEADER,
      ...daily('2025-01-01', 200),
      ['A', date('2026-12-05'), 50],
      ...daily('2025-07-20', 100),
    ]);
    expect(summary.issues).toMatchObject([
      {
        code: 'DATE_FAR',
        row: 202,
        value: '2026-12-05',
        amountE4: 500_000,
        span: { months: 24, without: 10 },
      },
    ]);
  });

  test('a date before the others is pointed out too', () => {
    const { summary } = run(mapping(PLAIN), [
      HEADER,
      ['A', date('2015-01-05'), 50],
      ...daily('2025-01-01', 60),
    ]);
    expect(codes(summary)).toEqual(['DATE_FAR']);
  });

  test('a shop that closes for a month, and a firm that sells every quarter, have no far dates', () => {
    const pause = [...daily('2025-01-01', 60), ...daily('2025-04-01', 60)];
    expect(codes(run(mapping(PLAIN), [HEADER, ...pause]).summary)).toEqual([]);
    const quarters = Array.from({ length: 40 }, (_, i): PlainCell[] => [
      'A',
      { day: dayOf('2015-01-01') + i * 91 },
      10 + i,
    ]);
    expect(codes(run(mapping(PLAIN), [HEADER, ...quarters]).summary)).toEqual([]);
  });

  test('new sales after a pause are many, so they are no slip', () => {
    const rows = [...daily('2024-01-01', 90), ...daily('2025-06-01', 5)];
    expect(codes(run(mapping(PLAIN), [HEADER, ...rows]).summary)).toEqual([]);
  });
});

describe('a second table far below', () => {
  const below: PlainCell[][] = [
    [null],
    ['Product', 'Sold on', 'Quantity', 'Warehouse'],
    ['Bolt', date('2025-05-01'), 900, 'North'],
    ['Nut', date('2025-05-02'), 100, 'South'],
  ];

  test('is pointed out with what was read of it', () => {
    const { summary, kinds } = run(mapping(PLAIN), [HEADER, ...daily('2025-01-01', 30), ...below]);
    expect(kinds[33]).toBe('footer');
    expect(summary.issues).toMatchObject([
      {
        code: 'OTHER_TABLE',
        row: 33,
        value: 'Product · Sold on · Quantity · Warehouse',
        amountE4: 10_000_000,
      },
    ]);
  });

  test('is left alone when the table ends above it', () => {
    const block = { fromColumn: 0, toColumn: 16_383, lastRow: 31 };
    const { summary } = run(mapping(PLAIN, { block }), [
      HEADER,
      ...daily('2025-01-01', 30),
      ...below,
    ]);
    expect(summary.issues).toEqual([]);
    expect(summary.rowsAccepted).toBe(30);
  });

  test('is not seen in a header printed again', () => {
    const { summary } = run(mapping(PLAIN), [
      HEADER,
      ...daily('2025-01-01', 30),
      [null],
      HEADER,
      ...daily('2025-03-01', 5),
    ]);
    expect(summary.issues).toEqual([]);
    expect(summary.rowsAccepted).toBe(35);
  });
});

test('equal rows on two sheets that are read together are told as copies, once', () => {
  const seen = new SeenRows();
  const read = (rows: readonly (readonly PlainCell[])[], duplicates: 'keep' | 'drop') => {
    const map = mapping(PLAIN);
    const interpreter = createLineInterpreter(
      { ...map, decisions: { ...map.decisions, duplicates } },
      { lookup: null, sheetName: 'S', emit: () => undefined, seen },
    );
    interpreter.add(buildCellBatch([HEADER, ...rows]));
    return interpreter.end(0);
  };
  const rows = daily('2025-01-01', 6);
  expect(read(rows, 'keep').duplicates).toEqual({ lines: 0, amountE4: 0 });
  const second = read([...rows.slice(0, 2), ['Z', date('2025-02-01'), 5]], 'keep');
  expect(second.duplicates.lines).toBe(2);
  expect(second.issues.map(({ code, row }) => [code, row])).toEqual([
    ['DUPLICATE_LINE', 2],
    ['DUPLICATE_LINE', 3],
  ]);
  expect(read(rows.slice(0, 2), 'drop')).toMatchObject({ rowsAccepted: 0, rowsDropped: 2 });
});
