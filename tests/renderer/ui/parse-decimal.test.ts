import { expect, it } from 'vitest';
import { parseDecimal } from '../../../renderer/ui/field/parse-decimal';

it.each([
  ['80', 80],
  ['79,5', 79.5],
  ['1 234,5', 1234.5],
  ['1\u00A0234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['−5', -5],
  ['.5', 0.5],
  ['95 %', 95],
  ['', null],
  ['abc', null],
  ['1-2', null],
])('reads %j as %j', (text, value) => {
  expect(parseDecimal(text)).toBe(value);
});
