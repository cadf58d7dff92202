import * as fc from 'fast-check';
import { isEmptyWord, parseNumberText } from '@shared/import/values/parse-number';
import type { NumberStyle } from '@shared/import/values/column-style';
import { describe, expect, it } from 'vitest';

const COMMA: NumberStyle = { decimal: ',' };
const DOT: NumberStyle = { decimal: '.' };
const value = (text: string, style: NumberStyle): number | null =>
  parseNumberText(text, style)?.value ?? null;

describe('parseNumberText', () => {
  it('reads plain figures to the last bit as JavaScript does', () => {
    const figures = fc.stringMatching(/^-?[0-9]{1,18}(\.[0-9]{1,12})?$/u);
    fc.assert(
      fc.property(figures, (text) => {
        expect(value(text, DOT)).toBe(Number(text) + 0);
        expect(value(text.replace('.', ','), COMMA)).toBe(Number(text) + 0);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it.each([
    ['1 234,56', 1234.56],
    ['1\u00A0234,56', 1234.56],
    ['1\u202F234,56', 1234.56],
    ['1\u2009234\u2009567,89', 1234567.89],
    ['1.234,56', 1234.56],
    ['1.234.567,89', 1234567.89],
    ["1'234,56", 1234.56],
    ['1’234,56', 1234.56],
    ['1234,5', 1234.5],
    ['1234,5-', -1234.5],
    ['(1 234,56)', -1234.56],
    ['\u2212 12,5', -12.5],
    ['–12,5', -12.5],
    ['+7', 7],
    [',5', 0.5],
    ['-,5', -0.5],
    ['1.234', 1234],
    ['12,-', 12],
    ['12,— €', 12],
    ['1,5E+03', 1500],
    ['0', 0],
    ['007', 7],
    ["'1234,5", 1234.5],
    ['\u200E1 234,56\u200F', 1234.56],
    ['\uFEFF12', 12],
  ])('reads %s with a decimal comma', (text, expected) => {
    expect(value(text, COMMA)).toBe(expected);
  });

  it.each([
    ['1,234.56', 1234.56],
    ['1 234.56', 1234.56],
    ["1'234.56", 1234.56],
    ['1.234', 1.234],
    ['1,234', 1234],
    ['0.5', 0.5],
    ['.5', 0.5],
    ['1657.3830000000003', 1657.3830000000003],
    ['-3.45e15', -3.45e15],
    ['($1,234.50)', -1234.5],
  ])('reads %s with a decimal point', (text, expected) => {
    expect(value(text, DOT)).toBe(expected);
  });

  it.each([
    ['R 1 234,56', 'R', 1234.56],
    ['R1 234,56', 'R', 1234.56],
    ['-R 12,50', 'R', -12.5],
    ['R -12,50', 'R', -12.5],
    ['1 234,56 zł', 'zł', 1234.56],
    ['1 234,56 zł.', 'zł.', 1234.56],
    ['PLN 1 234,56', 'PLN', 1234.56],
    ['1234,56PLN', 'PLN', 1234.56],
    ['1 234,56 руб.', 'руб.', 1234.56],
    ['1 234 руб. 56 коп.', 'руб.', 1234.56],
    ['12 zł 05 gr', 'zł', 12.05],
    ['1 234,56 р.', 'р.', 1234.56],
    ['1 234,56 ₽', '₽', 1234.56],
    ['€ 12', '€', 12],
    ['12 €', '€', 12],
    ['EUR 12,00', 'EUR', 12],
    ['12-zł', 'zł', -12],
    ['ZAR 5', 'ZAR', 5],
    ['£10', '£', 10],
    ['US$ 10', 'US$', 10],
    ['USD (10,00)', 'USD', -10],
    ['Rs. 500', 'Rs.', 500],
  ])('takes the currency off %s', (text, currency, expected) => {
    expect(parseNumberText(text, COMMA)).toEqual({ value: expected, currency, isPercent: false });
  });

  it('reads the Indian grouping with a decimal point only', () => {
    expect(value('12,34,567.89', DOT)).toBe(1_234_567.89);
    expect(value('₹ 1,23,456', DOT)).toBe(123_456);
    expect(parseNumberText('12,34,56', DOT)).toBeNull();
    expect(parseNumberText('12.34.567,89', COMMA)).toBeNull();
  });

  it('turns percent into a fraction without binary noise', () => {
    expect(parseNumberText('12 %', COMMA)).toEqual({
      value: 0.12,
      currency: null,
      isPercent: true,
    });
    expect(value('7%', DOT)).toBe(0.07);
    expect(value('-0,7\u00A0%', COMMA)).toBe(-0.007);
    expect(value('(5%)', DOT)).toBe(-0.05);
    expect(value('1 %', COMMA)).toBe(0.01);
  });

  it.each([
    ['1.234,56', DOT],
    ['1,234.56', COMMA],
    ['12,50', DOT],
    ['12.50', COMMA],
    ['1.23', COMMA],
    ['0.123', COMMA],
    ['1234.567', COMMA],
    ['1 23', COMMA],
    ['1 234 56', COMMA],
    ['1 234.567', COMMA],
    ["1'234 567", DOT],
    ['1.2.3', DOT],
    ['12,34,5', COMMA],
    ['£10.2M', DOT],
    ['1 234 тыс. руб.', COMMA],
    ['12 szt.', COMMA],
    ['--5', DOT],
    ['-5-', DOT],
    ['(-5)', DOT],
    ['5 €  $', DOT],
    ['1,', COMMA],
    ['1.', DOT],
    ['', DOT],
    ['-', DOT],
    ['zł', COMMA],
    ['%', COMMA],
    ['.', DOT],
    ['e5', DOT],
    ['1e999', DOT],
    ['٣', DOT],
    ['１２', DOT],
    ['0x10', DOT],
    ['Infinity', DOT],
    ['NaN', DOT],
    ['2024-01-05', DOT],
    ['31.05.2024', COMMA],
    ['10 000-20 000', COMMA],
    ['(869)906-1038', DOT],
    ['asdc', DOT],
  ])('refuses %j', (text, style) => {
    expect(parseNumberText(text, style)).toBeNull();
  });

  it('never gives minus zero', () => {
    expect(Object.is(value('-0', DOT), 0)).toBe(true);
    expect(Object.is(value('(0,00)', COMMA), 0)).toBe(true);
  });

  it('reads back what each style writes, whatever the grouping, sign and currency', () => {
    const grouping = {
      ',': [' ', '\u00A0', '\u202F', '.', "'", ''],
      '.': [' ', '\u00A0', '\u202F', ',', "'", ''],
    };
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 14n }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom<'.' | ','>('.', ','),
        fc.integer({ min: 0, max: 5 }),
        fc.constantFrom('', '-', '\u2212', '()', 'after'),
        fc.constantFrom('', 'R ', ' zł', ' ₽', '€', ' PLN'),
        (units, decimals, decimal, group, sign, currency) => {
          const digits = units.toString().padStart(decimals + 1, '0');
          const whole = digits.slice(0, digits.length - decimals);
          const fraction = digits.slice(digits.length - decimals);
          const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, grouping[decimal][group] ?? '');
          const number = `${grouped}${decimals > 0 ? decimal + fraction : ''}`;
          const priced = currency === 'R ' ? `R ${number}` : `${number}${currency}`;
          const text =
            sign === '()' ? `(${priced})` : sign === 'after' ? `${priced}-` : `${sign}${priced}`;
          const magnitude = Number(`${whole}.${fraction}0`);
          const expected = sign === '' || magnitude === 0 ? magnitude : -magnitude;
          expect(parseNumberText(text, { decimal })?.value).toBe(expected);
        },
      ),
      { seed: 20260901, numRuns: 2000 },
    );
  });
});

describe('isEmptyWord', () => {
  it.each([
    '',
    ' ',
    '\u00A0',
    '-',
    '–',
    '—',
    '−',
    '--',
    'N/A',
    'n/a',
    '#N/A',
    'NULL',
    'null',
    'None',
    'nan',
    '(blank)',
    '(puste)',
    '(пусто)',
    '(Leer)',
    'brak',
    'н/д',
    '#Н/Д',
    '#NV',
    '#N/D!',
    ' -   zł ',
    'R -',
    '- ₽',
    '\u200B',
    'k.A.',
    'n.v.t.',
  ])('takes %j for nothing', (text) => {
    expect(isEmptyWord(text)).toBe(true);
  });
  it.each(['0', '-5', 'Nadia', 'Brakowski', 'zł', 'Nullmeyer GmbH', 'A-', 'Total'])(
    'takes %j for something',
    (text) => {
      expect(isEmptyWord(text)).toBe(false);
    },
  );
});
