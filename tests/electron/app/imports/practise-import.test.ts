import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { practiseImport } from '../../../../electron/app/imports/practise-import';
import { inProcessReader } from '../../../support/in-process-reader';
import { openTestBackend, type TestBackend } from '../../../support/test-backend';

let backend: TestBackend;
beforeEach(() => {
  backend = openTestBackend();
});
afterEach(() => backend.close());

test('practice leaves the open workspace, its folder and the window as they were', async () => {
  await backend.call('workspace.create', {
    file: backend.file(join(backend.folder, 'own.keybook')),
    name: 'Own',
  });
  const files = readdirSync(backend.folder).toSorted();
  const told = backend.events.length;
  await practiseImport(inProcessReader(), backend.backend.context);
  expect(await backend.call('import.list', {})).toEqual([]);
  expect(readdirSync(backend.folder).toSorted()).toEqual(files);
  expect(backend.events.slice(told)).toEqual([]);
});

test('a reader that has practised knows nothing of it when it reads the real file', async () => {
  await backend.call('workspace.create', {
    file: backend.file(join(backend.folder, 'own.keybook')),
    name: 'Own',
  });
  const path = join(backend.folder, 'sales.csv');
  writeFileSync(path, 'Client;Date;Amount\nAgro;2025-01-10;12,50\nBeta;2025-02-11;7,25\n');
  await backend.call('import.prepare', {});
  const opened = await backend.call('import.open', { file: backend.file(path), jobId: 'job-1' });
  const mapping = opened.guess.sheets[opened.guess.best]?.mapping;
  if (!mapping) throw new Error('no layout was found');
  const { importId } = opened;
  const result = await backend.call('import.commit', {
    importId,
    mapping: structuredClone(mapping) as never,
    merges: {},
    jobId: 'job-2',
  });
  expect(result).toMatchObject({ added: 2, clientsAdded: 2, rejectedRows: 0 });
  const portfolio = await backend.call('portfolio.get', { settings: null });
  expect(portfolio?.clients.map(({ name }) => name)).toEqual(['Agro', 'Beta']);
});
