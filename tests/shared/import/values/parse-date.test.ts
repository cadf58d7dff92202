import * as fc from 'fast-check';
import { isoFromDay } from '@shared/domain/iso-day';
import type { DateStyle } from '@shared/import/values/column-style';
import { parseDateText } from '@shared/import/values/parse-date';
import { describe, expect, it } from 'vitest';

const read = (text: string, order: DateStyle['order']): string | null => {
  const day = parseDateText(text, { order });
  return day === null ? null : isoFromDay(day);
};

describe('parseDateText', () => {
  it.each([
    ['31.05.2024', 'dmy', '2024-05-31'],
    ['31/05/2024', 'dmy', '2024-05-31'],
    ['31-05-24', 'dmy', '2024-05-31'],
    ['5/6/24', 'dmy', '2024-06-05'],
    ['5/6/24', 'mdy', '2024-05-06'],
    ['05/31/2024', 'mdy', '2024-05-31'],
    ['09-23-23', 'mdy', '2023-09-23'],
    ['2024/05/31', 'dmy', '2024-05-31'],
    ['2024-05-06', 'mdy', '2024-05-06'],
    ['2024.05.06', 'dmy', '2024-05-06'],
    ['24-05-31', 'ymd', '2024-05-31'],
    ['20240531', 'dmy', '2024-05-31'],
    ['45443', 'dmy', '2024-05-31'],
    ['202405', 'dmy', '2024-05-01'],
    ['31.05.2024.', 'dmy', '2024-05-31'],
    ['«31» мая 2024 года', 'dmy', '2024-05-31'],
    ['Реализация товаров и услуг 00УТ-000012 от 31.05.2024 12:10:33', 'dmy', '2024-05-31'],
    ['Faktura FV/12/2024 z dnia 31.05.2024 r.', 'dmy', '2024-05-31'],
    ['005/2024', 'dmy', '2024-05-01'],
    ['3. 6. 2024', 'dmy', '2024-06-03'],
    ['  10/06/2024  ', 'mdy', '2024-10-06'],
    ['31.05.2024 г.', 'dmy', '2024-05-31'],
    ['31.05.2024 r.', 'dmy', '2024-05-31'],
    ['2017-08-22 12:53', 'dmy', '2017-08-22'],
    ['2017-08-22T12:53:01.123Z', 'dmy', '2017-08-22'],
    ['1996-07-04 00:00:00.000', 'mdy', '1996-07-04'],
    ['31.05.2024 0:00:00', 'dmy', '2024-05-31'],
    ['5/31/2024 11:59:59 PM', 'mdy', '2024-05-31'],
    ['31.05.2024, 12:53 Uhr', 'dmy', '2024-05-31'],
    ['2024-05-31T12:53:00+02:00', 'dmy', '2024-05-31'],
  ] as const)('reads %s in %s order', (text, order, expected) => {
    expect(read(text, order)).toBe(expected);
  });

  it.each([
    '31 мая 2024 г.',
    '31 мая 2024',
    '31 maja 2024 r.',
    '31 maj 2024',
    '31 May 2024',
    '31-May-24',
    'May 31, 2024',
    'May 31st, 2024',
    '31. Mai 2024',
    '31 Mei 2024',
    '31 V 2024',
    '31.V.2024',
    '2024-May-31',
    'Fri, 31 May 2024 10:00:00 GMT',
    'piątek, 31 maja 2024',
    'пт, 31 мая 2024 г.',
    'Freitag, 31. Mai 2024',
    'Vrydag 31 Mei 2024',
    '31мая2024',
    '31/May/2024',
    '2024-W22-5',
  ])('reads %s in every order', (text) => {
    const expected = '2024-05-31';
    for (const order of ['dmy', 'mdy', 'ymd'] as const) expect(read(text, order)).toBe(expected);
  });

  it.each([
    ['2024-W05', '2024-01-29'],
    ['янв.24', '2024-01-01'],
    ['sty 2024', '2024-01-01'],
    ['2024-01', '2024-01-01'],
    ['01.2024', '2024-01-01'],
    ['Q2 2024', '2024-04-01'],
    ['2 кв. 2024', '2024-04-01'],
    ['II kw. 2024', '2024-04-01'],
    ['2. Quartal 2024', '2024-04-01'],
  ])('gives the first day of the period %s', (text, expected) => {
    expect(read(text, 'dmy')).toBe(expected);
  });

  it('reads two-digit years with the pivot 68/69', () => {
    expect(read('01.02.00', 'dmy')).toBe('2000-02-01');
    expect(read('01.02.68', 'dmy')).toBe('2068-02-01');
    expect(read('01.02.69', 'dmy')).toBe('1969-02-01');
    expect(read('01.02.99', 'dmy')).toBe('1999-02-01');
  });

  it('applies the order of a year-first column only where the text leaves no choice', () => {
    expect(read('31.05.2024', 'ymd')).toBe('2024-05-31');
    expect(read('05/31/2024', 'ymd')).toBe('2024-05-31');
    expect(read('05.05.2024', 'ymd')).toBe('2024-05-05');
    expect(read('03.04.2024', 'ymd')).toBeNull();
  });

  it.each([
    ['31.02.2024', 'dmy'],
    ['29.02.2023', 'dmy'],
    ['05/31/2024', 'dmy'],
    ['31/05/2024', 'mdy'],
    ['2024-13-01', 'dmy'],
    ['2023-02-29', 'ymd'],
    ['12345', 'dmy'],
    ['45443.5', 'dmy'],
    ['2024', 'dmy'],
    ['202413', 'dmy'],
    ['20241301', 'dmy'],
    ['asdc', 'dmy'],
    ['09haw', 'dmy'],
    ['', 'dmy'],
    ['31.05', 'dmy'],
    ['31.05/2024', 'dmy'],
    ['12.05.024', 'dmy'],
    ['31 Foo 2024', 'dmy'],
    ['1 2 3 4', 'dmy'],
    ['Sales 31.05.2024', 'dmy'],
    ['5-Jan', 'dmy'],
    ['1,234.56', 'dmy'],
    ['1234.05', 'dmy'],
    ['٣١.٠٥.٢٠٢٤', 'dmy'],
    ['12:53', 'dmy'],
    ['May', 'dmy'],
    ['192.168.10.12', 'dmy'],
  ] as const)('refuses %j in %s order', (text, order) => {
    expect(read(text, order)).toBeNull();
  });

  it('reads a year far off as written, for the import to point out', () => {
    expect(read('31.12.7683', 'dmy')).toBe('7683-12-31');
  });

  it('reads back every day in every form that needs or names its order', () => {
    const months = [
      'янв',
      'lutego',
      'März',
      'April',
      'Mei',
      'czerwca',
      'июля',
      'Aug',
      'wrz',
      'Oktober',
      'нояб',
      'Desember',
    ];
    const two = (n: number): string => String(n).padStart(2, '0');
    fc.assert(
      fc.property(
        fc.integer({ min: -300, max: 36_000 }),
        fc.constantFrom('.', '/', '-'),
        (day, sign) => {
          const iso = isoFromDay(day);
          const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
          const dmy = parseDateText([two(date), two(month), year].join(sign), { order: 'dmy' });
          const mdy = parseDateText([month, date, year].join(sign), { order: 'mdy' });
          const ymd = parseDateText([year, two(month), two(date)].join(sign), { order: 'dmy' });
          const named = parseDateText(`${date} ${months[month - 1] ?? ''} ${year} 23:59`, {
            order: 'mdy',
          });
          const short =
            year < 1970 || year > 2068
              ? day
              : parseDateText([two(date), two(month), two(year % 100)].join(sign), {
                  order: 'dmy',
                });
          expect([dmy, mdy, ymd, named, short]).toEqual([day, day, day, day, day]);
        },
      ),
      { seed: 20260902, numRuns: 2000 },
    );
  });
});
