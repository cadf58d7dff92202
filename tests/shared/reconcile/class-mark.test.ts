import { expect, test } from 'vitest';
import { parseClassMark } from '@shared/reconcile/class-mark';

test.each([
  ['A', 'A', null],
  ['b ', 'B', null],
  ['z', null, 'Z'],
  ['AX', 'A', 'X'],
  ['x/a', 'A', 'X'],
  ['C - Z', 'C', 'Z'],
  ['АХ', 'A', 'X'],
  ['СУ', 'C', 'Y'],
  ['Klasa B', 'B', null],
  ['Класс А', 'A', null],
])('reads %j as its letters, look-alikes too', (text, abc, xyz) => {
  expect(parseClassMark(text)).toEqual({ abc, xyz });
});

test.each(['', 'D', 'Axe', 'AB', 'XY', 'A1', 'Category A and more', 'N'])(
  'does not take %j for a class',
  (text) => {
    expect(parseClassMark(text)).toBeNull();
  },
);
