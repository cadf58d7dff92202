import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '@shared/ipc/contract';
import { dayFromIso } from '@shared/domain/iso-day';
import { requireWorkspace } from '../../../../electron/app/require-workspace';
import { openTestBackend } from '../../../support/test-backend';
import type { TestBackend } from '../../../support/test-backend';

// The clock of the test back end stands at 13 Oct 2026.
let t: TestBackend;
beforeEach(async () => {
  t = openTestBackend();
  await t.call('workspace.create', { file: t.file(`${t.folder}/a.keybook`), name: 'A' });
  sql(`INSERT INTO client (id, name, folded_name, owner, is_key, created_at_ms)
       VALUES ('c1', 'Papiernia', 'papiernia', 'M. Nowak', 1, 1), ('c2', 'Other', 'other', NULL, NULL, 1)`);
});
afterEach(() => t.close());

const db = () => requireWorkspace(t.backend.context).sqlite;
const sql = (text: string) => db().exec(text);
const at = (iso: string) => dayFromIso(iso) ?? 0;

async function add(change: Partial<Input<'deal.add'>> = {}): Promise<string> {
  const { dealId } = await t.call('deal.add', {
    clientId: 'c1',
    name: 'PM2 pump retrofit',
    amountE4: 6_400_000_000,
    probability: 0.4,
    stage: 'proposal',
    expectedClose: '2026-10-30',
    buyerStep: '',
    buyerStepDay: null,
    ...change,
  });
  return dealId;
}
const deal = async (dealId: string) => {
  const found = await t.call('deal.get', { dealId });
  if (!found) throw new Error('gone');
  return found;
};
const undo = () => t.call('history.undo', {});

