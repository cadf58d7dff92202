import type { ClientMovement } from '@shared/analysis/movement/client-movement';
import {
  breadwinnerChange,
  countFacets,
  facetsOf,
} from '@shared/analysis/movement/client-movement';
import type { RhythmStatus } from '@shared/analysis/movement/judge-rhythm';
import type { RunPosition } from '@shared/analysis/movement/run-snapshot';
import type { AbcMark, XyzMark } from '@shared/analysis/portfolio/portfolio-analysis';
import { describe, expect, test } from 'vitest';

function at(abc: AbcMark, xyz: XyzMark): RunPosition {
  return {
    id: 'k',
    rank: 1,
    value: 1,
    share: 0,
    cumulative: null,
    abc,
    xyz,
    xyzStatus: 'rated',
    activePeriods: 1,
    periods: 1,
    lastDay: 1,
    rhythm: null,
    near: null,
  };
}

function movement(
  before: RunPosition | null,
  after: RunPosition | null,
  change: {
    status?: RhythmStatus;
    was?: RhythmStatus;
    shares?: readonly [number | null, number | null];
  } = {},
): ClientMovement {
  const isSame = before?.abc === after?.abc && before?.xyz === after?.xyz;
  return {
    id: 'k',
    name: 'K',
    code: null,
    kind: before === null ? 'entered' : after === null ? 'left' : isSame ? 'same' : 'moved',
    before,
    after,
    valueChange: 0,
    rankChange: 0,
    abcCause: null,
    xyzCause: null,
    isNew: false,
    rhythm: {
      status: change.status ?? 'in-rhythm',
      basis: 'own',
      lastPurchase: 0,
      silentDays: 0,
      intervals: null,
      limits: null,
      lostAfter: null,
      classMedian: null,
    },
    rhythmBefore: change.was ?? 'in-rhythm',
    yearShareBefore: change.shares?.[0] ?? null,
    yearShareAfter: change.shares?.[1] ?? null,
  };
}

const groups = (one: ClientMovement): string[] =>
  [...facetsOf(one)].filter((facet) => facet !== 'all');

describe('groups of a client', () => {
  test('the value class decides up and down, the rhythm only when it stayed', () => {
    expect(groups(movement(at('B', 'X'), at('A', 'Z')))).toEqual(['changed', 'up']);
    expect(groups(movement(at('B', 'X'), at('B', 'Z')))).toEqual(['changed', 'down']);
    expect(groups(movement(at('C', 'Z'), at('–', 'Z')))).toEqual(['changed', 'down']);
    expect(groups(movement(at('A', 'X'), at('A', 'X')))).toEqual([]);
  });

  test('from new to a letter is a change without a direction', () => {
    expect(groups(movement(at('B', 'N'), at('B', 'Z')))).toEqual(['changed']);
  });

  test('who left is gone, who entered changed', () => {
    expect(groups(movement(at('B', 'X'), null))).toEqual(['changed', 'gone']);
    expect(groups(movement(null, at('B', 'X')))).toEqual(['changed']);
  });
});

test('an alarm that stood before is counted, but not as new', () => {
  const counts = countFacets([
    movement(at('A', 'X'), at('A', 'X'), { status: 'lost', was: 'lost' }),
    movement(at('A', 'X'), at('A', 'X'), { status: 'lost', was: 'at-risk' }),
    movement(at('A', 'X'), at('A', 'X'), { status: 'unknown', was: 'lost' }),
  ]);
  expect(counts.find(({ facet }) => facet === 'lost')).toEqual({
    facet: 'lost',
    clients: 2,
    since: 1,
  });
  expect(counts.find(({ facet }) => facet === 'all')).toEqual({
    facet: 'all',
    clients: 3,
    since: null,
  });
});

test('ten percent is a breadwinner already, and unknown is neither in nor out', () => {
  const stays = at('A', 'X');
  const changeOf = (shares: readonly [number | null, number | null]) =>
    breadwinnerChange(movement(stays, stays, { shares }));
  expect(changeOf([0.0999, 0.1])).toBe('entered');
  expect(changeOf([0.1, 0.0999])).toBe('left');
  expect(changeOf([0.1, 0.4])).toBeNull();
  expect(changeOf([null, 0.4])).toBeNull();
});
