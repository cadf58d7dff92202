import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requireWorkspace } from '../../../../electron/app/require-workspace';
import { DEFAULT_KEY_CLIENT_RULES } from '@shared/domain/key-client-rules';
import { importSales, makeClient, openClientWorkspace } from '../../../support/client-workspace';
import type { TestBackend } from '../../../support/test-backend';

let backend: TestBackend;
beforeEach(async () => {
  backend = await openClientWorkspace();
});
afterEach(() => backend.close());

const sqlite = () => requireWorkspace(backend.backend.context).sqlite;
const monthly = (amount: number, count = 14) =>
  Array.from({ length: count }, (_, i) => [i * 30, amount] as const);

describe('key client types', () => {
  test('are proposed from the group, confirmed with key flag and primary type, and undone together', async () => {
    const ids = await importSales(backend, {
      Big: monthly(900),
      Sub: monthly(60),
      Small: monthly(40),
    });
    const [big, sub, small] = ['Big', 'Sub', 'Small'].map((name) => ids.get(name) ?? '');
    await backend.call('client.setParent', { clientIds: [sub ?? ''], parentId: small ?? '' });
    const types = await backend.call('client.keyTypes', { clientId: small ?? '' });
    expect(types.groupSize).toBe(2);
    expect(types.breadwinner).toMatchObject({ verdict: 'yes', share: 0.1 });

    const guards = await backend.call('client.guards', {});
    expect(guards.proposals.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'Big breadwinner',
      'Small breadwinner',
    ]);
    await backend.call('client.decideType', {
      clientId: big ?? '',
      type: 'breadwinner',
      decision: 'confirmed',
      reason: 'Nine tenths of our sales',
    });
    expect(await backend.call('client.page', { clientId: big ?? '' })).toMatchObject({
      types: ['breadwinner'],
      primaryType: 'breadwinner',
      isKey: true,
      keySince: '2026-10-13',
    });
    const after = await backend.call('client.guards', {});
    expect(after.proposals.map(({ name }) => name)).toEqual(['Small']);
    expect(after.guards).toMatchObject({
      keyClients: 1,
      isTooManyKeys: true,
      keySalesMark: 'over-70',
    });
    expect((await backend.call('client.keyClients', {})).clients.map(({ name }) => name)).toEqual([
      'Big',
    ]);

    await backend.call('history.undo', {});
    expect(await backend.call('client.page', { clientId: big ?? '' })).toMatchObject({
      types: [],
      primaryType: null,
      isKey: null,
      keySince: null,
    });
  });

  test('need a reason where only a person can tell, and image makers come back for review', async () => {
    const clientId = await makeClient(backend, 'Famous');
    const decide = (reason: string) =>
      backend.call('client.decideType', { clientId, type: 'image', decision: 'confirmed', reason });
    await expect(decide('')).rejects.toThrow(/RULE.*no-reason/u);
    await decide('Leads its industry');
    const { decisions } = await backend.call('client.keyTypes', { clientId });
    expect(decisions).toMatchObject([{ reviewDay: '2027-10-13', isReviewDue: false }]);
  });

  test('follow other thresholds at once, and the defaults again after undo', async () => {
    const ids = await importSales(backend, { Big: monthly(900), Tenth: monthly(100) });
    const clientId = ids.get('Tenth') ?? '';
    const verdict = async () =>
      (await backend.call('client.keyTypes', { clientId })).breadwinner.verdict;
    expect(await verdict()).toBe('yes');
    await backend.call('client.saveRules', {
      rules: { ...DEFAULT_KEY_CLIENT_RULES, breadwinnerBorder: 'more-than' },
    });
    expect(await verdict()).toBe('no');
    await backend.call('history.undo', {});
    expect(await verdict()).toBe('yes');
  });

  test('prospective rests on the newest budget estimate and our sales in the same category', async () => {
    const ids = await importSales(backend, { Big: monthly(1000), Open: monthly(10) });
    const clientId = ids.get('Open') ?? '';
    expect((await backend.call('client.keyTypes', { clientId })).prospective).toMatchObject({
      verdict: 'candidate',
      reason: 'no-budget',
    });
    sqlite().exec(
      `INSERT INTO category (id, name, place) VALUES ('c', 'Pumps', 1);
       INSERT INTO wallet_estimate (id, client_num, category_id, low_e4, likely_e4, high_e4, source, confidence, day, at_ms)
       SELECT 'old', num, 'c', 1, 1, 1, 's', 1, '2026-01-01', 1 FROM client WHERE id = '${clientId}'
       UNION SELECT 'new', num, 'c', 0, 60000000, 90000000, 's', 1, '2026-02-01', 2 FROM client WHERE id = '${clientId}';`,
    );
    expect((await backend.call('client.keyTypes', { clientId })).prospective).toMatchObject({
      verdict: 'candidate',
      reason: 'no-penetration',
      budgetE4: 60_000_000,
      reachableE4: 30_000_000,
    });
  });

  test('a budget of the client and of its unit is the same money, and the white space agrees', async () => {
    const ids = await importSales(backend, { Big: monthly(1000), Open: monthly(10) });
    const clientId = ids.get('Open') ?? '';
    sqlite().exec(
      `INSERT INTO category (id, name, place) VALUES ('c', 'Pumps', 1), ('d', 'Seals', 2), ('e', 'Oil', 3);
       INSERT INTO unit (id, client_num, name, kind) SELECT 'u', num, 'Plant', 'plant' FROM client WHERE id = '${clientId}';`,
    );
    const cell = (
      unitId: string | null,
      categoryId: string,
      sumE4: number | null,
      day: string,
    ) => ({
      clientId,
      unitId,
      categoryId,
      estimate: {
        budget: sumE4 === null ? null : { low: sumE4, likely: sumE4, high: sumE4 },
        source: 'Buyer',
        confidence: 2 as const,
        day,
      },
    });
    await backend.call('market.writeCells', {
      cells: [
        cell(null, 'c', 60_000_000, '2026-02-01'),
        cell('u', 'c', 50_000_000, '2026-02-01'),
        cell('u', 'd', 40_000_000, '2026-02-01'),
        cell(null, 'e', 30_000_000, '2026-02-01'),
        cell(null, 'e', null, '2026-03-01'),
      ],
    });
    const { prospective } = await backend.call('client.keyTypes', { clientId });
    expect(prospective.budgetE4).toBe(60_000_000);
    const { places } = await backend.call('market.whiteSpace', { clientId });
    expect(places[0]?.penetration.budgetE4.likely).toBe(60_000_000);
    await backend.call('market.writeCells', {
      cells: [{ clientId, unitId: null, categoryId: 'c', state: 'no-need' }],
    });
    expect((await backend.call('client.keyTypes', { clientId })).prospective).toMatchObject({
      verdict: 'candidate',
      reason: 'no-budget',
    });
  });
});

