import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Objective } from '@shared/analysis/plan/plan-model';
import { requireWorkspace } from '../../../../electron/app/require-workspace';
import { openTestBackend } from '../../../support/test-backend';
import type { TestBackend } from '../../../support/test-backend';

let backend: TestBackend;
const sqlite = () => requireWorkspace(backend.backend.context).sqlite;
beforeEach(async () => {
  backend = openTestBackend();
  await backend.call('workspace.create', {
    file: backend.file(`${backend.folder}/a.keybook`),
    name: 'Merida',
  });
  sqlite().exec(
    `INSERT INTO client (id, name, folded_name, is_key, created_at_ms) VALUES
       ('c1', 'Papiernia', 'papiernia', 1, 1), ('c2', 'Huta', 'huta', NULL, 1);`,
  );
});
afterEach(() => backend.close());

const editor = (clientId = 'c1') => backend.call('plan.editor', { clientId, planId: null });
const start = (clientId = 'c1') =>
  backend.call('plan.start', { clientId, fromDay: '2026-10-01', years: 3, copyFrom: null });
const undo = () => backend.call('history.undo', {});
async function objectives(): Promise<readonly Objective[]> {
  return (await editor()).plan?.objectives ?? [];
}

describe('perspective plan', () => {
  test('one open plan per client; after closing the next takes over what is not reached', async () => {
    const { id } = await start();
    await expect(start()).rejects.toThrow('CONFLICT');
    const { id: kept } = await backend.call('plan.addObjective', {
      planId: id,
      name: 'Pumps',
      afterId: null,
    });
    const { id: reached } = await backend.call('plan.addObjective', {
      planId: id,
      name: 'Board',
      afterId: null,
    });
    for (const objectiveId of [kept, reached])
      await backend.call('plan.changeObjective', {
        objectiveId,
        patch: { metric: 'relation', baseline: 0, target: 2 },
      });
    await backend.call('plan.setControl', { objectiveId: reached, day: '2026-10-12', actual: 2 });
    await backend.call('plan.setControl', { objectiveId: kept, day: '2026-10-12', actual: 1 });
    await backend.call('plan.addStrategy', { objectiveId: kept, text: 'Win the rebuild' });
    await backend.call('plan.addAction', {
      objectiveId: kept,
      strategyId: null,
      patch: { text: 'Audit' },
    });
    await backend.call('plan.change', { planId: id, patch: { status: 'closed' } });
    expect((await editor()).plan).toBeNull();
    await backend.call('plan.start', {
      clientId: 'c1',
      fromDay: '2027-01-01',
      years: 4,
      copyFrom: id,
    });
    const next = await editor();
    expect(next.plan).toMatchObject({ status: 'draft', years: 4, version: 1 });
    // What was measured last is where the next plan starts.
    expect(next.plan?.objectives).toMatchObject([
      {
        name: 'Pumps',
        baseline: 1,
        target: 2,
        baselineDay: '2026-10-12',
        strategies: [{ text: 'Win the rebuild', actions: [{ text: 'Audit' }] }],
      },
    ]);
    expect(next.closed).toMatchObject([{ id, closedDay: '2026-10-13' }]);
    await expect(
      backend.call('plan.change', { planId: id, patch: { status: 'active' } }),
    ).rejects.toThrow('CONFLICT');
    expect((await backend.call('plan.editor', { clientId: 'c1', planId: id })).plan?.status).toBe(
      'closed',
    );
  });

  test('every step can be undone by name, a plan with all that hangs on it too', async () => {
    const { id } = await start();
    const { id: objectiveId } = await backend.call('plan.addObjective', {
      planId: id,
      name: 'Pumps',
      afterId: null,
    });
    await backend.call('plan.addStrategy', { objectiveId, text: 'Win the rebuild' });
    const { id: actionId } = await backend.call('plan.addAction', {
      objectiveId,
      strategyId: null,
      patch: { text: 'Audit', owner: 'E. Lis', dueDay: '2026-10-30', category: 'technical' },
    });
    await backend.call('plan.setControl', { objectiveId, day: '2026-10-13', actual: 0.31 });
    const before = await editor();
    await backend.call('plan.changeAction', {
      actionId,
      patch: { doneDay: '2026-10-13', result: 'Two pumps leak' },
    });
    expect((await backend.call('history.state', {})).undo).toMatchObject({
      kind: 'plans.actionDone',
      params: { name: 'Audit' },
    });
    await backend.call('plan.remove', { item: 'objective', id: objectiveId });
    expect(await objectives()).toEqual([]);
    await undo();
    await undo();
    expect(await editor()).toEqual(before);
    expect(before.plan).toMatchObject({ changedDay: '2026-10-13' });
    expect((await backend.call('history.state', {})).undo).toMatchObject({
      kind: 'plans.measured',
    });
    for (let step = 0; step < 5; step++) await undo();
    expect((await editor()).plan).toBeNull();
    expect(sqlite().prepare('SELECT count(*) FROM objective').pluck().get()).toBe(0);
  });

  test('a day beyond the horizon and an action without a strategy are refused and leave nothing', async () => {
    const { id } = await start();
    const { id: objectiveId } = await backend.call('plan.addObjective', {
      planId: id,
      name: 'Pumps',
      afterId: null,
    });
    await expect(
      backend.call('plan.changeObjective', { objectiveId, patch: { dueDay: '2029-10-01' } }),
    ).rejects.toThrow('beyond-horizon');
    await backend.call('plan.changeObjective', { objectiveId, patch: { dueDay: '2029-09-30' } });
    await expect(
      backend.call('plan.addAction', { objectiveId, strategyId: null, patch: { text: 'x' } }),
    ).rejects.toThrow('no-strategy');
    expect((await objectives())[0]).toMatchObject({ dueDay: '2029-09-30', strategies: [] });
  });

  test('another metric takes its figures away; a milestone has its own', async () => {
    const { id } = await start();
    const { id: objectiveId } = await backend.call('plan.addObjective', {
      planId: id,
      name: 'Pumps',
      afterId: null,
    });
    const change = (patch: object) => backend.call('plan.changeObjective', { objectiveId, patch });
    await change({ metric: 'penetration', baseline: 0.31, target: 0.6 });
    await backend.call('plan.setControl', {
      objectiveId,
      day: '2026-10-13',
      planned: 0.33,
      actual: 0.31,
    });
    // Both values of one day stand in one row.
    expect((await objectives())[0]?.controls).toMatchObject([{ planned: 0.33, actual: 0.31 }]);
    await change({ metric: 'milestone', baselineText: 'none', targetText: 'signed' });
    expect((await objectives())[0]).toMatchObject({
      baseline: 0,
      target: 1,
      targetText: 'signed',
      controls: [],
    });
    await undo();
    expect((await objectives())[0]).toMatchObject({
      metric: 'penetration',
      baseline: 0.31,
      controls: [{ actual: 0.31 }],
    });
  });

  test('order: after another, up and down, at the end it stays', async () => {
    const { id } = await start();
    const add = (name: string, afterId: string | null) =>
      backend.call('plan.addObjective', { planId: id, name, afterId });
    const { id: a } = await add('a', null);
    await add('c', null);
    const { id: b } = await add('b', a);
    const names = async () => (await objectives()).map(({ name }) => name).join('');
    expect(await names()).toBe('abc');
    await backend.call('plan.move', { item: 'objective', id: b, by: 1 });
    expect(await names()).toBe('acb');
    await backend.call('plan.move', { item: 'objective', id: b, by: 1 });
    expect(await names()).toBe('acb');
    await backend.call('plan.move', { item: 'objective', id: b, by: -1 });
    await backend.call('plan.move', { item: 'objective', id: b, by: -1 });
    expect(await names()).toBe('bac');
  });

  test('a kept version stays as it was and holds the ratings of its day', async () => {
    const { id } = await start();
    await backend.call('plan.rate', {
      clientId: 'c1',
      ratings: [{ axis: 'position', value: 'weak', argument: 'No contact' }],
    });
    const { id: versionId } = await backend.call('plan.keepVersion', { planId: id, note: 'First' });
    await backend.call('plan.addObjective', { planId: id, name: 'Pumps', afterId: null });
    await backend.call('plan.rate', {
      clientId: 'c1',
      ratings: [{ axis: 'position', value: 'medium', argument: 'Two orders' }],
    });
    const kept = await backend.call('plan.snapshot', { planId: id, versionId });
    expect(kept).toMatchObject({
      version: 1,
      day: '2026-10-13',
      plan: { objectives: [] },
      ratings: { position: { value: 'weak' } },
    });
    expect(await backend.call('plan.snapshot', { planId: id, versionId: null })).toMatchObject({
      version: 2,
      ratings: { position: { value: 'medium' } },
    });
    expect((await editor()).versions).toMatchObject([{ version: 1, note: 'First' }]);
  });
});

