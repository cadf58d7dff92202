import { describe, expect, test } from 'vitest';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { SheetGuess, SheetSample } from '@shared/import/layout/workbook-guess';
import { guessWorkbook } from '@shared/import/layout/guess-workbook';
import type { PlainCell } from '../../../support/cell-batch';
import { buildSheetRows, date, dayOf } from '../../../support/cell-batch';

function sample(
  rows: readonly (readonly PlainCell[])[],
  more: Partial<SheetSample> = {},
): SheetSample {
  return {
    sheet: 0,
    sheetName: 'Sheet1',
    rows: buildSheetRows(rows),
    isWhole: true,
    merges: [],
    ...more,
  };
}

function guessOne(
  rows: readonly (readonly PlainCell[])[],
  more: Partial<SheetSample> = {},
  fileName = 'book.xlsx',
): SheetGuess {
  const guess = guessWorkbook([sample(rows, more)], { fileName }).sheets[0];
  if (guess === undefined) throw new Error('no guess');
  return guess;
}

/** header → role, for columns in use. */
function roles(mapping: SheetMapping | null): Record<string, string> {
  const out: Record<string, string> = {};
  for (const column of mapping?.columns ?? [])
    if (column.role !== 'ignore') out[column.header] = column.role;
  return out;
}

const codes = (guess: SheetGuess): string[] => guess.questions.map((one) => one.code);

const CLIENTS = ['Baltik SA', 'Cedar GmbH', 'Delta Ltd', 'Elbe AG'];
const client = (index: number): string => CLIENTS[index % CLIENTS.length] ?? '';

/** Rows of a plain table under a header. */
function flat(
  header: readonly PlainCell[],
  count: number,
  row: (index: number) => readonly PlainCell[],
): PlainCell[][] {
  return [[...header], ...Array.from({ length: count }, (_, index) => [...row(index)])];
}

