import { expect, test } from 'vitest';
import { relativeChange, withSign } from '../../../renderer/features/portfolio/model/signed';
import { createFormat } from '../../../renderer/lib/format/create-format';

const format = createFormat('en');

test('a change carries its sign, and one that is written as zero carries none', () => {
  expect(
    [5, -5, 0, 0.0001, -0.0001].map((value) => withSign(value, format.number(value, 1))),
  ).toEqual(['+5.0', '−5.0', '0.0', '0.0', '0.0']);
  expect(withSign(null, '–')).toBe('–');
});

test('there is no percentage of nothing', () => {
  expect(relativeChange(format, 80, 100)).toBe('+25.0%');
  expect(relativeChange(format, 0, 100)).toBeNull();
  expect(relativeChange(format, -5, 100)).toBeNull();
});
