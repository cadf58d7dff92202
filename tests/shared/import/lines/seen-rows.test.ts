import { expect, test } from 'vitest';
import { DuplicateLog } from '@shared/import/lines/duplicate-log';
import { SeenRows } from '@shared/import/lines/seen-rows';

const a = (index: number): number => Math.imul(index, 0x9e3779b1);
const b = (index: number): number => Math.imul(index, 0x85ebca6b) ^ 0x5bd1e995;

test('remembers every row over many growths and mistakes none', () => {
  const seen = new SeenRows();
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

test('the search at the end finds the same duplicates as the one on the way, in sheet order', () => {
  const log = new DuplicateLog();
  const seen = new SeenRows();
  const expected: number[] = [];
  for (let row = 1; row <= 30_000; row += 1) {
    const index = row % 7 === 0 ? row >> 3 : row + 100_000;
    if (seen.addAndTell(a(index), b(index))) expected.push(row);
    log.add(a(index), b(index), row, row * 10);
  }
  const found: number[] = [];
  log.tellDuplicates((row, amountE4) => {
    expect(amountE4).toBe(row * 10);
    found.push(row);
  });
  expect(found).toEqual(expected);
  expect(found.length).toBeGreaterThan(0);
});
