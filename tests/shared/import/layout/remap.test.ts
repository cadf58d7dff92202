import { describe, expect, test } from 'vitest';
import { checkMapping } from '@shared/import/layout/check-mapping';
import { withColumnsByHeader } from '@shared/import/layout/columns-by-header';
import { guessWorkbook } from '@shared/import/layout/guess-workbook';
import { layoutFingerprint } from '@shared/import/layout/layout-fingerprint';
import {
  withAssumedYear,
  withHeaderRow,
  withLayout,
  withRole,
  withRowKind,
} from '@shared/import/layout/remap';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { SheetSample } from '@shared/import/layout/workbook-guess';
import type { PlainCell } from '../../../support/cell-batch';
import { buildSheetRows, date, dayOf } from '../../../support/cell-batch';

const rows: PlainCell[][] = [
  ['Report', 'of', 'sales'],
  ['Order Date', 'Customer Name', 'Sales', 'Qty', 'Unit Price', 'Customer ID'],
  ...Array.from({ length: 8 }, (_, i): PlainCell[] => [
    date(`2024-01-${10 + i}`),
    `Client ${i % 3}`,
    10.5 + i,
    2,
    7.5,
    `C${i % 3}`,
  ]),
];
const sample: SheetSample = {
  sheet: 0,
  sheetName: 'S',
  rows: buildSheetRows(rows),
  isWhole: true,
  merges: [],
};
const context = { fileName: 'book.xlsx' };

function guessed(of: SheetSample = sample, more: { fallbackYear?: number } = {}): SheetMapping {
  const mapping = guessWorkbook([of], { ...context, ...more }).sheets[0]?.mapping;
  if (mapping === null || mapping === undefined) throw new Error('no mapping');
  return mapping;
}

const roleOf = (mapping: SheetMapping, column: number): string | undefined =>
  mapping.columns.find((one) => one.column === column)?.role;

describe('edits', () => {
  test('a unique role leaves its former column', () => {
    const mapping = withRole(guessed(), 5, 'client');
    expect([roleOf(mapping, 5), roleOf(mapping, 1)]).toEqual(['client', 'ignore']);
  });

  test('another header row finds the roles again and keeps the decisions', () => {
    const before: SheetMapping = {
      ...guessed(),
      decisions: { duplicates: 'drop', returns: 'keep', zeroAmounts: 'keep' },
    };
    const after = withHeaderRow(sample, before, 2, context).mapping;
    expect(after).toMatchObject({ headerRow: 2, decisions: { duplicates: 'drop' } });
    expect(checkMapping(after ?? before)).toEqual([]);
  });

  test('a row kind can be set and given back', () => {
    const set = withRowKind(guessed(), 7, 'total');
    expect(set.rowKinds).toEqual({ 7: 'total' });
    expect(withRowKind(set, 7, null).rowKinds).toEqual({});
  });

  test('a forced layout is taken although another was guessed', () => {
    const wide: SheetSample = {
      ...sample,
      rows: buildSheetRows([
        ['Client', '2024-01', '2024-02'],
        ['A', 1.5, 2.5],
        ['B', 3.5, 4.5],
        ['C', 3.5, 4.5],
      ]),
    };
    expect(withLayout(wide, guessed(wide), 'transactions', context).layout).toBe('transactions');
  });

  test('months without a year move together, over the turn of the year too', () => {
    const wide: SheetSample = {
      ...sample,
      rows: buildSheetRows([
        ['Client', 'Nov', 'Dec', 'Jan'],
        ['A', 1.5, 2.5, 1],
        ['B', 3.5, 4.5, 2],
        ['C', 3.5, 4.5, 3],
      ]),
    };
    const mapping = withAssumedYear(guessed(wide, { fallbackYear: 2025 }), 2023);
    expect(mapping.columns.flatMap((one) => one.period?.startDay ?? [])).toEqual([
      dayOf('2022-11-01'),
      dayOf('2022-12-01'),
      dayOf('2023-01-01'),
    ]);
  });
});

describe('columns by header text', () => {
  test('headers fit without regard to case and blanks', () => {
    const result = withColumnsByHeader(guessed(), { client: 'customer id', date: 'ORDERDATE' });
    expect(result.ok && [roleOf(result.mapping, 5), roleOf(result.mapping, 0)]).toEqual([
      'client',
      'date',
    ]);
  });

  test('quantity and price without an amount make the amount computed', () => {
    const result = withColumnsByHeader(guessed(), { quantity: 'Qty', price: 'Unit Price' });
    expect(result.ok && roleOf(result.mapping, 2)).toBe('ignore');
    expect(result.ok && checkMapping(result.mapping)).toEqual([]);
  });

  test('an unknown header is named together with those there are', () => {
    expect(withColumnsByHeader(guessed(), { amount: 'Umsatz' })).toEqual({
      ok: false,
      role: 'amount',
      wanted: 'Umsatz',
      available: ['Order Date', 'Customer Name', 'Sales', 'Qty', 'Unit Price', 'Customer ID'],
    });
  });
});

test('what a mapping lacks is named', () => {
  const mapping = guessed();
  expect(checkMapping(mapping)).toEqual([]);
  expect(
    checkMapping(withRole(withRole(withRole(mapping, 0, 'ignore'), 1, 'ignore'), 5, 'ignore')),
  ).toEqual(['NO_CLIENT', 'NO_DATE']);
  expect(checkMapping(withRole(withRole(mapping, 2, 'ignore'), 4, 'ignore'))).toEqual([
    'NO_AMOUNT',
  ]);
});

describe('fingerprint', () => {
  test('next month is the same layout, another column is not', () => {
    const june = layoutFingerprint('wide-periods', ['Client', '2024-05', '2024-06']);
    expect(layoutFingerprint('wide-periods', ['CLIENT ', '2024-05', '2024-06', '2024-07'])).toBe(
      june,
    );
    expect(layoutFingerprint('wide-periods', ['Client', 'Region', '2024-05'])).not.toBe(june);
    expect(layoutFingerprint('transactions', ['Client', '2024-05', '2024-06'])).not.toBe(june);
  });
});

test('thousands in the header of an amount go when another column is taken for it', () => {
  const table: SheetSample = {
    ...sample,
    rows: buildSheetRows([
      ['Date', 'Customer', 'Revenue, thousand EUR', 'Margin EUR'],
      ...Array.from({ length: 8 }, (_, i): PlainCell[] => [
        date(`2024-01-${10 + i}`),
        `Client ${i % 3}`,
        10.5 + i,
        2000 + i,
      ]),
    ]),
  };
  const mapping = guessed(table);
  expect(mapping.amountMultiple?.factor).toBe(1000);
  const other = withRole(mapping, 3, 'amount');
  expect(other.amountMultiple).toBeUndefined();
  expect(withRole(other, 2, 'amount').amountMultiple?.factor).toBe(1000);
});