describe('deals', () => {
  test('a deal is opened today with the client’s owner; a blank step is no step', async () => {
    const found = await deal(await add());
    expect(found.deal).toMatchObject({
      openedDay: at('2026-10-13'),
      buyerStep: null,
      stages: [{ stage: 'proposal', day: at('2026-10-13') }],
      lastActivityDay: null,
    });
    expect(found.owner).toBe('M. Nowak');
    await expect(add({ clientId: 'nobody' })).rejects.toThrow('NOT_FOUND');
  });

  test('a push is kept with its reason; the first date is none; one undo takes it back', async () => {
    const dealId = await add({ expectedClose: null });
    await t.call('deal.push', { dealId, expectedClose: '2026-10-30', reason: null });
    expect((await deal(dealId)).deal.pushes).toEqual([]);
    await t.call('deal.push', { dealId, expectedClose: '2026-12-18', reason: 'budget' });
    const push = {
      fromDay: at('2026-10-30'),
      toDay: at('2026-12-18'),
      day: at('2026-10-13'),
      reason: 'budget',
    };
    expect((await deal(dealId)).deal).toMatchObject({ closeDay: at('2026-12-18'), pushes: [push] });
    expect(await undo()).toMatchObject({
      kind: 'deals.push',
      params: { deal: 'PM2 pump retrofit' },
    });
    expect((await deal(dealId)).deal).toMatchObject({ closeDay: at('2026-10-30'), pushes: [] });
    await t.call('history.redo', {});
    expect((await deal(dealId)).deal.pushes).toEqual([push]);
  });

  test('stages keep their history in order, also through removal and undo', async () => {
    const dealId = await add();
    await t.call('deal.move', { dealId, stage: 'negotiation' });
    await t.call('deal.move', { dealId, stage: 'order' });
    await t.call('deal.move', { dealId, stage: 'order' });
    await t.call('deal.remove', { dealId });
    expect(await t.call('deal.get', { dealId })).toBeNull();
    await undo();
    expect((await deal(dealId)).deal.stages.map(({ stage }) => stage)).toEqual([
      'proposal',
      'negotiation',
      'order',
    ]);
  });

  test('win, then no second end and no move; reopening gives the stage before back', async () => {
    const dealId = await add({ stage: 'negotiation' });
    const end = { dealId, day: '2026-10-12', reason: 'price', note: null };
    await t.call('deal.end', { ...end, stage: 'won' });
    expect((await deal(dealId)).deal).toMatchObject({ stage: 'won', closedDay: at('2026-10-12') });
    await expect(t.call('deal.end', { ...end, stage: 'lost' })).rejects.toThrow('RULE');
    await expect(t.call('deal.move', { dealId, stage: 'lead' })).rejects.toThrow('RULE');
    await t.call('deal.reopen', { dealId });
    expect((await deal(dealId)).deal).toMatchObject({ stage: 'negotiation', closedDay: null });
    await undo();
    expect((await deal(dealId)).closeReason).toBe('price');
  });

  test('fields change one by one; the same value twice leaves no action', async () => {
    const dealId = await add();
    const change = { ourStep: 'offer', ourStepDay: '2026-10-20', isTender: true, note: ' ' };
    await t.call('deal.change', { dealId, change });
    expect(await deal(dealId)).toMatchObject({ isTender: true, note: null });
    await t.call('deal.change', { dealId, change });
    await undo();
    expect((await deal(dealId)).deal.ourStep).toBeNull();
  });

  test('pasted deals are one action, all or none', async () => {
    const one = {
      clientId: 'c1',
      name: 'X',
      amountE4: null,
      probability: null,
      stage: 'lead' as const,
      expectedClose: null,
      buyerStep: null,
      buyerStepDay: null,
    };
    await expect(
      t.call('deal.paste', { deals: [one, { ...one, clientId: 'nobody' }] }),
    ).rejects.toThrow('NOT_FOUND');
    expect((await t.call('deal.pipeline', {})).facts.deals).toEqual([]);
    expect(await t.call('deal.paste', { deals: [one, { ...one, name: 'Y' }] })).toEqual({
      added: 2,
    });
    await undo();
    expect((await t.call('deal.pipeline', {})).facts.deals).toEqual([]);
  });

  test('roles of the deal and of the client count, those of people who left do not', async () => {
    const dealId = await add();
    sql(`INSERT INTO person (id, client_num, name, known_day, left_day)
           VALUES ('p1', 1, 'J. Wilk', '2026-01-01', NULL), ('p2', 1, 'Gone', '2026-01-01', '2026-10-01');
         INSERT INTO person_role (id, person_id, deal_id, role, from_day)
           VALUES ('r1', 'p2', NULL, 'decider', '2026-01-01'), ('r2', 'p1', NULL, 'user', '2026-01-01');
         INSERT INTO person_judgement (id, person_id, attribute, value, day, status, at_ms)
           VALUES ('j1', 'p1', 'coverage', 'none', '2026-09-01', 'assumed', 1)`);
    expect((await deal(dealId)).deal.roles).toEqual(['user']);
    const role = { dealId, personId: 'p1', role: 'decider' as const };
    await t.call('deal.role', { ...role, has: true });
    const found = await deal(dealId);
    expect(found.deal.roles.toSorted()).toEqual(['decider', 'user']);
    expect(found.people).toEqual([
      {
        id: 'p1',
        name: 'J. Wilk',
        title: null,
        coverage: 'none',
        roles: ['decider', 'user'],
        dealRoles: ['decider'],
        relations: [],
      },
    ]);
    await t.call('deal.role', { ...role, has: false });
    expect((await deal(dealId)).deal.roles).toEqual(['user']);
  });

  test('activity: a held meeting about the deal or about nothing in particular, not a planned one', async () => {
    const dealId = await add();
    sql(`INSERT INTO interaction (id, client_num, day, kind, is_held, deal_id) VALUES
          ('i1', 1, '2026-09-01', 'visit', 1, '${dealId}'), ('i2', 1, '2026-09-05', 'call', 1, NULL),
          ('i3', 1, '2026-10-20', 'visit', 0, '${dealId}'), ('i4', 1, '2026-10-01', 'note', 1, NULL),
          ('i5', 2, '2026-10-02', 'visit', 1, NULL)`);
    expect((await deal(dealId)).deal.lastActivityDay).toBe(at('2026-09-05'));
  });

  test('competitors by name, known ones found in any case; three P, the last answer of a day', async () => {
    const dealId = await add();
    await t.call('deal.change', { dealId, change: { competitors: ['Hydro', 'Pumpex'] } });
    await t.call('deal.change', { dealId, change: { competitors: ['hydro'] } });
    expect((await deal(dealId)).competitors).toEqual(['Hydro']);
    const p = { dealId, criterion: 'need' as const, evidence: 'PM2 stands' };
    await t.call('deal.qualify', { ...p, answer: 'partly' });
    await t.call('deal.qualify', { ...p, answer: 'yes' });
    expect((await deal(dealId)).qualification).toEqual([
      { criterion: 'need', answer: 'yes', evidence: 'PM2 stands', day: '2026-10-13' },
    ]);
  });
});

