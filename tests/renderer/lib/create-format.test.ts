import { describe, expect, it } from 'vitest';
import { dayFromCivil } from '@shared/domain/iso-day';
import { createFormat } from '../../../renderer/lib/format/create-format';

const B = '\u00A0';
const oct13 = dayFromCivil(2026, 10, 13);

describe('createFormat', () => {
  it.each([
    ['en', '1,234.5', '12,345.6', '12.0%', '€1,234.50', '13 Oct 2026'],
    ['pl', '1234,5', `12${B}345,6`, '12,0%', `1234,50${B}EUR`, '13.10.2026'],
    ['ru', `1${B}234,5`, `12${B}345,6`, `12,0${B}%`, `1${B}234,50${B}€`, '13.10.2026'],
    ['af', `1${B}234,5`, `12${B}345,6`, '12,0%', `€${B}1${B}234,50`, '2026-10-13'],
  ] as const)('writes %s as its readers do', (language, number, large, percent, money, date) => {
    const format = createFormat(language);
    expect(format.number(1234.5)).toBe(number);
    expect(format.number(12_345.6)).toBe(large);
    expect(format.percent(0.12)).toBe(percent);
    expect(format.money(12_345_000, 'EUR')).toBe(money);
    expect(format.day(oct13).replaceAll(B, ' ')).toBe(date);
    expect(format.isoDay('2026-10-13')).toBe(format.day(oct13));
  });

  it('shortens sums for cells and headers', () => {
    const format = createFormat('en');
    expect(format.moneyShort(155_900_000_000, 'EUR')).toBe('€15.59m');
    expect(format.moneyShort(9_650_000_000, 'EUR')).toBe('€965k');
    expect(format.moneyShort(-22_530_000, 'EUR')).toBe('−€2k');
    expect(createFormat('pl').moneyShort(155_900_000_000, 'PLN')).toBe(`15,59${B}mln${B}zł`);
  });

  it('takes a sign for its currency, leaves an unknown sign beside the figure, and does without', () => {
    const format = createFormat('en');
    expect(format.money(12_345_000, '€')).toBe('€1,234.50');
    expect(format.money(12_345_000, '$')).toBe(`1,234.50${B}$`);
    expect(format.money(12_345_000, null)).toBe('1,234.50');
    expect(createFormat('pl').money(12_345_000, 'zł')).toBe(`1234,50${B}zł`);
  });

  it('writes the true minus, no minus zero, and a dash for what is unknown', () => {
    const format = createFormat('en');
    expect(format.amount(-11_200_000)).toBe('−1,120.00');
    expect(format.integer(-0)).toBe('0');
    for (const text of [
      format.amount(null),
      format.percent(Number.NaN),
      format.day(null),
      format.time(null),
    ]) {
      expect(text).toBe('–');
    }
  });

  it('writes figures for a spreadsheet with the decimal sign of the language and nothing else', () => {
    expect(createFormat('ru').plain(-12_345.678)).toBe('-12345,678');
    expect(createFormat('en').plain(1_234_567.5, 2)).toBe('1234567.50');
    expect(createFormat('pl').plain(null)).toBe('');
  });

  it('writes September in three letters and a Russian month without the year sign', () => {
    const sep = dayFromCivil(2026, 9, 30);
    expect(createFormat('en').day(sep).replaceAll(B, ' ')).toBe('30 Sep 2026');
    expect(createFormat('ru').month(oct13)).not.toContain('г.');
  });

  it('writes the time of the computer’s own zone on the 24-hour clock', () => {
    expect(createFormat('en', 'Europe/Warsaw').time(Date.UTC(2026, 0, 5, 23, 5))).toBe('00:05');
  });
});

it('what rounds to zero is zero, never minus zero', () => {
  expect(createFormat('en').percent(-0.004, 0)).toBe('0%');
  expect(createFormat('ru').money(-4_000, 'EUR', 0)).toBe(`0${B}€`);
  expect(createFormat('en').integer(-0.2)).toBe('0');
  expect(createFormat('en').percent(-0.006, 0)).toBe('−1%');
});

it('a heading names its month in full, and a currency is the one of the sums', () => {
  const day = 20_758; // 1 November 2026
  expect(createFormat('pl').monthLong(day)).toBe(`listopad${B}2026`);
  expect(createFormat('ru').monthLong(day)).toBe(`ноябрь${B}2026`);
  expect(createFormat('ru').currencySign('EUR')).toBe('€');
  expect(createFormat('pl').currencySign('EUR')).toBe('EUR');
  expect(createFormat('en').currencySign(null)).toBe('');
});

it('writes a change with its sign, and from tenfold on as a factor', () => {
  const en = createFormat('en');
  expect([0.12, -0.08, 0, 0.004].map((ratio) => en.change(ratio))).toEqual([
    '+12%',
    '−8%',
    '0%',
    '0%',
  ]);
  expect(en.change(14.54)).toBe('×15.5');
  expect(en.change(8.99)).toBe('+899%');
  expect(en.change(0.25, 1)).toBe('+25.0%');
  expect(createFormat('ru').change(14.54)).toBe('×15,5');
  expect(en.change(null)).toBe('–');
});

it('a range of days that is one day is written as one', () => {
  const en = createFormat('en');
  expect(en.dayRange(20_000, 20_000)).toBe(en.day(20_000));
  expect(en.dayRange(20_000, 20_001)).toBe(`${en.day(20_000)} – ${en.day(20_001)}`);
});

it('billions are small like thousands and millions', () => {
  expect(createFormat('en').moneyShort(3_876_667_562 * 10_000, null)).toBe('3.88bn');
});
