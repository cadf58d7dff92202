import { describe, expect, test } from 'vitest';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import { DEFAULT_IMPORT_DECISIONS } from '@shared/import/layout/sheet-mapping';
import type { SheetSample } from '@shared/import/layout/workbook-guess';
import { createStatedCollector } from '@shared/reconcile/collect-stated';
import { findStated } from '@shared/reconcile/find-stated';
import { buildSheetRows, type PlainCell } from '../../support/cell-batch';

const SALES = [
  ['Date', 'Customer', 'Amount'],
  ['2025-01-01', 'Ada', 10],
  ['2025-01-02', 'Ben', 20],
  ['2025-01-03', 'Cid', 30],
];
const MAPPING: SheetMapping = {
  sheet: 0,
  sheetName: 'Sales',
  layout: 'transactions',
  headerRow: 1,
  headerRows: 1,
  columns: ['date', 'client', 'amount'].map((role, column) => ({
    column,
    header: String(SALES[0]?.[column]),
    role: role as 'date' | 'client' | 'amount',
    period: null,
    numberStyle: null,
    dateStyle: null,
    isPercentPoints: false,
  })),
  lookup: null,
  rowKinds: {},
  groupColumn: null,
  assumedYear: null,
  fixedPeriod: null,
  decisions: DEFAULT_IMPORT_DECISIONS,
};

function sample(
  sheet: number,
  sheetName: string,
  rows: readonly (readonly PlainCell[])[],
): SheetSample {
  return { sheet, sheetName, rows: buildSheetRows(rows), isWhole: true, merges: [] };
}
const find = (name: string, rows: readonly (readonly PlainCell[])[]) =>
  findStated([sample(0, 'Sales', SALES), sample(1, name, rows)], MAPPING);

describe('where a workbook says classes of its clients', () => {
  test('is another sheet keyed by client, under whatever stands above its header', () => {
    const plan = find('Result', [
      ['ABC of 2025'],
      [],
      ['Customer', 'Sales', 'Class'],
      ['Ada', 10, 'C'],
      ['Ben', 20, 'B'],
      ['Cid', 30, 'A'],
    ]);
    expect(plan).toMatchObject({
      sheet: 1,
      headerRow: 3,
      nameColumn: 0,
      abcColumn: 2,
      xyzColumn: null,
      totalColumn: 1,
    });
  });

  test('may hold both letters in one column without a telling header', () => {
    expect(
      find('Result', [
        ['Customer', 'M'],
        ['Ada', 'CZ'],
        ['Ben', 'BX'],
        ['Cid', 'AX'],
      ]),
    ).toMatchObject({ abcColumn: 1, xyzColumn: 1 });
  });

  test('is not a column of regions A, B, C', () => {
    expect(
      find('Result', [
        ['Customer', 'Region'],
        ['Ada', 'A'],
        ['Ben', 'B'],
        ['Cid', 'C'],
      ]),
    ).toBeNull();
  });

  test('is not a sheet of plans or last year alone', () => {
    expect(
      find('Targets', [
        ['Customer', 'Total'],
        ['Ada', 10],
        ['Ben', 20],
        ['Cid', 30],
      ]),
    ).toBeNull();
    expect(
      find('ABC totals', [
        ['Customer', 'Plan'],
        ['Ada', 10],
        ['Ben', 20],
        ['Cid', 30],
      ]),
    ).toBeNull();
  });
});

describe('what is collected', () => {
  test('skips totals, and a client named twice keeps its letter but no total', () => {
    const rows = [
      ['Customer', 'Total', 'ABC'],
      ['Ada', 10, 'A'],
      ['Ada', 12, 'A'],
      ['Ben', 20, 'B'],
      ['Cid', 5, 'C'],
      ['Total', 47, null],
    ];
    const plan = find('ABC', rows);
    expect(plan).not.toBeNull();
    if (!plan) return;
    const collector = createStatedCollector(plan);
    for (const row of buildSheetRows(rows)) collector.add(row);
    expect(collector.end()?.rows.map(({ name, abc, totalE4 }) => [name, abc, totalE4])).toEqual([
      ['Ada', 'A', null],
      ['Ben', 'B', 200_000],
      ['Cid', 'C', 50_000],
    ]);
  });
});
