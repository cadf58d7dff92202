import { afterEach, beforeEach, expect, test } from 'vitest';
import { requireWorkspace } from '../../../../electron/app/require-workspace';
import {
  idsByName,
  importSales,
  makeClient,
  openClientWorkspace,
} from '../../../support/client-workspace';
import type { TestBackend } from '../../../support/test-backend';

let backend: TestBackend;
beforeEach(async () => {
  backend = await openClientWorkspace();
});
afterEach(() => backend.close());

const sqlite = () => requireWorkspace(backend.backend.context).sqlite;
const TABLES = [
  'client',
  'client_alias',
  'client_type',
  'client_change',
  'analysis_run_client',
  'person',
  'wallet_estimate',
  'white_space_cell',
  'deal',
  'plan_year',
];
const everything = () => [
  ...TABLES.map((table) => sqlite().prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()),
  sqlite().prepare('SELECT first_id, client_num FROM sales_run ORDER BY first_id').all(),
];

const sales = (count: number, amount: number) =>
  Array.from({ length: count }, (_, i) => [i * 30, amount] as const);

async function twoClients(): Promise<{ keptId: string; goneId: string }> {
  const ids = await importSales(backend, {
    'Młyn Sp. z o.o.': sales(13, 100),
    'MLYN Krakow': sales(13, 10),
    Other: sales(13, 1),
  });
  const keptId = ids.get('Młyn Sp. z o.o.') ?? '';
  const goneId = ids.get('MLYN Krakow') ?? '';
  const change = (clientId: string, field: 'owner' | 'region', value: string) =>
    backend.call('client.change', { clientIds: [clientId], change: { field, value } });
  await change(goneId, 'owner', 'Olga');
  await change(keptId, 'region', 'South');
  for (const clientId of [keptId, goneId])
    await backend.call('client.decideType', {
      clientId,
      type: 'expert',
      decision: 'confirmed',
      reason: 'Asks hard questions',
    });
  sqlite().exec(
    `INSERT INTO person (id, client_num, name, known_day) SELECT 'p1', num, 'Anna', '2026-01-01' FROM client WHERE id = '${goneId}';
     INSERT INTO category (id, name, place) VALUES ('cat', 'Flour', 1);
     INSERT INTO white_space_cell (id, client_num, category_id, state, day) SELECT 'w-' || num, num, 'cat', 'open', '2026-01-01' FROM client WHERE name <> 'Other';
     INSERT INTO deal (id, client_num, name, stage, opened_day, is_tender) SELECT 'd1', num, 'Mill', 'lead', '2026-01-01', 0 FROM client WHERE id = '${goneId}';`,
  );
  return { keptId, goneId };
}

test('merging moves everything, keeps the other spelling, and undo restores every row', async () => {
  const { keptId, goneId } = await twoClients();
  const before = everything();
  const salesBefore = await backend.call('portfolio.sourceRows', {
    clientId: keptId,
    offset: 0,
    limit: 5000,
  });
  const preview = await backend.call('client.mergePreview', { keptId, goneId });
  expect(preview.moves).toContainEqual({ table: 'sales_run', count: 13 });
  expect(preview.moves).toContainEqual({ table: 'person', count: 1 });

  await backend.call('client.merge', { keptId, goneId, fromGone: ['owner'] });
  expect(await backend.call('client.page', { clientId: goneId })).toBeNull();
  const page = await backend.call('client.page', { clientId: keptId });
  expect(page).toMatchObject({ owner: 'Olga', region: 'South', types: ['expert'] });
  expect(page?.counts).toMatchObject({ people: 1, deals: 1 });
  const salesAfter = await backend.call('portfolio.sourceRows', {
    clientId: keptId,
    offset: 0,
    limit: 5000,
  });
  expect(salesAfter.total).toBe(26);
  expect(salesAfter.sumE4).toBe(salesBefore.sumE4 + 13 * 100_000);
  const { name, n } = sqlite()
    .prepare("SELECT count(*) AS n, 'x' AS name FROM white_space_cell")
    .get() as { name: string; n: number };
  expect([name, n]).toEqual(['x', 2]);

  const after = everything();
  await backend.call('history.undo', {});
  // Taking the merge back keeps the change of details as one more edit; everything else is as it was.
  const restored = everything();
  restored[3] = (restored[3] as { num: number }[]).slice(0, before[3]?.length);
  expect(restored).toEqual(before);
  expect(
    (await backend.call('portfolio.sourceRows', { clientId: goneId, offset: 0, limit: 1 })).total,
  ).toBe(13);

  await backend.call('history.redo', {});
  const redone = everything();
  redone[3] = after[3] ?? [];
  expect(redone).toEqual(after);
});

