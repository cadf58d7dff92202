import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFile } from '../../support/import-file';
import { salesCsv } from '../../support/kill-sales';
import { openTestBackend } from '../../support/test-backend';

test('no array of the portfolio drags the memory of all others into the window', async () => {
  const backend = openTestBackend();
  const path = join(backend.folder, 'sales.csv');
  writeFileSync(path, salesCsv(3_000));
  await backend.call('workspace.create', {
    file: backend.file(join(backend.folder, 'firm.keybook')),
    name: 'Firm',
  });
  await importFile(backend, path);
  const view = await backend.call('portfolio.get', { settings: null });
  // Each array is copied into the page with the whole memory it points into: for 3,000 clients that were 2.6 GB.
  const series = view?.analysis.clients.map((client) => client.series) ?? [];
  expect(series.length).toBe(700);
  const bytes = series.reduce((sum, one) => sum + one.buffer.byteLength, 0);
  expect(bytes).toBe(series.reduce((sum, one) => sum + one.byteLength, 0));
  backend.close();
});