describe('transactions', () => {
  test('the order date is taken before ship and delivery dates, ids in number columns are not amounts', () => {
    const guess = guessOne(
      flat(
        ['Row ID', 'Ship Date', 'Order Date', 'Customer Name', 'Postal Code', 'Sales', 'Sales Rep'],
        12,
        (i) => [
          i + 1,
          date(`2024-02-${10 + i}`),
          date(`2024-01-${10 + i}`),
          client(i),
          42_420 + i * 7,
          100.5 + i,
          `Rep ${i % 3}`,
        ],
      ),
    );
    expect(roles(guess.mapping)).toEqual({
      'Order Date': 'date',
      'Customer Name': 'client',
      Sales: 'amount',
    });
  });

  test('a plan column, a tax column and a ratio are never the amount', () => {
    const guess = guessOne(
      flat(
        ['Дата', 'Контрагент', 'Сумма (план)', 'Сумма НДС', 'Рентабельность', 'Сумма без НДС'],
        10,
        (i) => [date(`2024-01-${10 + i}`), client(i), 500, 20.5 + i, 0.2, 102.5 + i],
      ),
    );
    expect(roles(guess.mapping)).toEqual({
      Дата: 'date',
      Контрагент: 'client',
      'Сумма без НДС': 'amount',
    });
  });

  test('a net amount is preferred over a gross one', () => {
    const guess = guessOne(
      flat(['Data', 'Klient', 'Wartość brutto', 'Wartość netto'], 8, (i) => [
        date(`2024-01-${10 + i}`),
        client(i),
        123 + i,
        100 + i,
      ]),
    );
    expect(roles(guess.mapping)['Wartość netto']).toBe('amount');
    expect(roles(guess.mapping)['Wartość brutto']).toBeUndefined();
  });

  test('without an amount column, quantity × price × (1 − discount) is proposed', () => {
    const guess = guessOne(
      flat(
        ['OrderDate', 'Customer', 'Order Quantity', 'Unit Price', 'Discount Applied', 'Unit Cost'],
        8,
        (i) => [date(`2024-01-${10 + i}`), client(i), 2 + i, 10.5, 0.05, 7],
      ),
    );
    expect(roles(guess.mapping)).toMatchObject({
      'Order Quantity': 'quantity',
      'Unit Price': 'price',
      'Discount Applied': 'discount',
      'Unit Cost': 'unit-cost',
    });
    expect(guess.reasons.map((one) => one.code)).toContain('AMOUNT_COMPUTED');
  });

  test('a column that equals quantity × price is the amount whatever its header says', () => {
    const guess = guessOne(
      flat(['Date', 'Client', 'Qty', 'Price', 'Kolumna7'], 8, (i) => [
        date(`2024-01-${10 + i}`),
        client(i),
        2 + i,
        10.5 + i,
        (2 + i) * (10.5 + i),
      ]),
    );
    expect(roles(guess.mapping)['Kolumna7']).toBe('amount');
    expect(guess.reasons.find((one) => one.code === 'AMOUNT_IS_PRODUCT')?.params).toMatchObject({
      agree: 8,
      of: 8,
    });
  });

  test('discounts above one are percent points', () => {
    const guess = guessOne(
      flat(['Date', 'Client', 'Qty', 'Price', 'Rabat'], 8, (i) => [
        date(`2024-01-${10 + i}`),
        client(i),
        2,
        10,
        i,
      ]),
    );
    expect(
      guess.mapping?.columns.find((column) => column.role === 'discount')?.isPercentPoints,
    ).toBe(true);
  });

  test('content outvotes the header: a "Date" column of words is not the date', () => {
    const guess = guessOne(
      flat(['Date', 'Posted', 'Client', 'Amount'], 8, (i) => [
        ['early', 'late'][i % 2] ?? '',
        date(`2024-01-${10 + i}`),
        client(i),
        10.5 + i,
      ]),
    );
    expect(roles(guess.mapping)).toEqual({ Posted: 'date', Client: 'client', Amount: 'amount' });
  });

  test('text numbers and dates carry their style and leave nothing to ask when proven', () => {
    const guess = guessOne(
      flat(['Data', 'Klient', 'Kwota'], 8, (i) => [
        `${10 + i}.01.2024`,
        client(i),
        `1 234,${10 + i}`,
      ]),
    );
    const [day, , amount] = guess.mapping?.columns ?? [];
    expect(day?.dateStyle).toEqual({ order: 'dmy' });
    expect(amount?.numberStyle).toEqual({ decimal: ',' });
    expect(codes(guess)).toEqual([]);
    expect(guess.numberVerdicts[2]).toMatchObject({ agree: 8, of: 8, certainty: 'certain' });
  });

  test('day/month order and decimal sign that nothing proves are asked', () => {
    const guess = guessOne(
      flat(['Data', 'Klient', 'Kwota'], 8, (i) => [`0${1 + i}/02/2024`, client(i), `${1 + i}.234`]),
    );
    expect(codes(guess)).toEqual(expect.arrayContaining(['DATE_ORDER_UNKNOWN', 'DECIMAL_UNKNOWN']));
    expect(guess.mapping?.columns[0]?.dateStyle).toBeNull();
  });

  test('titles and filter lines stand above the header; the period in the title dates the lines', () => {
    const guess = guessOne([
      ['Отгрузка с 01.10.24 по 31.10.24'],
      ['Отбор: Сектор 1'],
      [],
      ['Клиент', 'Кол-во', 'Сумма'],
      ...Array.from({ length: 6 }, (_, i) => [client(i), 2 + i, 100.5 + i]),
      ['ИТОГО', 27, 618],
    ]);
    expect(guess.mapping).toMatchObject({
      headerRow: 4,
      headerRows: 1,
      fixedPeriod: { startDay: dayOf('2024-10-01'), endDay: dayOf('2024-10-31') },
    });
    expect(guess.rowKinds).toMatchObject({
      1: 'title',
      2: 'filter',
      4: 'header',
      5: 'data',
      11: 'total',
    });
  });

  test('the file name dates the lines when nothing else does; without it the period is asked', () => {
    const rows = flat(['Klient', 'Kwota'], 6, (i) => [client(i), 100.5 + i]);
    expect(guessOne(rows, {}, 'sprzedaz_2026-09.xlsx').mapping?.fixedPeriod).toMatchObject({
      startDay: dayOf('2026-09-01'),
      endDay: dayOf('2026-09-30'),
    });
    expect(codes(guessOne(rows, {}, 'sprzedaz.xlsx'))).toContain('PERIOD_UNKNOWN');
  });

  test('a second header row that only names parts of one cell is joined', () => {
    const guess = guessOne([
      ['Клиент', 'Договор', 'Сумма с НДС', 'Сумма НДС'],
      [null, null, null, '10%', '20%'],
      ...Array.from({ length: 6 }, (_, i) => [client(i), `Д-${i}`, 100.5 + i, 3, 4]),
    ]);
    expect(guess.mapping?.headerRows).toBe(2);
    expect(guess.mapping?.columns.map((column) => column.header)).toEqual([
      'Клиент',
      'Договор',
      'Сумма с НДС',
      'Сумма НДС 10%',
      'Сумма НДС 20%',
    ]);
    expect(roles(guess.mapping)).toEqual({ Клиент: 'client', 'Сумма с НДС': 'amount' });
  });

  test('duplicate headers are numbered', () => {
    const guess = guessOne(
      flat(['Date', 'Client', 'Amount', 'Note', 'Note'], 6, (i) => [
        date(`2024-01-${10 + i}`),
        client(i),
        1.5 + i,
        'x',
        'y',
      ]),
    );
    expect(guess.mapping?.columns.map((column) => column.header).slice(3)).toEqual([
      'Note',
      'Note (2)',
    ]);
  });

  test('a client written once above its lines is carried down, a column with gaps is not', () => {
    const grouped = guessOne(
      flat(['Klient', 'Data', 'Kwota'], 9, (i) => [
        i % 3 === 0 ? client(i / 3) : null,
        date(`2024-01-${10 + i}`),
        10.5 + i,
      ]),
    );
    expect(grouped.mapping?.fillDown).toEqual([0]);
    const gaps = guessOne(
      flat(['Klient', 'Data', 'Kwota'], 12, (i) => [
        i % 3 === 2 ? null : client(Math.floor(i / 3)),
        date(`2024-01-${10 + i}`),
        10.5 + i,
      ]),
    );
    expect(gaps.mapping?.fillDown).toBeUndefined();
  });

  test('group rows above their details are told by an empty column that sums prove', () => {
    const guess = guessOne(
      [
        ['Магазин', 'Договор', 'Сумма'],
        ['Покупатели', null, 60],
        ['   Север', null, 30],
        ['Ромашка ООО', 'Д-1', 10],
        ['Лютик ООО', 'Д-2', 20],
        ['   Юг', null, 30],
        ['Василёк ООО', 'Д-3', 25],
        ['Мак ООО', 'Д-4', 5],
        ['Итого', null, 60],
      ],
      {},
      'март 2024.xlsx',
    );
    expect(guess.mapping?.groupColumn).toBe(1);
    expect(guess.rowKinds).toMatchObject({
      2: 'group',
      3: 'group',
      4: 'data',
      6: 'group',
      9: 'total',
    });
  });

  test('an empty contract here and there does not make a row a group', () => {
    const guess = guessOne(
      [
        ['Клиент', 'Договор', 'Сумма'],
        ['Ромашка ООО', 'Д-1', 10],
        ['Лютик ООО', null, 20],
        ['Василёк ООО', 'Д-3', 25],
        ['Мак ООО', 'Д-4', 5],
      ],
      {},
      'март 2024.xlsx',
    );
    expect(guess.mapping?.groupColumn).toBeNull();
  });
});

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

