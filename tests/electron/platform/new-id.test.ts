import { expect, test } from 'vitest';
import { ascendingIds } from '../../../electron/platform/new-id';

test('ids ascend, whatever the clock does, and never come twice', () => {
  const times = [5, 5, 4, 6, 1_700_000_000_000, 1_600_000_000_000];
  const newId = ascendingIds(() => times.shift() ?? 1_700_000_000_001);
  const ids = Array.from({ length: 20_000 }, newId);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    ids.every((id) => /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id)),
  ).toBe(true);
});

test('two programs that begin in the same millisecond make different ids', () => {
  expect(ascendingIds(() => 7)()).not.toBe(ascendingIds(() => 7)());
});
