import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importFile } from '../../../support/import-file';
import { openTestBackend } from '../../../support/test-backend';
import type { TestBackend } from '../../../support/test-backend';

let t: TestBackend;
beforeAll(async () => {
  t = openTestBackend();
  await t.call('workspace.create', { file: t.file(`${t.folder}/a.keybook`), name: 'A' });
  const path = join(t.folder, 'sales.csv');
  const rows = [
    'Date,Client,Amount',
    '2025-12-31,Papiernia,1000.00',
    '2026-01-01,Papiernia,10.50',
    '2026-01-31,Papiernia,-0.25',
    '2026-09-30,Papiernia,7.00',
    '2026-03-15,Huta,5.00',
    '2026-09-01,Huta,6.00',
  ];
  writeFileSync(path, `${rows.join('\n')}\n`);
  await importFile(t, path);
}, 30_000);
afterAll(() => t.close());

test('imported sales of this year by client and month; last year’s day before New Year is not in January', async () => {
  const { facts } = await t.call('deal.pipeline', {});
  expect(facts.dataToDay).toBe(20_726);
  const byName = new Map(facts.clients.map(({ name, actualE4 }) => [name, actualE4]));
  expect(byName.get('Papiernia')).toEqual([102_500, 0, 0, 0, 0, 0, 0, 0, 70_000, 0, 0, 0]);
  expect(byName.get('Huta')?.[2]).toBe(50_000);
});

test('last year’s and a fiscal year’s months take their own lines, each line once', async () => {
  const of = async (periodDay: string) => {
    const { facts } = await t.call('deal.pipeline', { periodDay });
    return facts.clients.find(({ name }) => name === 'Papiernia')?.actualE4;
  };
  expect(await of('2025-06-30')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10_000_000]);
  await t.call('deal.fiscalYear', { startMonth: 2 });
  // February 2025 to January 2026: the line of 31 December, and both of January.
  expect(await of('2026-01-31')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10_000_000, 102_500]);
  expect(await of('2026-02-01')).toEqual([0, 0, 0, 0, 0, 0, 0, 70_000, 0, 0, 0, 0]);
});