describe('periods across', () => {
  const starts = (guess: SheetGuess): (number | undefined)[] =>
    (guess.mapping?.columns ?? [])
      .filter((column) => column.role === 'period')
      .map((column) => column.period?.startDay);

  test('months without a year take it from the file name; trailing number columns are not months', () => {
    const rows = flat(['Sku', 'jan', 'feb', 'mar', 'unit cost', 'lead-time'], 6, (i) => [
      `KR-${i}`,
      5 + i,
      6 + i,
      7 + i,
      100,
      3,
    ]);
    const guess = guessOne(rows, {}, 'sales 2023.xlsx');
    expect(guess.layout).toBe('wide-periods');
    expect(starts(guess)).toEqual([dayOf('2023-01-01'), dayOf('2023-02-01'), dayOf('2023-03-01')]);
    expect(roles(guess.mapping)['Sku']).toBe('client');
    expect(codes(guess)).toEqual(['CLIENT_ASSUMED']);
    expect(codes(guessOne(rows))).toContain('YEAR_UNKNOWN');
  });

  test('months over a turn of the year get two years', () => {
    const guess = guessWorkbook(
      [
        sample(
          flat(['Klient', 'lis', 'gru', 'sty', 'lut'], 5, (i) => [client(i), 1.5, 2.5, 3.5, 4.5]),
        ),
      ],
      { fileName: 'b.xlsx', fallbackYear: 2025 },
    ).sheets[0];
    expect(guess === undefined ? [] : starts(guess)).toEqual([
      dayOf('2024-11-01'),
      dayOf('2024-12-01'),
      dayOf('2025-01-01'),
      dayOf('2025-02-01'),
    ]);
  });

  test('years above months, newest first', () => {
    const guess = guessOne([
      ['Клиент', 2024, null, null, 2023, null, null],
      [null, 'март', 'фев', 'янв', 'март', 'фев', 'янв'],
      ...Array.from({ length: 5 }, (_, i) => [client(i), 1.5 + i, 2.5, 3.5, 4.5, 5.5, 6.5]),
    ]);
    expect(guess.mapping).toMatchObject({ headerRow: 1, headerRows: 2 });
    expect(starts(guess)).toEqual(
      ['2024-03-01', '2024-02-01', '2024-01-01', '2023-03-01', '2023-02-01', '2023-01-01'].map(
        dayOf,
      ),
    );
  });

  test('several measures under one month; merged cells say how far a month reaches', () => {
    const guess = guessOne(
      [
        ['Клиент', 'Июнь 2025 г.', null, null, 'Июль 2025 г.', null, null],
        [null, 'Количество', 'Объем, л', 'Выручка', 'Количество', 'Объем, л', 'Выручка'],
        ...Array.from({ length: 5 }, (_, i) => [client(i), 2, 0.5, 10.5 + i, 3, 0.7, 20.5]),
      ],
      {
        merges: [
          { fromRow: 1, toRow: 1, fromColumn: 1, toColumn: 3 },
          { fromRow: 1, toRow: 1, fromColumn: 4, toColumn: 6 },
        ],
      },
    );
    const periods = (guess.mapping?.columns ?? [])
      .filter((column) => column.role === 'period')
      .map((column) => [column.header, column.period?.measure, column.period?.endDay]);
    expect(periods).toEqual([
      ['Июнь 2025 г. Количество', 'quantity', dayOf('2025-06-30')],
      ['Июнь 2025 г. Выручка', 'amount', dayOf('2025-06-30')],
      ['Июль 2025 г. Количество', 'quantity', dayOf('2025-07-31')],
      ['Июль 2025 г. Выручка', 'amount', dayOf('2025-07-31')],
    ]);
  });

  test('quarters and a total beside the months are not counted again', () => {
    const guess = guessOne(
      flat(['Client', '2024-01', '2024-02', '2024-03', 'Q1 2024', 'Total'], 5, (i) => [
        client(i),
        1.5,
        2.5,
        3.5,
        7.5,
        7.5,
      ]),
    );
    expect(starts(guess)).toHaveLength(3);
    expect(guess.reasons.find((one) => one.code === 'PERIOD_TOTALS_IGNORED')?.params).toEqual({
      headers: 'Q1 2024',
    });
  });

  test('date cells as headers are months when all are firsts of months', () => {
    const guess = guessOne(
      flat(['Client', date('2024-01-01'), date('2024-02-01')], 5, (i) => [client(i), 1.5, 2.5]),
    );
    expect(guess.mapping?.columns[1]).toMatchObject({
      header: '2024-01-01',
      period: { startDay: dayOf('2024-01-01'), endDay: dayOf('2024-01-31') },
    });
  });

  test('a dated sheet with an amount stays transactions even beside a few period columns', () => {
    const guess = guessOne(
      flat(['Date', 'Client', 'Amount', '2022', '2023'], 8, (i) => [
        date(`2024-01-${10 + i}`),
        client(i),
        10.5,
        1,
        2,
      ]),
    );
    expect(guess.layout).toBe('transactions');
  });
});
