import { afterEach, beforeEach, expect, test } from 'vitest';
import { CLIENT_STATUSES } from '@shared/domain/client-terms';
import { importSales, makeClient, openClientWorkspace } from '../../../support/client-workspace';
import type { TestBackend } from '../../../support/test-backend';

let backend: TestBackend;
beforeEach(async () => {
  backend = await openClientWorkspace();
});
afterEach(() => backend.close());

const monthly = (from: number, count: number, amount = 100) =>
  Array.from({ length: count }, (_, i) => [from + i * 30, amount] as const);

async function rows() {
  const { columns, window } = await backend.call('client.list', {});
  const at = (name: string) => columns.name.indexOf(name);
  const status = (name: string) => CLIENT_STATUSES[columns.status[at(name)] ?? -1];
  return { columns, window, at, status };
}

test('statuses follow the own rhythm on the last imported day, and a client by hand is potential', async () => {
  await importSales(backend, {
    Steady: monthly(0, 14),
    Slow: monthly(45, 14),
    Gone: monthly(150, 14),
    Back: [...monthly(2, 1), ...monthly(300, 8)],
  });
  await makeClient(backend, 'New');
  const { status } = await rows();
  expect(['Steady', 'Slow', 'Gone', 'Back', 'New'].map(status)).toEqual([
    'actual',
    'slowing',
    'lost',
    'returned',
    'potential',
  ]);
});

test('sales of subsidiaries are rolled up to the parent and to its parent, once', async () => {
  const ids = await importSales(backend, {
    Top: monthly(5, 13, 10),
    Middle: monthly(5, 13, 20),
    Leaf: monthly(5, 13, 30),
  });
  const id = (name: string) => ids.get(name) ?? '';
  await backend.call('client.setParent', { clientIds: [id('Leaf')], parentId: id('Middle') });
  await backend.call('client.setParent', { clientIds: [id('Middle')], parentId: id('Top') });
  const { columns, at } = await rows();
  const group = (name: string) => columns.groupE4[at(name)] ?? 0;
  const own = (name: string) => columns.ownE4[at(name)] ?? 0;
  expect(group('Top')).toBe(own('Top') + own('Middle') + own('Leaf'));
  expect(group('Middle')).toBe(own('Middle') + own('Leaf'));
  expect(columns.parent[at('Leaf')]).toBe(at('Middle'));

  await expect(
    backend.call('client.setParent', { clientIds: [id('Top')], parentId: id('Leaf') }),
  ).rejects.toThrow(/RULE.*cycle/u);
  const page = await backend.call('client.page', { clientId: id('Top') });
  expect(page?.sales?.groupE4).toBe(group('Top'));
  expect(page?.children.map(({ name }) => name)).toEqual(['Middle']);
});

test('an edit of many is one action with its number, and undo gives each its own value back', async () => {
  const a = await makeClient(backend, 'A', { owner: 'Ewa', region: 'North' });
  const b = await makeClient(backend, 'B');
  await backend.call('client.change', {
    clientIds: [a, b],
    change: { field: 'owner', value: 'Olga' },
  });
  await backend.call('client.change', {
    clientIds: [a, b],
    change: { field: 'region', value: 'South' },
  });
  expect((await backend.call('history.state', {})).undo).toMatchObject({
    kind: 'clients.regionOf',
    params: { number: '2' },
  });
  let list = await rows();
  expect([list.columns.owner, list.columns.region]).toEqual([
    ['Olga', 'Olga'],
    ['South', 'South'],
  ]);
  await backend.call('history.undo', {});
  await backend.call('history.undo', {});
  list = await rows();
  expect([list.columns.owner, list.columns.region]).toEqual([
    ['Ewa', null],
    ['North', null],
  ]);
});

test('a renamed client is found under its old name by the next file, and a taken code is refused', async () => {
  const ids = await importSales(backend, { Papiernia: monthly(0, 3), Huta: monthly(0, 3) });
  await backend.call('client.change', {
    clientIds: [ids.get('Papiernia') ?? ''],
    change: { field: 'name', value: 'Kostrzyca Paper' },
  });
  await importSales(backend, { Papiernia: [[1, 7]] }, { fileName: 'next.csv', hasCodes: false });
  const { columns } = await rows();
  expect([...columns.name].sort()).toEqual(['Huta', 'Kostrzyca Paper']);
  await expect(
    backend.call('client.change', {
      clientIds: [ids.get('Huta') ?? ''],
      change: { field: 'code', value: 'K001' },
    }),
  ).rejects.toThrow(/CONFLICT.*Kostrzyca/u);
});

test('a new client shows in the portfolio without reading the sales again', async () => {
  await importSales(backend, { One: monthly(0, 13) });
  const { facts } = backend.backend.context.workspace ?? {};
  const before = facts?.get()?.facts.day;
  await makeClient(backend, 'Two');
  const after = facts?.get()?.facts;
  expect(after?.clients.map(({ name }) => name)).toEqual(['One', 'Two']);
  expect(after?.day).toBe(before);
  await backend.call('history.undo', {});
  expect(facts?.get()?.facts.clients.map(({ name }) => name)).toEqual(['One']);
});
