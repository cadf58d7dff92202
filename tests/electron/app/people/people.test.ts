import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { peopleAsOf, roleNames } from '@shared/analysis/people/people-as-of';
import type { Input, Output } from '@shared/ipc/contract';
import { openTestBackend } from '../../../support/test-backend';
import type { TestBackend } from '../../../support/test-backend';

type NewPerson = Input<'people.add'>['people'][number];

let test_: TestBackend;
let clientId: string;
const person = (name: string, more: Partial<NewPerson> = {}): NewPerson => ({
  name,
  title: null,
  unitId: null,
  unitName: null,
  reportsToId: null,
  reportsToName: null,
  roles: [],
  influence: null,
  attitude: null,
  phone: null,
  email: null,
  ...more,
});
const add = (...people: NewPerson[]) => test_.call('people.add', { clientId, people });
const map = (): Promise<Output<'people.map'>> => test_.call('people.map', { clientId });
const undo = () => test_.call('history.undo', {});
const redo = () => test_.call('history.redo', {});
/** The map without what a place in time changes. */
const records = async () => {
  const { records: all, positions } = await map();
  return { ...all, positions };
};

beforeEach(async () => {
  test_ = openTestBackend();
  const file = test_.file(join(test_.folder, 'firm.keybook'));
  await test_.call('workspace.create', { file, name: 'Firm' });
  clientId = 'client-1';
  test_.backend.context.workspace?.sqlite
    .prepare(
      "INSERT INTO client (id, name, folded_name, created_at_ms) VALUES ('client-1', 'Papiernia', 'papiernia', 1)",
    )
    .run();
});
afterEach(() => test_.close());

describe('adding', () => {
  test('a paste makes missing units once, finds superiors by name in any order, and is undone in one step', async () => {
    const before = await records();
    const ids = await add(
      person('Krzysztof Baran', { unitName: 'Technical', reportsToName: 'piotr  GAWRON' }),
      person('Piotr Gawron', { unitName: 'technical', roles: ['decider'], influence: '5' }),
      person('Jan Nowak', { reportsToName: 'Nobody Known' }),
    );
    const after = await records();
    expect(after.units.map(({ name }) => name)).toEqual(['Technical']);
    expect(after.links.map(({ fromId, toId, type }) => [fromId, toId, type])).toEqual([
      [ids[0], ids[1], 'reports'],
    ]);
    expect((await undo())?.kind).toBe('people.pasted');
    expect(await records()).toEqual(before);
    await redo();
    expect(await records()).toEqual(after);
  });
  test('people who name one another as superior do not make a circle', async () => {
    await add(
      person('A', { reportsToName: 'B' }),
      person('B', { reportsToName: 'C' }),
      person('C', { reportsToName: 'A' }),
    );
    expect((await records()).links).toHaveLength(2);
  });
  test('a client that is gone is NOT_FOUND', async () => {
    await expect(test_.call('people.map', { clientId: 'x' })).rejects.toThrow('NOT_FOUND');
  });
});

describe('judging', () => {
  test('a new judgement stands beside the old one; undo brings the old one back', async () => {
    const [id = ''] = await add(person('Ann', { attitude: '1' }));
    await test_.call('people.judge', {
      judgements: [{ personId: id, attribute: 'attitude', value: '-1' }],
      status: 'confirmed',
      source: 'Ewa Lis',
    });
    const { records: all, today } = await map();
    expect(all.judgements.map(({ value }) => value)).toEqual(['1', '-1']);
    expect(peopleAsOf(all, today).byId.get(id)?.attitude).toMatchObject({
      value: -1,
      status: 'confirmed',
      source: 'Ewa Lis',
    });
    await undo();
    const back = await map();
    expect(peopleAsOf(back.records, today).byId.get(id)?.attitude.value).toBe(1);
  });
  test('a value off the scale is refused and nothing of the batch is written', async () => {
    const [id = ''] = await add(person('Ann'));
    const judged = test_.call('people.judge', {
      judgements: [
        { personId: id, attribute: 'influence', value: '5' },
        { personId: id, attribute: 'attitude', value: '3' },
      ],
      status: 'assumed',
      source: null,
    });
    await expect(judged).rejects.toThrow('off-scale');
    expect((await records()).judgements).toEqual([]);
  });
});

describe('lines', () => {
  test('a new superior replaces the one before; a circle and a second equal line are refused', async () => {
    const [a = '', b = '', c = ''] = await add(person('A'), person('B'), person('C'));
    await test_.call('people.report', { personId: b, toId: a });
    await test_.call('people.report', { personId: c, toId: b });
    await expect(test_.call('people.report', { personId: a, toId: c })).rejects.toThrow(
      'report-cycle',
    );
    await test_.call('people.report', { personId: c, toId: a });
    expect((await records()).links.map(({ fromId, toId }) => [fromId, toId])).toEqual([
      [b, a],
      [c, a],
    ]);
    const knows = { type: 'knows', strength: null, note: null } as const;
    await test_.call('people.link', { fromId: a, toId: b, ...knows });
    await expect(test_.call('people.link', { fromId: b, toId: a, ...knows })).rejects.toThrow(
      'link-exists',
    );
  });
  test('a line drawn earlier ends and stays in the history', async () => {
    const [a = '', b = ''] = await add(person('A'), person('B'));
    const linkId = await test_.call('people.link', {
      fromId: a,
      toId: b,
      type: 'influences',
      strength: 2,
      note: null,
    });
    test_.backend.context.workspace?.sqlite
      .prepare("UPDATE person_link SET from_day = '2026-01-01'")
      .run();
    await test_.call('people.unlink', { linkId });
    const { records: all, today } = await map();
    expect(all.links).toMatchObject([{ fromDay: '2026-01-01', toDay: today }]);
  });
});

