import { describe, expect, test } from 'vitest';
import { date, dayOf } from '../../../support/cell-batch';
import { client, codes, flat, guessOne, roles } from './guess-sample';

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
