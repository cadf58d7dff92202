import { expect, test } from 'vitest';
import { createFormat } from '../../../renderer/lib/format/create-format';
import { joinRange } from '../../../renderer/lib/format/join-range';

const range = (language: 'en' | 'pl' | 'ru' | 'af', low: number, high: number) => {
  const format = createFormat(language, 'UTC');
  const short = (amount: number) => format.moneyShort(amount * 10_000, 'EUR');
  return joinRange(short(low), short(high)).replaceAll('\u00A0', ' ');
};

test('a range writes currency and multiple once, and both multiples when they differ', () => {
  expect(range('en', 1_600_000, 2_300_000)).toBe('€1.60–2.30m');
  expect(range('en', 613_000, 1_070_000)).toBe('€613k–1.07m');
  expect(range('ru', 1_600_000, 2_300_000)).toBe('1,60–2,30 млн €');
  expect(range('ru', 613_000, 1_070_000)).toBe('613 тыс.–1,07 млн €');
  expect(range('pl', 1_600_000, 2_300_000)).toBe('1,60–2,30 mln EUR');
  expect(range('en', 5, 5)).toBe('€5');
});
