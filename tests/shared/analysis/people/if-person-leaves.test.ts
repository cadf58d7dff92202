import { expect, test } from 'vitest';
import { ifPersonLeaves } from '@shared/analysis/people/if-person-leaves';
import { stanceAt } from '@shared/analysis/people/influence-attitude';
import { mapDays } from '@shared/analysis/people/map-events';
import { peopleAsOf } from '@shared/analysis/people/people-as-of';
import { holdersOf } from '@shared/analysis/people/role-holders';
import { judgement, linkOf, peopleRecords, roleOf } from './people-fixture';

const DAY = '2026-10-13';
const deals = [
  { id: 'd1', name: 'Pumps', amountE4: 4_800_000_000, openedDay: '2026-01-01', closedDay: null },
  { id: 'd2', name: 'Service', amountE4: 2_800_000_000, openedDay: '2026-01-01', closedDay: null },
  { id: 'd3', name: 'Seals', amountE4: null, openedDay: '2026-01-01', closedDay: null },
  { id: 'old', name: 'Old', amountE4: 1, openedDay: '2026-01-01', closedDay: '2026-05-01' },
];
const records = peopleRecords(
  {
    gawron: { influence: 5, attitude: 1, coverage: 'multiple' },
    baran: { influence: 4, attitude: 2, coverage: 'deep', roles: ['coach'] },
    mroz: { influence: 4, attitude: -1, coverage: 'brief', roles: ['buyer'] },
  },
  {
    deals,
    roles: [
      roleOf('gawron', 'decider', 'd1'),
      roleOf('gawron', 'decider', 'd2'),
      roleOf('gawron', 'decider', 'd3'),
      roleOf('gawron', 'decider', 'old'),
      roleOf('mroz', 'decider', 'd3'),
      roleOf('baran', 'coach', null),
    ],
    links: [linkOf('baran', 'gawron', 'reports'), linkOf('gawron', 'mroz', 'conflicts')],
  },
);

test('what collapses: support, deals with their sum, gaps, lines and orphans', () => {
  const fall = ifPersonLeaves(peopleAsOf(records, DAY), 'gawron');
  expect(fall).toMatchObject({
    before: { weighed: 9, knownInfluence: 13 },
    after: { weighed: 4, knownInfluence: 8, index: 25 },
    dealsE4: 7_600_000_000,
    dealsWithoutAmount: 0,
    orphanIds: ['baran'],
  });
  expect(Math.round(fall?.before.index ?? NaN)).toBe(35);
  // d3 keeps another decider, the closed deal needs none.
  expect(fall?.deals.map(({ id }) => id)).toEqual(['d1', 'd2']);
  expect(fall?.opened.map(({ kind, dealId }) => [kind, dealId])).toEqual([
    ['no-decider', 'd1'],
    ['no-decider', 'd2'],
  ]);
  expect(fall?.links).toHaveLength(2);
});
test('a champion who leaves opens his gap; a deal without amount is counted, not zero', () => {
  const now = peopleAsOf(
    peopleRecords(
      { a: { attitude: 2, influence: 3, roles: ['coach', 'decider'] }, b: { influence: 1 } },
      { deals: deals.filter(({ id }) => id === 'd3') },
    ),
    DAY,
  );
  const fall = ifPersonLeaves(now, 'a');
  expect(fall).toMatchObject({ dealsE4: null, dealsWithoutAmount: 1 });
  expect(fall?.vacantRoles).toEqual(['coach', 'decider']);
  expect(fall?.opened.map(({ kind }) => kind)).toContain('champion-left');
});
test('somebody gone or unknown cannot leave', () => {
  const now = peopleAsOf(peopleRecords({ a: { leftDay: '2026-01-02' } }), DAY);
  expect(ifPersonLeaves(now, 'a')).toBeNull();
  expect(ifPersonLeaves(now, 'nobody')).toBeNull();
});
test('holders of a role: who is named for the deal replaces who holds the role in general', () => {
  const now = peopleAsOf(
    peopleRecords(
      { x: { coverage: 'brief' }, y: { coverage: 'none' } },
      { deals, roles: [roleOf('x', 'user', null), roleOf('y', 'user', 'd1')] },
    ),
    DAY,
  );
  const users = (dealId: string | null) =>
    holdersOf(now, 'user', dealId).map(({ person }) => person.id);
  expect(users(null)).toEqual(['x', 'y']);
  expect(users('d1')).toEqual(['y']);
  expect(users('d2')).toEqual(['x']);
});
test('stances of the plane, with the border at influence 3', () => {
  expect(stanceAt(3, -1)).toBe('convert');
  expect(stanceAt(2, -1)).toBe('contain');
  expect(stanceAt(5, 2)).toBe('equip');
  expect(stanceAt(2, 1)).toBe('informant');
  expect(stanceAt(5, null)).toBe('find-out');
  expect(stanceAt(1, null)).toBe('watch');
  expect(stanceAt(4, 0)).toBe('win');
});
test('days on which the map changed: confirming a value is no change', () => {
  const days = mapDays(
    peopleRecords(
      { a: { leftDay: '2026-06-30' } },
      {
        judgements: [
          judgement('a', 'attitude', '1', { day: '2026-03-01' }),
          judgement('a', 'attitude', '1', { day: '2026-04-01', status: 'confirmed' }),
          judgement('a', 'attitude', '-1', { day: '2026-06-30' }),
        ],
      },
    ),
  );
  expect(days.map(({ day, events }) => [day, events.map(({ kind }) => kind)])).toEqual([
    ['2026-01-01', ['known']],
    ['2026-03-01', ['attitude']],
    ['2026-06-30', ['left', 'attitude']],
  ]);
});
