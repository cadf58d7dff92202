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