describe('leaving', () => {
  test('roles and chosen lines go to a successor made on the way; one undo takes all back', async () => {
    const [boss = '', kruk = '', lech = ''] = await add(
      person('Boss'),
      person('Jan Kruk', { roles: ['buyer', 'gatekeeper'], unitName: 'Purchasing' }),
      person('Lech'),
    );
    await test_.call('people.report', { personId: kruk, toId: boss });
    await test_.call('people.report', { personId: lech, toId: kruk });
    const before = await records();
    const { today } = await map();
    const buyer = before.roles.find(({ role }) => role === 'buyer');
    const next = await test_.call('people.leave', {
      personId: kruk,
      day: today,
      successor: { name: 'Halina Mróz', title: 'Purchasing director' },
      roleIds: buyer ? [buyer.id] : [],
      linkIds: before.links.map(({ id }) => id),
    });
    const after = await map();
    const now = peopleAsOf(after.records, today);
    const mroz = now.byId.get(next ?? '');
    expect(now.byId.get(kruk)?.isGone).toBe(true);
    expect(now.byId.get(kruk)?.person.successorId).toBe(next);
    expect(mroz?.person).toMatchObject({ name: 'Halina Mróz', sinceDay: today });
    expect(mroz?.person.unitId).toBe(now.byId.get(kruk)?.person.unitId);
    expect(mroz && roleNames(mroz)).toEqual(['buyer']);
    expect(now.links.map(({ fromId, toId }) => [fromId, toId])).toEqual([
      [next, boss],
      [lech, next],
    ]);
    await undo();
    expect(await records()).toEqual(before);
  });
  test('a subordinate who takes over does not report to himself, and nothing is said of who left', async () => {
    const [kruk = '', lech = ''] = await add(person('Kruk'), person('Lech'));
    await test_.call('people.report', { personId: lech, toId: kruk });
    const { today, records: all } = await map();
    await test_.call('people.leave', {
      personId: kruk,
      day: today,
      successor: { id: lech },
      roleIds: [],
      linkIds: all.links.map(({ id }) => id),
    });
    expect(peopleAsOf((await map()).records, today).links).toEqual([]);
    await expect(test_.call('people.report', { personId: kruk, toId: lech })).rejects.toThrow(
      'person-left',
    );
  });
});

test('removing a person takes everything of him and undo brings everything back', async () => {
  const [a = '', b = ''] = await add(
    person('A', { roles: ['user'], influence: '3' }),
    person('B', { reportsToName: 'A' }),
  );
  const colleagueId = await test_.call('people.addColleague', {
    name: 'Ewa Lis',
    title: null,
    initials: '',
  });
  await test_.call('people.relate', {
    personId: a,
    colleagueId,
    levelNow: 'vendor',
    levelTarget: 'advisor',
  });
  await test_.call('people.place', {
    view: 'organigram',
    places: [{ personId: a, x: 10.5, y: 20 }],
  });
  const { today } = await map();
  await test_.call('people.leave', {
    personId: b,
    day: today,
    successor: { id: a },
    roleIds: [],
    linkIds: [],
  });
  const before = await records();
  await test_.call('people.remove', { personId: a });
  expect(await records()).toMatchObject({
    people: [{ id: b, successorId: null }],
    judgements: [],
    relations: [],
    positions: [],
  });
  await undo();
  const back = await records();
  const byId = (list: readonly { id: string }[]) => list.toSorted((x, y) => (x.id < y.id ? -1 : 1));
  expect(byId(back.people)).toEqual(byId(before.people));
  expect({ ...back, people: [] }).toEqual({ ...before, people: [] });
  expect(before.colleagues).toMatchObject([{ initials: 'EL' }]);
});

test('units form a tree, and one taken away leaves its people to the one above', async () => {
  const unit = (name: string, parentId: string | null) =>
    test_.call('people.addUnit', { clientId, name, kind: 'plant', parentId });
  const mill = await unit('Mill', null);
  const shop = await unit('Workshop', mill);
  const [id = ''] = await add(person('A', { unitId: shop }));
  await expect(
    test_.call('people.editUnit', { unitId: mill, name: 'Mill', kind: 'plant', parentId: shop }),
  ).rejects.toThrow('unit-cycle');
  await test_.call('people.removeUnit', { unitId: shop });
  const { people, units } = await records();
  expect(people.find((one) => one.id === id)?.unitId).toBe(mill);
  expect(units).toHaveLength(1);
});

test('roles of a deal and of the client are set apart', async () => {
  const [id = ''] = await add(person('A', { roles: ['user'] }));
  await test_.call('people.setRoles', { personId: id, dealId: 'd1', roles: ['decider', 'buyer'] });
  await test_.call('people.setRoles', { personId: id, dealId: 'd1', roles: ['decider'] });
  const { roles } = await records();
  expect(roles.map(({ role, dealId }) => [role, dealId])).toEqual([
    ['decider', 'd1'],
    ['user', null],
  ]);
});

test('places are kept by view and forgotten together', async () => {
  const [a = '', b = ''] = await add(person('A'), person('B'));
  const place = (view: 'organigram' | 'influence', x: number) =>
    test_.call('people.place', {
      view,
      places: [
        { personId: a, x, y: 1 },
        { personId: b, x, y: 2 },
      ],
    });
  await place('organigram', 5);
  await place('organigram', 6);
  await place('influence', 7);
  await test_.call('people.arrange', { clientId, view: 'organigram' });
  expect((await map()).positions.map(({ view, x }) => [view, x])).toEqual([
    ['influence', 7],
    ['influence', 7],
  ]);
});
