import { describe, expect, test } from 'vitest';
import { guessWorkbook } from '@shared/import/layout/guess-workbook';
import type { PlainCell } from '../../../support/cell-batch';
import { date } from '../../../support/cell-batch';
import { client, flat, guessOne, roles, sample } from './guess-sample';

describe('client names in another sheet', () => {
  const sales = flat(['OrderDate', '_SalesTeamID', '_CustomerID', 'Amount'], 12, (i) => [
    date(`2024-01-${10 + i}`),
    1 + (i % 3),
    1 + (i % 4),
    10.5 + i,
  ]);
  const customers = flat(['_CustomerID', 'Customer Names'], 5, (i) => [i + 1, `${client(i)} ${i}`]);
  const teams = flat(['_SalesTeamID', 'Sales Team', 'Region'], 5, (i) => [
    i + 1,
    `Rep ${i}`,
    'North',
  ]);

  test('are joined by the id column of the same name', () => {
    const guess = guessWorkbook(
      [
        sample(teams, { sheet: 0, sheetName: 'Teams' }),
        sample(sales, { sheet: 1, sheetName: 'Sales ' }),
        sample(customers, { sheet: 2, sheetName: 'Customers' }),
      ],
      { fileName: 'book.xlsx' },
    );
    expect(guess.best).toBe(1);
    expect(guess.sheets[1]?.mapping?.lookup).toEqual({
      sheet: 2,
      sheetName: 'Customers',
      headerRow: 1,
      idColumn: 0,
      nameColumn: 1,
    });
    expect(roles(guess.sheets[1]?.mapping ?? null)['_CustomerID']).toBe('client-code');
    expect(guess.sheets[2]?.layout).toBe('client-list');
  });

  test('are joined by a plain "ID" where the sheet is called after its clients, not after its goods', () => {
    const plain = [
      ['ID', 'Наименование'],
      ...Array.from({ length: 6 }, (_, at) => [at + 1, client(at)]),
    ];
    const goods = [['ID', 'Name'], ...Array.from({ length: 6 }, (_, at) => [at + 1, `Bolt ${at}`])];
    const lines = flat(['Дата', 'Контрагент.Код', 'Сумма'], 12, (at) => [
      `${10 + at}.01.2024`,
      (at % 6) + 1,
      100 + at * 7.5,
    ]);
    const guess = guessWorkbook(
      [
        sample(goods, { sheet: 0, sheetName: 'Products' }),
        sample(lines, { sheet: 1, sheetName: 'Продажи' }),
        sample(plain, { sheet: 2, sheetName: 'Контрагенты' }),
      ],
      { fileName: 'book.xlsx' },
    );
    expect(guess.sheets[1]?.mapping?.lookup).toMatchObject({
      sheet: 2,
      idColumn: 0,
      nameColumn: 1,
    });
  });

  test('an id without such a sheet is the client itself', () => {
    const guess = guessOne(sales);
    expect(guess.mapping?.lookup).toBeNull();
    expect(roles(guess.mapping)['_CustomerID']).toBe('client');
  });
});

describe('choice of the sheet', () => {
  const sales = flat(['Date', 'Client', 'Amount'], 6, (i) => [
    date(`2024-01-${10 + i}`),
    client(i),
    10.5 + i,
  ]);
  const pivot: PlainCell[][] = [
    [],
    [],
    ['Row Labels', 'Sum of Unit Price'],
    ['Jan', 10],
    ['Feb', 20],
    ['Mar', 5],
    ['Grand Total', 35],
  ];
  const tracking = flat(['Tracking ID', 'Status', 'Changed'], 60, (i) => [
    `T${i}`,
    'sent',
    date(`2024-01-${10 + (i % 18)}`),
  ]);

  test('neither a pivot in front nor a longer sheet is taken for the sales', () => {
    const guess = guessWorkbook(
      [
        sample(pivot, { sheet: 0, sheetName: 'Sheet1' }),
        sample(tracking, { sheet: 1, sheetName: 'FACT_Tracking' }),
        sample(sales, { sheet: 2, sheetName: 'FACT_Sales' }),
      ],
      { fileName: 'b.xlsx' },
    );
    expect(guess.best).toBe(2);
    expect(guess.sheets[0]).toMatchObject({ layout: 'report', mapping: null });
  });

  test('a hidden sheet is proposed only when it is the only one', () => {
    const hidden = sample(sales, { sheet: 0, sheetName: 'Sales', visibility: 'hidden' });
    const weaker = sample(
      flat(['Client', 'Amount'], 6, (i) => [client(i), 10.5 + i]),
      { sheet: 1, sheetName: 'Maj' },
    );
    expect(guessWorkbook([hidden, weaker], { fileName: 'b.xlsx' }).best).toBe(1);
    expect(guessWorkbook([hidden], { fileName: 'b.xlsx' }).best).toBe(0);
  });

  test('a finished analysis is refused', () => {
    const guess = guessOne(
      flat(['Client', 'Total', 'ABC'], 8, (i) => [
        `${client(i)} ${i}`,
        100.5 - i,
        i < 3 ? 'A' : 'C',
      ]),
    );
    expect(guess).toMatchObject({ layout: 'report', mapping: null });
    expect(guess.reasons.map((one) => one.code)).toContain('FINISHED_ANALYSIS');
  });

  test('an empty sheet gives no mapping', () => {
    expect(guessWorkbook([sample([])], { fileName: 'b.xlsx' })).toMatchObject({
      best: -1,
      sheets: [{ layout: 'empty' }],
    });
  });
});