describe('the three P', () => {
  const answer = (clientId: string, given: 'unknown' | 'yes', evidence = '') =>
    backend.call('client.qualify', {
      clientId,
      criterion: 'solvency',
      answer: given,
      evidence,
      source: null,
      question: 'Can they pay?',
    });
  const questions = () =>
    sqlite().prepare('SELECT text, status, answer FROM question ORDER BY rowid').raw().all();

  test('unknown becomes one open question, an answer closes it, and the newest answer counts', async () => {
    const clientId = await makeClient(backend, 'New');
    await answer(clientId, 'unknown');
    await answer(clientId, 'unknown');
    expect(questions()).toEqual([['Can they pay?', 'open', null]]);
    await answer(clientId, 'yes', 'Balance sheet 2025');
    expect(questions()).toEqual([['Can they pay?', 'answered', 'Balance sheet 2025']]);
    const { verdict, answers, earlier } = await backend.call('client.qualification', { clientId });
    expect(verdict).toMatchObject({ verdict: 'open', yes: 1, unknown: ['need', 'authority'] });
    expect(answers.map(({ answer: one }) => one)).toEqual(['yes']);
    expect(earlier).toHaveLength(2);
    await backend.call('history.undo', {});
    expect(questions()).toEqual([['Can they pay?', 'open', null]]);
  });
});

describe('the stage of the relationship', () => {
  const scores = { functions: 3, information: 3, supplier: 3, horizon: 2, trust: 3, exit: 2 };

  test('is scored, gated by the books, dated, and can be overruled with a reason only', async () => {
    const ids = await importSales(backend, { Big: monthly(900) });
    const clientId = ids.get('Big') ?? '';
    const assess = (override: 'partnership' | null, reason: string) =>
      backend.call('client.assessStage', {
        clientId,
        scores,
        override,
        reason,
        desired: 'partnership',
      });
    await assess(null, '');
    expect((await backend.call('client.page', { clientId }))?.stage).toBe('mid');
    await expect(assess('partnership', '')).rejects.toThrow(/RULE/u);
    await assess('partnership', 'Joint line since May');
    expect((await backend.call('client.page', { clientId }))?.stage).toBe('partnership');
    const { newest, earlier, result } = await backend.call('client.stage', { clientId });
    expect(newest).toMatchObject({ override: 'partnership', computed: 'mid', scores });
    expect(earlier).toHaveLength(1);
    expect(result).toMatchObject({ score: 16, stage: 'mid' });
    await backend.call('history.undo', {});
    expect((await backend.call('client.page', { clientId }))?.stage).toBe('mid');
  });

  test('is fragile once the key account manager changed', async () => {
    const clientId = await makeClient(backend, 'A', { owner: 'Ewa' });
    await backend.call('client.assessStage', {
      clientId,
      scores,
      override: null,
      reason: '',
      desired: null,
    });
    const isFragile = async () => (await backend.call('client.page', { clientId }))?.isFragile;
    expect(await isFragile()).toBe(false);
    await backend.call('client.change', {
      clientIds: [clientId],
      change: { field: 'owner', value: 'Olga' },
    });
    expect(await isFragile()).toBe(true);
  });
});
