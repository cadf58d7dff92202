import { describe, expect, test } from 'vitest';
import { peopleAsOf, peopleThere, roleNames } from '@shared/analysis/people/people-as-of';
import { judgement, linkOf, peopleRecords, roleOf } from './people-fixture';

describe('the map as of a day', () => {
  const records = peopleRecords(
    { ann: { knownDay: '2026-02-01', leftDay: '2026-06-30', successorId: 'bob' }, bob: {} },
    {
      judgements: [
        judgement('ann', 'attitude', '1', { day: '2026-03-01' }),
        judgement('ann', 'attitude', '-1', { day: '2026-05-01', atMs: 5 }),
        judgement('ann', 'attitude', '2', { day: '2026-05-01', atMs: 6 }),
        judgement('ann', 'attitude', null, { day: '2026-06-01' }),
        judgement('bob', 'influence', '9'),
      ],
      links: [linkOf('ann', 'bob', 'reports', { fromDay: '2026-03-01', toDay: '2026-06-30' })],
    },
  );
  const attitude = (day: string) => peopleAsOf(records, day).byId.get('ann')?.attitude.value;

  test('of one attribute the latest day counts, of one day the judgement written last', () => {
    expect(attitude('2026-02-28')).toBeNull();
    expect(attitude('2026-04-30')).toBe(1);
    expect(attitude('2026-05-01')).toBe(2);
  });
  test('"we no longer know" takes the value back without forgetting that it was judged', () => {
    const now = peopleAsOf(records, '2026-06-02').byId.get('ann');
    expect(now?.attitude).toMatchObject({ value: null, day: '2026-06-01', status: 'assumed' });
  });
  test('a person is on the map from the day we knew of him and gone from the day he left', () => {
    expect(peopleAsOf(records, '2026-01-31').byId.has('ann')).toBe(false);
    expect(peopleAsOf(records, '2026-06-29').byId.get('ann')?.isGone).toBe(false);
    expect(peopleAsOf(records, '2026-06-30').byId.get('ann')?.isGone).toBe(true);
    expect(peopleThere(peopleAsOf(records, '2026-06-30')).map(({ person }) => person.id)).toEqual([
      'bob',
    ]);
  });
  test('a link counts until the day before its end', () => {
    expect(peopleAsOf(records, '2026-06-29').links).toHaveLength(1);
    expect(peopleAsOf(records, '2026-06-30').links).toHaveLength(0);
  });
  test('a value outside its scale is unknown, not a figure', () => {
    expect(peopleAsOf(records, '2026-03-01').byId.get('bob')?.influence.value).toBeNull();
  });
});

test('who has left keeps the roles he held last', () => {
  const now = peopleAsOf(
    peopleRecords(
      { ann: { leftDay: '2026-06-30' } },
      { roles: [{ ...roleOf('ann', 'coach', null), toDay: '2026-06-30' }] },
    ),
    '2026-10-13',
  );
  const ann = now.byId.get('ann');
  expect(ann && roleNames(ann)).toEqual(['coach']);
});

test('roles of another deal do not show in a deal', () => {
  const now = peopleAsOf(
    peopleRecords(
      { ann: {} },
      { roles: [roleOf('ann', 'buyer', 'd1'), roleOf('ann', 'user', null)] },
    ),
    '2026-10-13',
  );
  const ann = now.byId.get('ann');
  expect(ann && roleNames(ann, 'd2')).toEqual(['user']);
  expect(ann && roleNames(ann)).toEqual(['buyer', 'user']);
});

test('the newest relation counts, and one that ended or whose colleague left is none', () => {
  const colleague = (id: string, leftDay: string | null) => ({
    id,
    name: id,
    initials: id,
    title: null,
    leftDay,
  });
  const relation = (
    colleagueId: string,
    levelNow: 'vendor' | 'solver' | null,
    day: string,
    atMs = 1,
  ) => ({ colleagueId, personId: 'ann', levelNow, levelTarget: null, day, atMs });
  const now = peopleAsOf(
    peopleRecords(
      { ann: {} },
      {
        colleagues: [colleague('EL', null), colleague('TW', null), colleague('AZ', '2026-05-01')],
        relations: [
          relation('EL', 'vendor', '2026-02-01'),
          relation('EL', 'solver', '2026-03-01'),
          relation('TW', 'solver', '2026-02-01'),
          relation('TW', null, '2026-04-01'),
          relation('AZ', 'solver', '2026-02-01'),
        ],
      },
    ),
    '2026-10-13',
  );
  expect(
    now.byId.get('ann')?.relations.map(({ colleague: { id }, levelNow }) => [id, levelNow]),
  ).toEqual([['EL', 'solver']]);
});
