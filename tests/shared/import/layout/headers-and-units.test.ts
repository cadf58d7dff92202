import { describe, expect, it } from 'vitest';
import { isUnitText, unitMultiple } from '@shared/import/words/unit-words';
import { client, flat, guessOne, roles } from './guess-sample';

const value = (at: number): number => 100 + at * 7.25;

describe('rows below a header that are no sales', () => {
  it.each([
    ['column numbers of a printed form', [1, 2, 3]],
    ['units', ['', '', 'тыс. руб.']],
    ['a further name of the first column', ['Документ', '', '']],
  ])('takes %s into the header', (_what, second) => {
    const found = guessOne([
      ['Контрагент', 'Дата', 'Сумма'],
      second,
      ...Array.from({ length: 8 }, (_, at) => [client(at), `${10 + at}.01.2024`, value(at)]),
    ]);
    expect(found.mapping?.headerRows).toBe(2);
    expect(Object.values(found.rowKinds).filter((kind) => kind === 'data')).toHaveLength(8);
  });

  it('does not take the first group of a list for a header', () => {
    const found = guessOne(
      [
        ['Kunde', 'Menge', 'Betrag'],
        ['Nord', '', ''],
        ...Array.from({ length: 6 }, (_, at) => [client(at), at + 1, value(at)]),
      ],
      {},
      'Umsatz 2024-03.xlsx',
    );
    expect(found.mapping?.headerRows).toBe(1);
  });
});

describe('thousands and millions', () => {
  it.each([
    ['Выручка, тыс. руб.', 1000],
    ['Umsatz TEUR', 1000],
    ['Sprzedaż [tys. zł]', 1000],
    ['Sales (in thousand EUR)', 1000],
    ['Omset (R’000)', 1000],
    ['Revenue, mln PLN', 1_000_000],
    ['Amount, EUR', 1],
    ['Мыло', 1],
    ['Millner Ltd', 1],
  ])('%s → %d', (text, factor) => {
    expect(unitMultiple(text)).toBe(factor);
  });

  it('knows a cell that holds a unit and nothing else', () => {
    expect(['pcs', '(шт.)', 'тыс. руб.', '[EUR]', 'kg', 'zł'].every(isUnitText)).toBe(true);
    expect(['Acme', '12', 'EUR 5', 'net of tax'].some(isUnitText)).toBe(false);
  });

  it('says so once, with the factor', () => {
    const found = guessOne(
      flat(['Customer', 'Date', 'Sales, k€'], 9, (at) => [
        client(at),
        `${10 + at}.01.2024`,
        value(at),
      ]),
    );
    expect(found.reasons).toContainEqual({
      code: 'AMOUNT_IN_MULTIPLES',
      params: { text: 'Sales, k€', factor: 1000 },
    });
  });
});

describe('months in headers', () => {
  const wide = (months: readonly (string | number)[], title = 'Sales 2024') =>
    guessOne([
      [title],
      ['Customer', ...months],
      ...Array.from({ length: 4 }, (_, at) => [
        client(at),
        ...months.map((_m, i) => value(at + i)),
      ]),
    ]).mapping;

  it.each([
    ['bare numbers', Array.from({ length: 12 }, (_, at) => at + 1)],
    ['Roman numerals', 'I II III IV V VI VII VIII IX X XI XII'.split(' ')],
    ['bare numbers, newest first', Array.from({ length: 12 }, (_, at) => 12 - at)],
    ['yyyymm as numbers', Array.from({ length: 12 }, (_, at) => 202_401 + at)],
  ])('reads %s', (_what, months) => {
    const columns = wide(months)?.columns.filter((one) => one.role === 'period') ?? [];
    expect(columns).toHaveLength(12);
    const starts = columns.map((one) => one.period?.startDay ?? 0).toSorted((a, b) => a - b);
    expect(new Date((starts[0] ?? 0) * 86_400_000).toISOString().slice(0, 10)).toBe('2024-01-01');
  });

  it('does not take 1 to 7 for months', () => {
    expect(wide([1, 2, 3, 4, 5, 6, 7])?.layout).not.toBe('wide-periods');
  });

  it('takes the fact beside the plan', () => {
    const mapping = guessOne([
      [
        'Клиент',
        ...['янв 2024', 'фев 2024', 'мар 2024'].flatMap((m) => [`${m} план`, `${m} факт`]),
      ],
      ...Array.from({ length: 4 }, (_, at) => [client(at), 1, 2, 3, 4, 5, 6 + at]),
    ]).mapping;
    expect(
      mapping?.columns.filter((one) => one.role === 'period').map((one) => one.column),
    ).toEqual([2, 4, 6]);
  });
});

describe('roles', () => {
  it('reads a column of yyyymm numbers below "Period" as the date', () => {
    const found = guessOne(
      flat(['Period', 'Customer', 'Amount'], 9, (at) => [202_401 + at, client(at), value(at)]),
    );
    expect(roles(found.mapping)).toMatchObject({ Period: 'date' });
  });

  it('reads the day out of the names of documents when no other column has one', () => {
    const found = guessOne(
      flat(['Документ', 'Контрагент', 'Сумма'], 9, (at) => [
        `Реализация товаров 00УТ-00001${at} от ${10 + at}.01.2024 12:00:00`,
        client(at),
        value(at),
      ]),
    );
    expect(roles(found.mapping)).toMatchObject({ Документ: 'date' });
    const dated = guessOne(
      flat(['Документ', 'Дата', 'Контрагент', 'Сумма'], 9, (at) => [
        `Реализация товаров 00УТ-00001${at} от ${10 + at}.01.2024 12:00:00`,
        `${10 + at}.01.2024`,
        client(at),
        value(at),
      ]),
    );
    expect(roles(dated.mapping)).toMatchObject({ Дата: 'date', Документ: 'order' });
  });

  it('points out credit notes without a minus and cancelled sales', () => {
    const found = guessOne(
      flat(['Date', 'Type', 'Customer', 'Amount', 'Status'], 20, (at) => [
        `${10 + (at % 15)}.01.2024`,
        at % 7 === 3 ? 'Credit note' : 'Invoice',
        client(at),
        value(at),
        at === 5 ? 'Cancelled' : 'Completed',
      ]),
    );
    expect(found.questions).toEqual(
      expect.arrayContaining([
        {
          code: 'RETURNS_UNSIGNED',
          params: { header: 'Type', text: 'Credit note', row: 5, count: 3 },
        },
        {
          code: 'CANCELLED_ROWS',
          params: { header: 'Status', text: 'Cancelled', row: 7, count: 1 },
        },
      ]),
    );
    const signed = guessOne(
      flat(['Date', 'Type', 'Customer', 'Amount'], 20, (at) => [
        `${10 + (at % 15)}.01.2024`,
        at % 7 === 3 ? 'Credit note' : 'Invoice',
        client(at),
        at % 7 === 3 ? -value(at) : value(at),
      ]),
    );
    expect(signed.questions.map(({ code }) => code)).not.toContain('RETURNS_UNSIGNED');
  });
});
