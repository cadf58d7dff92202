import { expect, test } from 'vitest';
import { peopleAsOf } from '@shared/analysis/people/people-as-of';
import { supportIndex } from '@shared/analysis/people/support-index';
import { peopleRecords } from './people-fixture';
import type { Said } from './people-fixture';

const of = (said: Readonly<Record<string, Said>>) =>
  supportIndex(peopleAsOf(peopleRecords(said), '2026-10-13').people);

test('the worked example: +23 with 79 % of influence known', () => {
  const support = of({
    a: { influence: 5, attitude: 2 },
    b: { influence: 5, attitude: -1 },
    c: { influence: 3, attitude: 0 },
    d: { influence: 2, attitude: 1 },
    e: { influence: 4 },
  });
  expect(Math.round(support.index ?? NaN)).toBe(23);
  expect(Math.round((support.knownRatio ?? NaN) * 100)).toBe(79);
  expect(support).toMatchObject({
    weighed: 7,
    knownInfluence: 15,
    allInfluence: 19,
    counted: 4,
    withoutAttitude: 1,
  });
});
test('nobody known is undefined, not zero', () => {
  expect(of({ a: { influence: 5 }, b: {} })).toMatchObject({ index: null, knownRatio: 0 });
  expect(of({})).toMatchObject({ index: null, knownRatio: null });
});
test('who left is in no figure', () => {
  const support = of({
    a: { influence: 2, attitude: 1 },
    gone: { influence: 5, attitude: -2, leftDay: '2026-06-30' },
  });
  expect(support).toMatchObject({ index: 50, knownRatio: 1, counted: 1 });
});
test('an attitude without influence has no weight and is counted', () => {
  expect(of({ a: { influence: 1, attitude: -2 }, b: { attitude: 2 } })).toMatchObject({
    index: -100,
    withoutInfluence: 1,
    counted: 1,
  });
});
test('an unknown attitude is not a neutral one', () => {
  const neutral = of({ a: { influence: 4, attitude: 2 }, b: { influence: 4, attitude: 0 } });
  const unknown = of({ a: { influence: 4, attitude: 2 }, b: { influence: 4, attitude: null } });
  expect(neutral.index).toBe(50);
  expect(unknown.index).toBe(100);
  expect(unknown.knownRatio).toBe(0.5);
});
