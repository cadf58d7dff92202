import { describe, expect, test } from 'vitest';
import { checkMapping } from '@shared/import/layout/check-mapping';
import { guessWorkbook } from '@shared/import/layout/guess-workbook';
import { withCurrency, withHeaderRow, withRole, withTable } from '@shared/import/layout/remap';
import {
  namingSheets,
  withLookup,
  withoutJoin,
  withSheetsTogether,
} from '@shared/import/layout/remap-tables';
import { findLayoutAgain, withChoicesOf } from '@shared/import/layout/remember-mapping';
import { areRowsDated } from '@shared/import/layout/sheets-together';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { SheetSample, WorkbookGuess } from '@shared/import/layout/workbook-guess';
import type { PlainCell } from '../../../support/cell-batch';
import { dayOf } from '../../../support/cell-batch';
import { client, flat, sample } from './guess-sample';

const context = { fileName: 'book.xlsx', fallbackYear: 2025 };
const day = (from: string, plus: number): PlainCell => ({ day: dayOf(from) + plus });
const sales = (from: string, count = 30): PlainCell[][] =>
  flat(['Date', 'Customer', 'Net sales', 'Region'], count, (i) => [
    day(from, i),
    client(i),
    100 + i,
    i % 2 === 0 ? 'North' : 'South',
  ]);

function guessed(samples: readonly SheetSample[]): WorkbookGuess {
  return guessWorkbook(samples, context);
}

function again(samples: readonly SheetSample[], before: SheetMapping) {
  const guess = guessed(samples);
  const found = findLayoutAgain(guess, samples, before, context);
  return { found, mapping: found && withChoicesOf(found.guess, before, guess) };
}

function mappingOf(guess: WorkbookGuess, index = guess.best): SheetMapping {
  const mapping = guess.sheets[index]?.mapping;
  if (!mapping) throw new Error('no mapping');
  return mapping;
}

describe('the choices of last month hold for the same layout', () => {
  test('credit notes are counted as minus again, also where the first of them stands below the sample', () => {
    const month = (from: string, notes: number): SheetSample =>
      sample(
        flat(['Date', 'Customer', 'Net sales', 'Type'], 30, (i) => [
          day(from, i),
          client(i),
          100 + i,
          i < notes ? 'Credit note' : i % 2 === 0 ? 'Invoice' : 'Pro forma',
        ]),
      );
    const first = mappingOf(guessed([month('2025-01-01', 3)]));
    expect(first.creditNoteColumn).toBe(3);
    const before: SheetMapping = {
      ...first,
      decisions: { ...first.decisions, creditNotes: 'negate' },
    };
    const { mapping } = again([month('2025-02-01', 0)], before);
    expect(mapping?.decisions.creditNotes).toBe('negate');
    expect(mapping?.creditNoteColumn).toBe(3);
  });

  test('another table on the sheet is proposed again', () => {
    const twoTables = (from: string): PlainCell[][] => [
      ['Date', 'Customer', 'Net sales', null, 'Day', 'Buyer', 'Gross value'],
      ...Array.from({ length: 20 }, (_, i): PlainCell[] => [
        day(from, i),
        client(i),
        100 + i,
        null,
        day(from, i),
        client(i + 1),
        120 + i,
      ]),
    ];
    const first = sample(twoTables('2025-01-01'));
    const guess = guessed([first]);
    const best = mappingOf(guess);
    const other = guess.sheets[0]?.blocks?.find(
      ({ block }) => block.fromColumn !== best.block?.fromColumn,
    );
    const chosen = withTable(first, other?.range ?? '', context)?.mapping;
    if (!chosen) throw new Error('no other table');
    const { mapping } = again([sample(twoTables('2025-02-01'))], chosen);
    expect(mapping?.block?.fromColumn).toBe(chosen.block?.fromColumn);
  });

  test('another sheet of the workbook is proposed again', () => {
    const archive = sample(
      flat(['Day', 'Client', 'Amount'], 30, (i) => [day('2024-01-01', i), client(i), 5 + i]),
      { sheet: 1, sheetName: 'Archive' },
    );
    const samples = [sample(sales('2025-01-01')), archive];
    const before = mappingOf(guessed(samples), 1);
    expect(guessed(samples).best).toBe(0);
    expect(again(samples, before).found?.index).toBe(1);
  });

  test('the header row set by hand is found again', () => {
    const rows = (from: string): PlainCell[][] => [
      ['Datum', 'Kliënt', 'Bedrag', 'Streek'],
      ['a', 'b', 'c', 'd'],
      ...sales(from).slice(1),
    ];
    const first = sample(rows('2025-01-01'));
    const before = withHeaderRow(first, null, 2, context).mapping;
    if (!before) throw new Error('no mapping');
    const named = withRole(withRole(withRole(before, 0, 'date'), 1, 'client'), 2, 'amount');
    const { mapping } = again([sample(rows('2025-02-01'))], named);
    expect(mapping?.headerRow).toBe(2);
    expect(mapping && checkMapping(mapping)).toEqual([]);
  });

  test('one currency, changed meanings and decisions are taken over, rows marked by hand are not', () => {
    const before = {
      ...withCurrency(
        withRole(mappingOf(guessed([sample(sales('2025-01-01'))])), 3, 'category'),
        'EUR',
      ),
      rowKinds: { 7: 'total' as const },
      decisions: { duplicates: 'drop', returns: 'keep', zeroAmounts: 'drop' } as const,
    };
    const { mapping } = again([sample(sales('2025-02-01', 40))], before);
    expect(mapping).toMatchObject({ currency: 'EUR', rowKinds: {}, decisions: before.decisions });
    expect(mapping?.columns[3]?.role).toBe('category');
  });

  test('a layout with other headers is not mistaken for it', () => {
    const before = mappingOf(guessed([sample(sales('2025-01-01'))]));
    const other = flat(['Day', 'Client', 'Amount'], 30, (i) => [
      day('2025-01-01', i),
      client(i),
      i,
    ]);
    expect(again([sample(other)], before).found).toBeNull();
  });
});