test('a year both have planned keeps the months of the kept one and gains the others; undo parts them again', async () => {
  const { keptId, goneId } = await twoClients();
  const plan = (clientId: string, month: string, sumE4: number) =>
    backend.call('market.setPlan', {
      measure: 'revenue',
      by: 'own',
      gesture: 'type',
      periods: [{ month, months: 1 }],
      lines: [{ clientId, sumsE4: [sumE4] }],
    });
  await plan(keptId, '2027-01-01', 10_000);
  await plan(goneId, '2027-01-01', 20_000);
  await plan(goneId, '2027-03-01', 30_000);
  await plan(goneId, '2028-12-01', 40_000);
  const before = everything();
  await backend.call('client.merge', { keptId, goneId, fromGone: [] });
  expect(
    sqlite()
      .prepare('SELECT year, m1_e4, m2_e4, m3_e4, m12_e4 FROM plan_year ORDER BY year')
      .raw()
      .all(),
  ).toEqual([
    [2027, 10_000, null, 30_000, null],
    [2028, null, null, null, 40_000],
  ]);
  await backend.call('history.undo', {});
  expect(everything().at(-2)).toEqual(before.at(-2));
});

test("next month's file finds the kept client under the other name and code", async () => {
  const { keptId, goneId } = await twoClients();
  await backend.call('client.merge', { keptId, goneId, fromGone: [] });
  await importSales(
    backend,
    { Nobody: [[1, 5]], 'MLYN Krakow': [[2, 5]] },
    { fileName: 'next.csv', hasCodes: false },
  );
  expect([...idsByName(backend).keys()].sort()).toEqual(['Młyn Sp. z o.o.', 'Nobody', 'Other']);
});

test('a child merged into its parent, or the parent into the child, leaves no circle', async () => {
  const top = await makeClient(backend, 'Top');
  const middle = await makeClient(backend, 'Middle', { parentId: top });
  const leaf = await makeClient(backend, 'Leaf', { parentId: middle });
  await backend.call('client.merge', { keptId: leaf, goneId: middle, fromGone: [] });
  const page = await backend.call('client.page', { clientId: leaf });
  expect(page?.parent?.name).toBe('Top');
  await backend.call('client.merge', { keptId: top, goneId: leaf, fromGone: ['name'] });
  const kept = await backend.call('client.page', { clientId: top });
  expect(kept).toMatchObject({ name: 'Leaf', parent: null, children: [] });
});

test('likely duplicates are proposed until a person says that they are two', async () => {
  const a = await makeClient(backend, 'Papiernia Kostrzyca');
  const b = await makeClient(backend, 'Papiernia Kostrzica S.A.');
  const [pair] = await backend.call('client.duplicates', {});
  expect([pair?.one.id, pair?.other.id, pair?.reason]).toEqual([a, b, 'spelling']);
  await backend.call('client.notSame', { ids: [b, a] });
  expect(await backend.call('client.duplicates', {})).toEqual([]);
  await backend.call('history.undo', {});
  expect(await backend.call('client.duplicates', {})).toHaveLength(1);
});
