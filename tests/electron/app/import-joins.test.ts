import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withJoinKeys, withLookup, withoutJoin } from '@shared/import/layout/remap-tables';
import { checkMapping } from '@shared/import/layout/check-mapping';
import { mutable } from '../../support/import-file';
import { openTestBackend, type TestBackend } from '../../support/test-backend';

let backend: TestBackend;

beforeEach(() => {
  backend = openTestBackend();
  const write = (name: string, rows: readonly string[]): void =>
    writeFileSync(join(backend.folder, name), rows.join('\n'));
  const many = (row: (i: number) => string): string[] =>
    Array.from({ length: 40 }, (_, i) => row(i));
  // Each order has an old number too, under which another order of the list stands.
  write('lines.csv', ['order_id,item,quantity,price', ...many((i) => `${100 + i},Item ${i},1,10`)]);
  write('orders.csv', [
    'order_id,old_id,order date,customer id',
    ...many((i) => `${100 + i},${139 - i},2026-01-${10 + (i % 9)},C${i < 10 ? 1 : 2}`),
  ]);
  write('customers.csv', [
    'customer id,customer name,short name',
    'C1,Alfa Ltd,ALF',
    'C2,Beta Ltd,BET',
  ]);
});
afterEach(() => backend.close());

const open = () =>
  backend.call('import.open', {
    file: backend.file(join(backend.folder, 'lines.csv')),
    jobId: 'job-open',
  });

test('a join by another key gives other rows to look at and other sums; none asks for the client', async () => {
  const { importId, guess } = await open();
  const mapping = guess.sheets[guess.best]?.mapping;
  if (!mapping) throw new Error('no mapping');
  expect(mapping.joins).toHaveLength(1);
  const other = withJoinKeys(mapping, 0, 0, 1);
  const before = await backend.call('import.sample', { importId, mapping: mutable(mapping) });
  const after = await backend.call('import.sample', { importId, mapping: mutable(other) });
  const client = mapping.columns.find(({ role }) => role === 'client-code')?.column ?? -1;
  const shown = (rows: typeof before.rows) => rows[1]?.cells[client];
  expect(shown(before.rows)).toMatchObject({ value: 'C1' });
  expect(shown(after.rows)).toMatchObject({ value: 'C2' });
  expect(after.joins?.[0]?.join.otherKeyColumn).toBe(1);

  const alone = withoutJoin(mapping, 0);
  const bare = await backend.call('import.sample', { importId, mapping: mutable(alone) });
  expect(bare.joins).toBeUndefined();
  expect(bare.rows[1]?.cells).toHaveLength(4);
  expect(checkMapping(alone)).toContain('NO_CLIENT');
});

test.each([
  ['another column of the list', 2, ['ALF', 'BET']],
  ['no list: the codes themselves', null, ['C1', 'C2']],
])('names from %s', async (_what, nameColumn, names) => {
  await backend.call('workspace.create', {
    file: backend.file(join(backend.folder, 'firm.keybook')),
    name: 'Firm',
  });
  const { importId, guess } = await open();
  const mapping = guess.sheets[guess.best]?.mapping;
  if (!mapping?.lookup) throw new Error('no lookup');
  const next = withLookup(mapping, nameColumn === null ? null : { ...mapping.lookup, nameColumn });
  await backend.call('import.commit', {
    importId,
    mapping: mutable(next),
    merges: {},
    jobId: 'job-commit',
  });
  const view = await backend.call('portfolio.get', { settings: null });
  expect(view?.clients.map(({ name }) => name).sort()).toEqual(names);
});
