import { copyFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadSqlite } from '../../../electron/db/load-sqlite';
import { openTestBackend, type TestBackend } from '../../support/test-backend';

let backend: TestBackend;
beforeEach(() => {
  backend = openTestBackend();
});
afterEach(() => backend.close());

test('a copy of the file alone has the last change soon after it', async () => {
  const path = join(backend.folder, 'own.keybook');
  await backend.call('workspace.create', { file: backend.file(path), name: 'Own' });
  await backend.call('workspace.rename', { name: 'Renamed' });
  expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
  for (let i = 0; i < 50 && statSync(`${path}-wal`).size > 0; i++) await sleep(200);
  expect(statSync(`${path}-wal`).size).toBe(0);
  const copy = join(backend.folder, 'copy.keybook');
  copyFileSync(path, copy);
  const sqlite = loadSqlite(copy, { readonly: true });
  expect(sqlite.prepare('SELECT name FROM workspace').pluck().get()).toBe('Renamed');
  sqlite.close();
});
