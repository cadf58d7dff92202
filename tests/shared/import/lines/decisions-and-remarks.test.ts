import { describe, expect, test } from 'vitest';
import { CELL_FLAG } from '@shared/import/cell-batch';
import { createLineInterpreter } from '@shared/import/lines/line-interpreter';
import type { PlainCell } from '../../../support/cell-batch';
import { buildCellBatch, date } from '../../../support/cell-batch';
import { column, HEADER, mapping, PLAIN, run } from './run-lines';

describe('what the user decides', () => {
  const rows: PlainCell[][] = [
    HEADER,
    ['A', date('2024-01-02'), 10],
    ['A', date('2024-01-02'), 10],
    ['A', date('2024-01-03'), -4],
    ['B', date('2024-01-03'), 0],
  ];

  test('duplicates, returns and zeros are counted and kept by default', () => {
    const { lines, summary } = run(mapping(PLAIN), rows);
    expect(lines).toHaveLength(4);
    expect(summary).toMatchObject({
      duplicates: { lines: 1, amountE4: 100_000 },
      returns: { lines: 1, amountE4: -40_000 },
      zeroAmounts: 1,
      acceptedE4: 160_000,
    });
  });

  test('and dropped when decided so, with the sums to match', () => {
    const { lines, summary } = run(
      mapping(PLAIN, { decisions: { duplicates: 'drop', returns: 'drop', zeroAmounts: 'drop' } }),
      rows,
    );
    expect(lines).toHaveLength(1);
    expect(summary).toMatchObject({
      rowsRead: 4,
      rowsAccepted: 1,
      rowsDropped: 3,
      droppedE4: 60_000,
      acceptedE4: 100_000,
      duplicates: { lines: 1 },
    });
  });

  test('rows that differ in any column are no duplicates, a row counter aside', () => {
    const columns = [...PLAIN, column(3, 'Time', 'ignore'), column(4, 'Row ID', 'ignore')];
    const { summary } = run(mapping(columns), [
      [...HEADER, 'Time', 'Row ID'],
      ['A', date('2024-01-02'), 1, '08:00', 1],
      ['A', date('2024-01-02'), 1, '09:00', 2],
      ['A', date('2024-01-02'), 1, '09:00', 3],
    ]);
    expect(summary.duplicates.lines).toBe(1);
  });

  test('several currencies are counted and said', () => {
    const { summary } = run(mapping([...PLAIN, column(3, 'Currency', 'currency')]), [
      [...HEADER, 'Currency'],
      ['A', date('2024-01-02'), 1, 'PLN'],
      ['B', date('2024-01-02'), 1, 'EUR'],
      ['C', date('2024-01-02'), 1, 'PLN'],
    ]);
    expect(summary.currencies).toEqual([
      { currency: 'PLN', lines: 2 },
      { currency: 'EUR', lines: 1 },
    ]);
    expect(summary.issues).toMatchObject([{ code: 'CURRENCY_MIXED', row: 3 }]);
  });
});

describe('remarks that need the whole sheet', () => {
  const many = (count: number): PlainCell[][] =>
    Array.from({ length: count }, (_, i) => [
      `Client ${i % 9}`,
      date(`2024-01-${10 + (i % 19)}`),
      10 + (i % 7),
    ]);

  test('one line above half of all sales is pointed out with its share', () => {
    const { summary } = run(mapping(PLAIN), [
      HEADER,
      ...many(60),
      ['A', date('2024-01-02'), 1_000_000],
    ]);
    const outlier = summary.issues.find((issue) => issue.code === 'OUTLIER');
    expect(outlier).toMatchObject({ severity: 'remark', row: 62, column: 2 });
    expect(outlier?.effectShare).toBeGreaterThan(0.99);
  });

  test('an absurd quantity is pointed out even when its amount is small', () => {
    const map = mapping([...PLAIN, column(3, 'Qty', 'quantity')]);
    const { summary } = run(map, [
      [...HEADER, 'Qty'],
      ...many(60).map((row) => [...row, 2]),
      ['A', date('2024-01-02'), 5, 50_000],
    ]);
    expect(summary.issues).toMatchObject([{ code: 'OUTLIER', row: 62, column: 3, value: '50000' }]);
  });

  test('dates decades from the others are pointed out', () => {
    const { summary } = run(mapping(PLAIN), [HEADER, ...many(60), ['A', date('1924-01-02'), 5]]);
    expect(summary.issues).toMatchObject([
      { code: 'DATE_FAR', row: 62, column: 1, value: '1924-01-02' },
    ]);
    expect(summary.issueCounts).toEqual({ DATE_FAR: 1 });
  });

  test('dates that are all firsts of months count as periods', () => {
    const monthly = ['2024-01-01', '2024-02-01', '2024-03-01'].map((iso): PlainCell[] => [
      'A',
      date(iso),
      5,
    ]);
    expect(run(mapping(PLAIN), [HEADER, ...monthly]).summary.dayPrecision).toBe('period');
    expect(
      run(mapping(PLAIN), [HEADER, ...monthly, ['A', date('2024-03-07'), 5]]).summary.dayPrecision,
    ).toBe('day');
  });

  test('invisible signs in a name are pointed out once per name', () => {
    const batch = buildCellBatch([
      HEADER,
      ['A', date('2024-01-02'), 1],
      ['A', date('2024-01-03'), 2],
    ]);
    const flags = batch.flags.slice();
    flags[3] = CELL_FLAG.invisible;
    flags[6] = CELL_FLAG.invisible;
    const interpreter = createLineInterpreter(mapping(PLAIN), {
      lookup: null,
      sheetName: 'S',
      emit: () => undefined,
    });
    interpreter.add({ ...batch, flags });
    expect(interpreter.end(0).issueCounts).toEqual({ INVISIBLE_CHARACTERS: 1 });
  });
});
