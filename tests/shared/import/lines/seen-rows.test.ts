import { expect, test } from 'vitest';
import { SeenRows } from '@shared/import/lines/seen-rows';

test('remembers every row over many growths and mistakes none', () => {
  const seen = new SeenRows();
  const a = (index: number): number => Math.imul(index, 0x9e3779b1);
  const b = (index: number): number => Math.imul(index, 0x85ebca6b) ^ 0x5bd1e995;
  for (let index = 0; index < 50_000; index += 1)
    expect(seen.addAndTell(a(index), b(index))).toBe(false);
  for (let index = 0; index < 50_000; index += 97)
    expect(seen.addAndTell(a(index), b(index))).toBe(true);
  expect(seen.addAndTell(a(1), b(2))).toBe(false);
});

test('a row whose hashes are zero is remembered too', () => {
  const seen = new SeenRows();
  expect(seen.addAndTell(0, 0)).toBe(false);
  expect(seen.addAndTell(0, 0)).toBe(true);
});