describe('reviews', () => {
  test('answers, follow-up, close, what is kept, and what comes up next time', async () => {
    const dealId = await add();
    await t.call('deal.answer', { dealId, question: 3, answer: ' They are waiting. ' });
    await t.call('deal.answer', { dealId, question: 1, answer: '' });
    const followUp = { followUp: 'Call J. Wilk', owner: 'M. Nowak', day: '2026-10-20' };
    await t.call('deal.followUp', { dealId, question: 4, ...followUp });
    const open = await t.call('deal.pipeline', {});
    expect(open.openReview).toMatchObject({ day: '2026-10-13', isClosed: false, answers: 1 });
    expect(open.answered).toEqual({ [dealId]: 1 });
    expect(open.followUps).toEqual([]);
    await t.call('deal.closeReview', { grain: 'year', scope: 'key', followUpDay: '2026-10-20' });
    const closed = await t.call('deal.pipeline', {});
    expect(closed.openReview).toBeNull();
    expect(closed.lastReview).toMatchObject({ followUpDay: '2026-10-20', isClosed: true });
    expect(closed.lastReview?.frozen?.deals).toMatchObject([
      { id: dealId, name: 'PM2 pump retrofit', client: 'Papiernia', probability: 0.4 },
    ]);
    expect(closed.followUps).toMatchObject([{ dealId, question: 4, text: 'Call J. Wilk' }]);
    // The deal changes; the kept review does not.
    await t.call('deal.change', { dealId, change: { name: 'Renamed', amountE4: 1 } });
    const [head] = await t.call('deal.reviews', {});
    const kept = await t.call('deal.review', { reviewId: head?.id ?? '' });
    expect(kept?.frozen?.deals[0]).toMatchObject({
      name: 'PM2 pump retrofit',
      amountE4: 6_400_000_000,
    });
    expect(kept?.deals[0]?.answers.map(({ question, answer }) => [question, answer])).toEqual([
      [3, 'They are waiting.'],
      [4, ''],
    ]);
    expect(await deal(dealId)).toMatchObject({ answers: [], lastAnswersDay: '2026-10-13' });
    await t.call('deal.followUpDone', {
      answerId: closed.followUps[0]?.answerId ?? '',
      isDone: true,
    });
    expect((await t.call('deal.pipeline', {})).followUps).toEqual([]);
    await expect(
      t.call('deal.closeReview', { grain: 'year', scope: 'key', followUpDay: null }),
    ).rejects.toThrow('RULE');
  });

  test('an answer taken out by undo takes the review it began with it', async () => {
    const dealId = await add();
    await t.call('deal.answer', { dealId, question: 1, answer: 'x' });
    await undo();
    expect((await t.call('deal.pipeline', {})).openReview).toBeNull();
  });

  test('questions are written once', async () => {
    const dealId = await add();
    const texts = ['Who decides?', 'On which date?'];
    expect(await t.call('deal.ask', { dealId, texts })).toEqual({ added: 2 });
    expect(await t.call('deal.ask', { dealId, texts })).toEqual({ added: 0 });
    await undo();
    expect(db().prepare('SELECT count(*) FROM question').pluck().get()).toBe(0);
  });
});

