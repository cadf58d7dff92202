import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeClient } from '../../../support/client-workspace';
import { importFile } from '../../../support/import-file';
import { openTestBackend, type TestBackend } from '../../../support/test-backend';

let backend: TestBackend;
beforeEach(async () => {
  backend = openTestBackend();
  await backend.call('workspace.create', {
    file: backend.file(join(backend.folder, 'firm.keybook')),
    name: 'Firm',
  });
  const path = join(backend.folder, 'sales.csv');
  writeFileSync(path, 'Date;Client;Amount\n2026-01-05;Alfa;100\n2026-02-05;Beta;40\n');
  await importFile(backend, path);
});
afterEach(() => backend.close());

const limits = async () => (await backend.call('portfolio.settings', {})).abcLimits;
const SEVENTY = { kind: 'cumulative', aPercent: 70, bPercent: 90 } as const;

test('a changed limit is the newest thing undone and done again, not what was done before it', async () => {
  await makeClient(backend, 'Gamma');
  const before = await limits();
  const settings = await backend.call('portfolio.settings', {});
  await backend.call('portfolio.saveSettings', { settings: { ...settings, abcLimits: SEVENTY } });
  expect((await backend.call('history.state', {})).undo?.kind).toBe('portfolio.limitsChanged');

  await backend.call('history.undo', {});
  expect(await limits()).toEqual(before);
  expect((await backend.call('workspace.current', {}))?.clients).toBe(3);

  await backend.call('history.redo', {});
  expect(await limits()).toEqual(SEVENTY);
});

test('what the analysis said under the old settings stays to be compared with', async () => {
  const settings = await backend.call('portfolio.settings', {});
  await backend.call('portfolio.saveSettings', { settings: { ...settings, abcLimits: SEVENTY } });
  await backend.call('portfolio.saveSettings', {
    settings: { ...settings, abcLimits: SEVENTY, grain: 'quarter' },
  });
  const kept = (await backend.call('movement.runs', {})).length;
  await backend.call('history.undo', {});
  expect(await backend.call('movement.runs', {})).toHaveLength(kept);
});
