import { abcResult, certainDecimals, xyzResult } from '@shared/report/class-formulas';
import { expect, test } from 'vitest';

const base = { rule: 'within', limitA: 0.8, limitB: 0.95, positiveTotal: 190 } as const;

test('a running sum exactly on the limit is inside, one ten-thousandth over it is not', () => {
  const previous = { value: 38, abc: 'A', runningSum: 129 } as const;
  expect(abcResult({ value: 23, runningSum: 152, previous }, base)).toBe('A');
  expect(abcResult({ value: 23, runningSum: 152.0001, previous }, base)).toBe('B');
});

test('a sum that doubles carry a breath over the limit lies on it', () => {
  const noisy = 152.000_000_000_000_03;
  const previous = { value: 38, abc: 'A', runningSum: 129 } as const;
  expect(noisy > 0.8 * 190).toBe(true);
  expect(abcResult({ value: 23, runningSum: noisy, previous }, base)).toBe('A');
});

test('crossing: the client before whom exactly the limit is reached is below it', () => {
  const crossing = { ...base, rule: 'crossing' } as const;
  const previous = { value: 23, abc: 'A', runningSum: 152 } as const;
  expect(abcResult({ value: 20, runningSum: 172, previous }, crossing)).toBe('B');
  expect(
    abcResult(
      { value: 20, runningSum: 171.9999, previous: { ...previous, runningSum: 151.9999 } },
      crossing,
    ),
  ).toBe('A');
});

test('decimals never promise more than fifteen digits', () => {
  expect(certainDecimals(26_340_000)).toBe(7);
  expect(certainDecimals(99_999_999_999)).toBe(4);
  expect(certainDecimals(0.5)).toBe(8);
});

test('a client without periods is never new, one with too few is', () => {
  const regularity = { method: 'regularity', limitX: 0.75, limitY: 0.4, minPeriods: 6 } as const;
  const figures = { netSales: 10, regularity: 1, cv: null, gapCv: null, windowPeriods: 5 };
  expect(xyzResult({ ...figures, periods: null, regularity: null }, regularity)).toBe('–');
  expect(xyzResult({ ...figures, periods: 5 }, regularity)).toBe('N');
  expect(xyzResult({ ...figures, periods: 6 }, regularity)).toBe('X');
  expect(xyzResult({ ...figures, periods: 6, netSales: 0 }, regularity)).toBe('–');
});
