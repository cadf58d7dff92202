import { afterEach, beforeEach, expect, test } from 'vitest';
import { requireWorkspace } from '../../../electron/app/require-workspace';
import { openTestBackend, type TestBackend } from '../../support/test-backend';

let backend: TestBackend;
beforeEach(async () => {
  backend = openTestBackend();
  await backend.call('workspace.openSample', { language: 'en' });
});
afterEach(() => backend.close());

test('sales lines damaged inside a row, where SQLite cannot see it, are said to be damaged wherever they are asked for', async () => {
  const { sqlite, facts } = requireWorkspace(backend.backend.context);
  const clientId = String(sqlite.prepare('SELECT id FROM client WHERE num = 1').pluck().get());
  sqlite.exec(
    'UPDATE sales_run SET lines = substr(lines, 1, length(lines) - 1) WHERE client_num = 1',
  );
  facts.clear();
  expect(sqlite.pragma('quick_check', { simple: true })).toBe('ok');
  await expect(backend.call('portfolio.get', { settings: null })).rejects.toThrow('DB_CORRUPT');
  await expect(backend.call('client.list', {})).rejects.toThrow('DB_CORRUPT');
  await expect(
    backend.call('portfolio.sourceRows', { clientId, offset: 0, limit: 10 }),
  ).rejects.toThrow('DB_CORRUPT');
});