describe('plan and thresholds', () => {
  test('plan lines by month, the yearly sum, and only the months of this year', async () => {
    sql(`UPDATE client SET planned_e4 = 12000000 WHERE id = 'c2';
         INSERT INTO plan_year (id, client_num, year, measure, m1_e4, m2_e4, m12_e4) VALUES
           ('l1', 1, 2026, 'revenue', 50000, NULL, 70000), ('l3', 1, 2027, 'revenue', 1, NULL, NULL),
           ('l4', 1, 2026, 'contribution', NULL, 2, NULL)`);
    const { clients } = (await t.call('deal.pipeline', {})).facts;
    expect(clients.map(({ id, yearlyE4 }) => [id, yearlyE4])).toEqual([
      ['c1', null],
      ['c2', 12_000_000],
    ]);
    expect(clients[0]?.planE4).toEqual([50_000, ...Array(10).fill(null), 70_000]);
  });

  test('limits are kept, undone and reset', async () => {
    const { thresholds } = await t.call('deal.pipeline', {});
    const own = { ...thresholds, pushes: 3, usual: { ...thresholds.usual, lead: 0.05 } };
    await t.call('deal.thresholds', { thresholds: own });
    expect((await t.call('deal.pipeline', {})).thresholds).toEqual(own);
    await undo();
    expect((await t.call('deal.pipeline', {})).thresholds).toEqual(thresholds);
  });

  test('the fiscal year: its months, next to last year’s, kept and undone', async () => {
    sql(`INSERT INTO plan_year (id, client_num, year, measure, m3_e4, m4_e4) VALUES
           ('l1', 1, 2026, 'revenue', 30000, 40000), ('l3', 1, 2027, 'revenue', 50000, NULL)`);
    const planned = async (periodDay?: string) => {
      const input = periodDay === undefined ? {} : { periodDay };
      const { facts } = await t.call('deal.pipeline', input);
      return [facts.months[0], facts.clients[0]?.planE4.filter((sum) => sum !== null)];
    };
    expect(await planned()).toEqual([at('2026-01-01'), [30_000, 40_000]]);
    await t.call('deal.fiscalYear', { startMonth: 4 });
    expect((await t.call('workspace.current', {}))?.fiscalYearStartMonth).toBe(4);
    expect(await planned()).toEqual([at('2026-04-01'), [40_000, 50_000]]);
    expect(await planned('2026-03-31')).toEqual([at('2025-04-01'), [30_000]]);
    expect(await undo()).toMatchObject({ kind: 'deals.fiscalYear' });
    expect(await planned()).toEqual([at('2026-01-01'), [30_000, 40_000]]);
    await expect(t.call('deal.fiscalYear', { startMonth: 13 })).rejects.toThrow();
  });
});

describe('deals of clients who are gone', () => {
  test('archived and lost clients are marked by their open deals; the deals are closed as one action', async () => {
    sql("UPDATE client SET status = 'archived' WHERE id = 'c1'");
    sql("UPDATE client SET status = 'lost' WHERE id = 'c2'");
    const ids = [await add(), await add({ clientId: 'c2' }), await add({ name: 'B' })];
    const marks = async () =>
      (await t.call('deal.pipeline', {})).facts.clients.map(({ id, gone }) => [id, gone]);
    expect(await marks()).toEqual([
      ['c1', 'archived'],
      ['c2', 'lost'],
    ]);
    const end = { stage: 'lost', day: '2026-10-13', reason: 'client gone' } as const;
    expect(await t.call('deal.endMany', { ...end, dealIds: ids })).toEqual({ ended: 3 });
    expect(await deal(ids[1] ?? '')).toMatchObject({
      closeReason: 'client gone',
      deal: { stage: 'lost', closedDay: at('2026-10-13') },
    });
    // Nothing is open any more, so there is nothing to mark.
    expect(await marks()).toEqual([
      ['c1', undefined],
      ['c2', undefined],
    ]);
    expect(await undo()).toMatchObject({ kind: 'deals.endMany', params: { number: '3' } });
    expect((await deal(ids[0] ?? '')).deal.stage).toBe('proposal');
  });

  test('one that has ended already stops all of them', async () => {
    const ids = [await add(), await add({ name: 'B' })];
    await t.call('deal.end', {
      dealId: ids[1] ?? '',
      stage: 'won',
      day: '2026-10-01',
      reason: null,
      note: null,
    });
    const end = { stage: 'dropped', day: '2026-10-13', reason: null, dealIds: ids } as const;
    await expect(t.call('deal.endMany', end)).rejects.toThrow('RULE');
    expect((await deal(ids[0] ?? '')).deal.stage).toBe('proposal');
  });
});
