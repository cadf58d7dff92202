import { describe, expect, test } from 'vitest';
import { guessWorkbook } from '@shared/import/layout/guess-workbook';
import type { SheetGuess } from '@shared/import/layout/workbook-guess';
import { date, dayOf } from '../../../support/cell-batch';
import { client, codes, flat, guessOne, roles, sample } from './guess-sample';

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
