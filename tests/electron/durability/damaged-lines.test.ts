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
  const num = sqlite.prepare('SELECT first_id FROM sales_run WHERE client_num = 1').pluck().get();
  const lines = sqlite
    .prepare('SELECT lines FROM sales_run WHERE first_id = ?')
    .pluck()
    .get(num) as Buffer;
  const middle = lines.length >> 1;
  lines[middle] = (lines[middle] ?? 0) ^ 4;
  sqlite.prepare('UPDATE sales_run SET lines = ? WHERE first_id = ?').run(lines, num);
  facts.clear();
  expect(sqlite.pragma('quick_check', { simple: true })).toBe('ok');
  await expect(backend.call('portfolio.get', { settings: null })).rejects.toThrow('DB_CORRUPT');
  await expect(backend.call('client.list', {})).rejects.toThrow('DB_CORRUPT');
  await expect(
    backend.call('portfolio.sourceRows', { clientId, offset: 0, limit: 10 }),
  ).rejects.toThrow('DB_CORRUPT');
});