describe('ratings', () => {
  test('are never overwritten and are refused without an argument', async () => {
    const rate = (argument: string) =>
      backend.call('plan.rate', {
        clientId: 'c2',
        ratings: [{ axis: 'potential', value: 'high', argument }],
      });
    await expect(rate('  ')).rejects.toThrow('VALIDATION');
    await rate('Line 3');
    await rate('Line 4');
    expect((await editor('c2')).ratings.map(({ argument }) => argument)).toEqual([
      'Line 3',
      'Line 4',
    ]);
    // A rated client comes onto the board though it is not key.
    const board = await backend.call('plan.board', {});
    expect(board.clients.map(({ client }) => client.id).toSorted()).toEqual(['c1', 'c2']);
    await undo();
    await undo();
    expect((await backend.call('plan.board', {})).clients.map(({ client }) => client.id)).toEqual([
      'c1',
    ]);
  });
});

describe('evidence', () => {
  test('budgets count with the newest estimate, unknown ones are counted, and asking is once', async () => {
    sqlite().exec(
      `INSERT INTO category (id, name, place) VALUES ('k1', 'Pumps', 1), ('k2', 'Seals', 2), ('k3', 'Paper', 3);
       INSERT INTO wallet_estimate (id, client_num, category_id, low_e4, likely_e4, high_e4, source, confidence, day, at_ms) VALUES
         ('w1', 1, 'k1', 1, 2, 3, 'old', 1, '2026-01-01', 1), ('w2', 1, 'k1', 16000, 21000, 23000, 'Gawron', 2, '2026-03-01', 1);
       INSERT INTO white_space_cell (id, client_num, category_id, state, day) VALUES ('s', 1, 'k3', 'no-need', '2026-01-01');
       INSERT INTO competitor (id, name) VALUES ('h', 'Hydrovolt');
       INSERT INTO competitor_position (id, competitor_id, client_num, category_id, share_low, share_high, day, status) VALUES ('p', 'h', 1, 'k1', 0.45, 0.6, '2026-03-01', 'assumed');
       INSERT INTO person (id, client_num, name, known_day) VALUES ('a', 1, 'A', '2026-01-01'), ('b', 1, 'B', '2026-01-01');
       INSERT INTO person_judgement (id, person_id, attribute, value, day, status, at_ms) VALUES
         ('1', 'a', 'influence', '5', '2026-01-01', 'assumed', 1), ('2', 'a', 'attitude', '1', '2026-01-01', 'assumed', 1), ('3', 'b', 'influence', '5', '2026-01-01', 'assumed', 1);`,
    );
    const first = await editor();
    expect(first.penetration.rows).toMatchObject([
      {
        name: 'Pumps',
        budget: { low: 16000, high: 23000 },
        source: 'Gawron',
        oursE4: null,
        index: null,
      },
      { name: 'Seals', budget: null, isAsked: false },
    ]);
    expect(first.evidence.position).toEqual([{ kind: 'support', index: 50, knownRatio: 0.5 }]);
    expect(first.evidence.potential).toContainEqual({
      kind: 'competitor',
      name: 'Hydrovolt',
      category: 'Pumps',
      low: 0.45,
      high: 0.6,
    });
    const ask = () =>
      backend.call('plan.askEstimate', {
        clientId: 'c1',
        categoryId: 'k2',
        text: 'What do you spend on Seals?',
      });
    await ask();
    await ask();
    expect(sqlite().prepare('SELECT count(*) FROM question').pluck().get()).toBe(1);
    expect((await editor()).penetration.rows[1]?.isAsked).toBe(true);
  });

  test('a budget that was taken back is unknown on the board and in the plan, not nothing', async () => {
    sqlite().exec(
      `INSERT INTO category (id, name, place) VALUES ('k1', 'Pumps', 1);
       INSERT INTO wallet_estimate (id, client_num, category_id, low_e4, likely_e4, high_e4, source, confidence, day, at_ms) VALUES
         ('w1', 1, 'k1', 1, 2, 3, 's', 1, '2026-01-01', 1), ('w2', 1, 'k1', NULL, NULL, NULL, 's', 1, '2026-03-01', 1);`,
    );
    expect((await backend.call('plan.board', {})).clients[0]?.budgetE4).toBeNull();
    expect((await editor()).penetration.rows).toMatchObject([{ name: 'Pumps', budget: null }]);
  });
});
