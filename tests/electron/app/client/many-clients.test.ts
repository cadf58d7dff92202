import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireWorkspace } from '../../../../electron/app/require-workspace';
import { openClientWorkspace } from '../../../support/client-workspace';
import { generateClients, generateSales } from '../../../support/generate-clients';
import { importFile } from '../../../support/import-file';
import type { TestBackend } from '../../../support/test-backend';

const COUNT = Number(process.env.KEYBOOK_CLIENTS ?? 4000);

let backend: TestBackend;
beforeAll(async () => {
  backend = await openClientWorkspace();
  const clients = generateClients(COUNT);
  const path = join(backend.folder, 'many.csv');
  writeFileSync(path, generateSales(clients));
  await importFile(backend, path);
  const { sqlite } = requireWorkspace(backend.backend.context);
  const say = sqlite.prepare(
    'UPDATE client SET owner = ?, region = ?, industry = ? WHERE code = ?',
  );
  sqlite.transaction(() => {
    for (const { owner, region, industry, code } of clients) say.run(owner, region, industry, code);
  })();
}, 120_000);
afterAll(() => backend.close());

test('the list of many clients is there at once, also after an edit', async () => {
  await backend.call('client.list', {});
  const { columns } = await backend.call('client.list', {});
  expect(columns.id).toHaveLength(COUNT);
  const edit = (value: string) =>
    backend.call('client.change', {
      clientIds: [columns.id[0] ?? ''],
      change: { field: 'owner', value },
    });
  const times: number[] = [];
  for (const value of ['A', 'B', 'C', 'D', 'E']) {
    await edit(value);
    times.push((await backend.call('client.list', {})).elapsedMs);
  }
  // 100 ms for 20,000 clients; three times that under load, or the sales are being read again after each edit.
  const best = Math.min(...times);
  expect(best, `${best.toFixed(1)} ms`).toBeLessThan((300 * COUNT) / 20_000 + 30);
});

test('duplicates among many names are found in time', async () => {
  const startMs = performance.now();
  const pairs = await backend.call('client.duplicates', {});
  expect(performance.now() - startMs).toBeLessThan(4000);
  expect(pairs).toEqual([]);
});

test('a year of plan for all of them is set, taken back and set again as one quick action', async () => {
  const { columns } = await backend.call('client.list', {});
  const spent: number[] = [];
  const timed = async (work: () => Promise<unknown>) => {
    const startMs = performance.now();
    await work();
    spent.push(performance.now() - startMs);
  };
  const rows = () =>
    requireWorkspace(backend.backend.context)
      .sqlite.prepare('SELECT count(*), sum(m1_e4), sum(m12_e4) FROM plan_year')
      .raw()
      .get();
  await timed(() =>
    backend.call('market.setPlan', {
      measure: 'revenue',
      by: 'even',
      gesture: 'spread',
      periods: [{ month: '2027-01-01', months: 12 }],
      lines: columns.id.map((clientId) => ({ clientId, sumsE4: [120_000] })),
    }),
  );
  expect(rows()).toEqual([COUNT, COUNT * 10_000, COUNT * 10_000]);
  await timed(() => backend.call('history.undo', {}));
  expect(rows()).toEqual([0, null, null]);
  await timed(() => backend.call('history.redo', {}));
  expect(rows()).toEqual([COUNT, COUNT * 10_000, COUNT * 10_000]);
  // About 0.2 s for 4,000 clients; with a row a month it was 0.8 s, and 1.8 s to take back.
  expect(Math.max(...spent)).toBeLessThan(700);
});