describe('sheets of one header', () => {
  const sheets = (...names: string[]): SheetSample[] =>
    names.map((sheetName, sheet) => sample(sales('2025-01-01'), { sheet, sheetName }));

  test('that only look alike are offered, not taken; taken together they are again next month', () => {
    const samples = sheets('Warsaw', 'Cracow', 'Gdansk');
    const guess = guessed(samples);
    const own = guess.sheets[guess.best];
    expect(own?.mapping?.sheets).toBeUndefined();
    expect(own?.fellows?.map(({ sheetName }) => sheetName)).toEqual(['Warsaw', 'Cracow', 'Gdansk']);
    const before = withSheetsTogether(mappingOf(guess), (own?.fellows ?? []).slice(0, 2));
    expect(before.sheets).toHaveLength(2);
    expect(areRowsDated(before)).toBe(true);
    expect(again(samples, before).mapping?.sheets?.map(({ sheetName }) => sheetName)).toEqual([
      'Warsaw',
      'Cracow',
    ]);
    // Other names: all that are alike.
    expect(again(sheets('A', 'B', 'C'), before).mapping?.sheets).toHaveLength(3);
    expect(withSheetsTogether(before, []).sheets).toBeUndefined();
  });
});

describe('names from another sheet', () => {
  const samples = [
    sample(
      flat(['Date', 'Customer ID', 'Net sales'], 30, (i) => [
        day('2025-01-01', i),
        `K${i % 4}`,
        i + 1,
      ]),
    ),
    sample(
      flat(['Customer ID', 'Customer name', 'Short name', 'City'], 4, (i) => [
        `K${i}`,
        client(i),
        `S${i}`,
        'Kostrzyca',
      ]),
      { sheet: 1, sheetName: 'Customers' },
    ),
  ];

  test('other columns can be chosen, and none; both are remembered', () => {
    const own = mappingOf(guessed(samples), 0);
    expect(own.lookup).toMatchObject({ sheet: 1, idColumn: 0, nameColumn: 1 });
    const [customers] = namingSheets(own, samples);
    expect(customers?.columns.map(({ header }) => header)).toContain('Short name');
    expect(customers?.proposal).toMatchObject({ idColumn: 0, nameColumn: 1 });
    const short = withLookup(own, own.lookup && { ...own.lookup, nameColumn: 2 });
    expect(again(samples, short).mapping?.lookup?.nameColumn).toBe(2);
    expect(again(samples, withLookup(own, null)).mapping?.lookup).toBeNull();
    expect(withLookup(withLookup(own, null), own.lookup).isLookupOff).toBeUndefined();
  });
});

test('without a join its columns go, and those of the joins that may rest on it', () => {
  const own = mappingOf(guessed([sample(sales('2025-01-01'))]));
  const join = (sheet: number, at: number) => ({
    sheet,
    sheetName: `S${sheet}`,
    headerRow: 1,
    headerRows: 1,
    keyColumn: 0,
    otherKeyColumn: 0,
    columns: [{ column: at, otherColumn: 1 }],
  });
  const [first] = own.columns;
  if (!first) throw new Error('no column');
  const joined: SheetMapping = {
    ...own,
    joins: [join(1, 4), join(2, 5)],
    columns: [...own.columns, { ...first, column: 4 }, { ...first, column: 5 }],
  };
  expect(withoutJoin(joined, 1).joins).toHaveLength(1);
  expect(withoutJoin(joined, 1).columns).toHaveLength(5);
  expect(withoutJoin(joined, 0).joins).toBeUndefined();
  expect(withoutJoin(joined, 0).columns).toHaveLength(4);
});
