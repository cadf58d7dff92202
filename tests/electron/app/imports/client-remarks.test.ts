import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importFile } from '../../../support/import-file';
import { openTestBackend, type TestBackend } from '../../../support/test-backend';

let backend: TestBackend;
beforeEach(async () => {
  backend = openTestBackend();
  await backend.call('workspace.create', {
    file: backend.file(join(backend.folder, 'firm.keybook')),
    name: 'Firm',
  });
});
afterEach(() => backend.close());

async function remarks(name: string, clients: readonly string[]) {
  const path = join(backend.folder, name);
  const rows = clients.map((client, i) => `2026-01-${10 + i};${client};${100 + i},50`);
  writeFileSync(path, ['Data;Klient;Kwota', ...rows].join('\n'));
  return (await importFile(backend, path)).check.clients;
}

test('twins of one file are told: what is read as one client, and what only looks like it', async () => {
  const clients = await remarks('first.csv', [
    'Foo Sp. z o.o.',
    'FOO SP. ZO.O.',
    'Fooo',
    'Bar Polska S.A.',
    'Bar Polsak',
  ]);
  expect(clients.added).toBe(4);
  expect(clients.spellings).toEqual({
    count: 1,
    examples: [{ written: 'FOO SP. ZO.O.', kept: 'Foo Sp. z o.o.' }],
  });
  expect(clients.alike.count).toBe(2);
  expect(clients.alike.examples).toContainEqual({ one: 'Foo Sp. z o.o.', other: 'Fooo' });
  expect(clients.alike.examples).toContainEqual({ one: 'Bar Polska S.A.', other: 'Bar Polsak' });
});

test('the next file names the known clients it writes differently, and offers a doubled letter', async () => {
  await remarks('first.csv', ['Foo Sp. z o.o.', 'Bar Polska S.A.']);
  const clients = await remarks('second.csv', ['foo sp. z o.o.', 'Fooo', 'Bar Polska S.A.']);
  expect(clients.spellings.examples).toEqual([
    { written: 'foo sp. z o.o.', kept: 'Foo Sp. z o.o.' },
  ]);
  expect(clients.near.map(({ name, candidates }) => [name, candidates[0]?.name])).toEqual([
    ['Fooo', 'Foo Sp. z o.o.'],
  ]);
});
