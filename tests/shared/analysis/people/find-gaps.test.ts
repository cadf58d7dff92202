import { describe, expect, test } from 'vitest';
import { findGaps } from '@shared/analysis/people/find-gaps';
import type { Gap, GapKind } from '@shared/analysis/people/gap';
import { peopleAsOf } from '@shared/analysis/people/people-as-of';
import type { MapDeal, PeopleRecords } from '@shared/domain/people-records';
import { linkOf, peopleRecords, roleOf } from './people-fixture';
import type { Said } from './people-fixture';

const DAY = '2026-10-13';
const GOOD: Readonly<Record<string, Said>> = {
  decider: {
    influence: 5,
    attitude: 1,
    coverage: 'deep',
    roles: ['decider'],
    isConfirmed: true,
  },
  coach: { influence: 3, attitude: 2, coverage: 'deep', roles: ['coach'] },
  user: { influence: 2, attitude: 1, coverage: 'brief', roles: ['user'] },
};
const deal = (id: string, amountE4: number | null = null): MapDeal => ({
  id,
  name: id,
  amountE4,
  openedDay: '2026-01-01',
  closedDay: null,
});
const gaps = (
  said: Readonly<Record<string, Said>>,
  more: Partial<PeopleRecords> = {},
  dealId: string | null = null,
): readonly Gap[] => findGaps(peopleAsOf(peopleRecords(said, more), DAY), dealId);
const kinds = (found: readonly Gap[]): readonly GapKind[] => found.map(({ kind }) => kind);
const find = (found: readonly Gap[], kind: GapKind): Gap | undefined =>
  found.find((one) => one.kind === kind);

test('a map with everything has no gaps, and neither has an empty one', () => {
  expect(gaps(GOOD)).toEqual([]);
  expect(gaps({})).toEqual([]);
});

describe('the decider', () => {
  test('missing: ask the best friend who signs', () => {
    const { decider: _, ...rest } = GOOD;
    const [first] = gaps({ ...rest, other: { coverage: 'deep', attitude: 1, roles: ['buyer'] } });
    expect(first).toMatchObject({
      kind: 'no-decider',
      weight: 100,
      personId: null,
      step: { kind: 'ask-who-signs', personId: 'coach' },
    });
  });
  test('against us: 90 + influence, through a supporter with a line of influence', () => {
    const said = { ...GOOD, decider: { ...GOOD['decider'], attitude: -1 } };
    expect(find(gaps(said), 'decider-negative')).toMatchObject({
      weight: 95,
      base: 90,
      influence: 5,
      step: { kind: 'hear-objection', personId: 'decider' },
    });
    expect(
      find(gaps(said, { links: [linkOf('coach', 'decider', 'influences')] }), 'decider-negative')
        ?.step,
    ).toEqual({ kind: 'support-through', personId: 'coach', colleagueId: null });
  });
  test('not reached: an introduction by who is linked to him, not by the most influential', () => {
    const { coverage: _, ...uncovered } = GOOD['decider'] ?? {};
    const said = {
      ...GOOD,
      decider: uncovered,
      loud: { influence: 5, attitude: 2, coverage: 'deep', roles: ['influencer'] as const },
    };
    const found = gaps(said, { links: [linkOf('user', 'decider', 'reports')] });
    expect(find(found, 'decider-uncovered')?.step).toMatchObject({
      kind: 'ask-introduction',
      personId: 'user',
    });
  });
  test('also the buyer and nobody else: the two may be confused', () => {
    const said = { ...GOOD, decider: { ...GOOD['decider'], roles: ['decider', 'buyer'] as const } };
    expect(kinds(gaps(said))).toEqual(['buyer-decider-confused']);
    const two = { ...said, other: { ...GOOD['decider'], influence: 4 } };
    expect(kinds(gaps(two))).toEqual([]);
  });
  test('missing in one deal only is named with the deal', () => {
    const said = { ...GOOD, decider: { ...GOOD['decider'], roles: [] } };
    const found = gaps(said, {
      deals: [deal('d1'), deal('d2')],
      roles: [
        roleOf('decider', 'decider', 'd1'),
        roleOf('coach', 'coach', null),
        roleOf('user', 'user', null),
      ],
    });
    expect(found.map(({ kind, dealId }) => [kind, dealId])).toEqual([['no-decider', 'd2']]);
  });
});

