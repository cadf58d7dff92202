import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importFile } from '../../../support/import-file';
import { openTestBackend } from '../../../support/test-backend';
import type { TestBackend } from '../../../support/test-backend';

const E4 = 10_000;
let backend: TestBackend;

/** Oct 2024 to Sep 2026 whole and half of October: Huta 100 a month, then 80; Nowa only in the second year. */
beforeAll(async () => {
  backend = openTestBackend();
  await backend.call('workspace.create', {
    file: backend.file(join(backend.folder, 'firm.keybook')),
    name: 'Firm',
  });
  const lines = Array.from({ length: 24 }, (_, month) => {
    const day = new Date(Date.UTC(2024, 9 + month, month === 23 ? 28 : 2))
      .toISOString()
      .slice(0, 10);
    const isSecond = month >= 12;
    return [`${day};Huta;${isSecond ? 80 : 100}`, ...(isSecond ? [`${day};Nowa;50`] : [])];
  });
  const path = join(backend.folder, 'sales.csv');
  const rows = ['Date;Client;Amount', ...lines.flat(), '2026-10-05;Huta;9000'];
  writeFileSync(path, `${rows.join('\n')}\n`);
  await importFile(backend, path);
}, 30_000);
afterAll(() => backend.close());

test('the position rests on twelve full months and the twelve before; half a month is not among them', async () => {
  const { clients } = await backend.call('deal.choices', { clientId: null });
  const evidence = async (name: string) => {
    const clientId = clients.find((one) => one.name === name)?.id ?? '';
    return (await backend.call('plan.editor', { clientId, planId: null })).evidence.position;
  };
  const [huta] = await evidence('Huta');
  expect(huta).toMatchObject({ kind: 'sales', salesE4: 960 * E4 });
  expect(huta?.kind === 'sales' ? huta.change : null).toBeCloseTo(-0.2, 12);
  expect(await evidence('Nowa')).toEqual([{ kind: 'sales', salesE4: 600 * E4, change: null }]);
});
