import { expect, it } from 'vitest';
import { listedWords, lowerFirst } from '../../../renderer/lib/format/lower-first';

it('a word inside a sentence is written small, an abbreviation is not', () => {
  expect(lowerFirst('Buyer')).toBe('buyer');
  expect(lowerFirst('Жёсткий')).toBe('жёсткий');
  expect(lowerFirst('Ławnik')).toBe('ławnik');
  // Lower-casing the abbreviation of "decider" would make it no word at all.
  expect(lowerFirst('ЛПР')).toBe('ЛПР');
  expect(lowerFirst('')).toBe('');
});
it('only the first of a list begins a line', () => {
  expect(listedWords(['Наставник', 'Пользователь', 'ЛПР'])).toEqual([
    'Наставник',
    'пользователь',
    'ЛПР',
  ]);
});