test('no coach: the best supporter could become one; none: find one', () => {
  const { coach: _, ...rest } = GOOD;
  expect(find(gaps(rest), 'no-coach')?.step).toMatchObject({
    kind: 'win-coach',
    personId: 'decider',
  });
  expect(find(gaps({ lone: { attitude: -1, roles: ['decider'] } }), 'no-coach')?.step.kind).toBe(
    'find-coach',
  );
});

test('no user', () => {
  const { user: _, ...rest } = GOOD;
  expect(kinds(gaps(rest))).toEqual(['no-user']);
});

test('single thread: one person in contact', () => {
  const said = {
    ...GOOD,
    coach: { ...GOOD['coach'], coverage: 'none' },
    user: { ...GOOD['user'], coverage: 'none' },
  };
  expect(find(gaps(said), 'single-thread')).toMatchObject({ personId: 'decider', count: 1 });
  expect(find(gaps(GOOD), 'single-thread')).toBeUndefined();
});

test('a hostile gatekeeper, an approver without contact, an inner circle nobody of ours knows', () => {
  const found = gaps({
    ...GOOD,
    gate: { influence: 2, attitude: -1, coverage: 'brief', roles: ['gatekeeper'] },
    boss: { influence: 4, attitude: 0, roles: ['approver'], politics: 'inner' },
  });
  expect(found.map(({ kind, personId, weight }) => [kind, personId, weight])).toEqual([
    ['inner-circle-unlinked', 'boss', 69],
    ['approver-uncovered', 'boss', 64],
    ['gatekeeper-hostile', 'gate', 57],
  ]);
});

test('champion left within a year, unless the successor is for us', () => {
  const left: Said = { attitude: 2, leftDay: '2026-06-30', successorId: 'next' };
  const next: Said = { influence: 2, attitude: 0, coverage: 'brief', roles: ['influencer'] };
  expect(find(gaps({ ...GOOD, left, next }), 'champion-left')).toMatchObject({
    personId: 'left',
    otherId: 'next',
    step: { kind: 'first-review', personId: 'next' },
  });
  expect(gaps({ ...GOOD, left, next: { ...next, attitude: 1 } })).toEqual([]);
  expect(gaps({ ...GOOD, left: { ...left, leftDay: '2025-06-30' }, next })).toEqual([]);
});

test('a buyer new in his post names whom he follows', () => {
  const found = gaps({
    ...GOOD,
    mroz: {
      influence: 4,
      attitude: 0,
      coverage: 'brief',
      roles: ['buyer'],
      sinceDay: '2026-06-30',
    },
    kruk: { leftDay: '2026-06-30', successorId: 'mroz' },
  });
  expect(found).toMatchObject([
    { kind: 'new-in-post', personId: 'mroz', otherId: 'kruk', sinceDay: '2026-06-30', weight: 54 },
  ]);
});

test('a decider last met more than half a year ago', () => {
  const meetings = [
    { personId: 'decider', day: '2025-08-01' },
    { personId: 'decider', day: '2025-07-01' },
  ];
  expect(gaps(GOOD, { meetings })).toMatchObject([
    { kind: 'not-met', sinceDay: '2025-08-01', count: 2 },
  ]);
  expect(
    gaps(GOOD, { meetings: [...meetings, { personId: 'decider', day: '2026-10-01' }] }),
  ).toEqual([]);
});

test('unknown attitude counts only for influential people, unknown role also for people of unknown influence', () => {
  const found = gaps({
    ...GOOD,
    big: { influence: 3, coverage: 'brief', roles: ['user'] },
    small: { influence: 2, coverage: 'brief', roles: ['user'] },
    new: { attitude: 0 },
    little: { influence: 1, attitude: 0 },
  });
  expect(found.map(({ kind, personId }) => [kind, personId])).toEqual([
    ['attitude-unknown', 'big'],
    ['role-unknown', 'new'],
  ]);
});

test('everything only assumed', () => {
  const said = { ...GOOD, decider: { ...GOOD['decider'], isConfirmed: false } };
  expect(gaps(said)).toMatchObject([
    { kind: 'all-assumed', count: 9, step: { kind: 'confirm', personId: 'decider' } },
  ]);
});

test('heaviest first, and among equals the more influential person', () => {
  const found = gaps({
    ...GOOD,
    one: { influence: 3, roles: ['user'], coverage: 'brief' },
    two: { influence: 5, roles: ['user'], coverage: 'brief' },
  });
  expect(found.map(({ personId, weight }) => [personId, weight])).toEqual([
    ['two', 45],
    ['one', 43],
  ]);
});
