import { afterEach, beforeEach, expect, test } from 'vitest';
import { idsByName, makeClient, openClientWorkspace } from '../../../support/client-workspace';
import type { TestBackend } from '../../../support/test-backend';

let backend: TestBackend;
beforeEach(async () => {
  backend = await openClientWorkspace();
});
afterEach(() => backend.close());

const block = [
  'Klient\tOpiekun\tMiasto\tPracownicy\tXyz',
  'Huta Zawiszów\tOlga\tZawiszów\t1 200\t?',
  'PAPIERNIA KOSTRZYCA\tEwa\t\t\t',
  'Papiernia Kostrzica\tEwa\t\t\t',
  'Huta Zawiszow Sp. z o.o.\t\t\t\tagain',
  '\t\t\t\tnobody',
].join('\n');

test('a block is understood line by line, and nothing near is merged silently', async () => {
  const known = await makeClient(backend, 'Papiernia Kostrzyca', { owner: 'Jan' });
  const preview = await backend.call('client.readPaste', {
    text: block,
    meanings: null,
    hasHeader: null,
  });
  expect(preview.columns.map(({ meaning }) => meaning)).toEqual([
    'name',
    'owner',
    'region',
    'employees',
    'ignore',
  ]);
  expect(preview.lines.map(({ kind, line }) => [line, kind])).toEqual([
    [2, 'new'],
    [3, 'known'],
    [4, 'near'],
    [5, 'repeated'],
    [6, 'empty'],
  ]);
  expect(preview.lines[1]?.changes).toEqual([{ field: 'owner', from: 'Jan', to: 'Ewa' }]);
  expect(preview.lines[2]?.candidates.map(({ id }) => id)).toEqual([known]);

  const taken = {
    text: block,
    meanings: preview.columns.map(({ meaning }) => meaning),
    hasHeader: true,
  };
  const result = await backend.call('client.takePaste', { ...taken, decisions: {} });
  expect(result).toEqual({ added: 1, changed: 1 });
  expect([...idsByName(backend).keys()]).toEqual(['Papiernia Kostrzyca', 'Huta Zawiszów']);
  const huta = await backend.call('client.page', {
    clientId: idsByName(backend).get('Huta Zawiszów') ?? '',
  });
  expect(huta).toMatchObject({ owner: 'Olga', region: 'Zawiszów', employees: 1200 });

  await backend.call('history.undo', {});
  expect([...idsByName(backend).keys()]).toEqual(['Papiernia Kostrzyca']);
  expect((await backend.call('client.page', { clientId: known }))?.owner).toBe('Jan');

  const again = await backend.call('client.takePaste', {
    ...taken,
    decisions: { '2': 'skip', '4': 'new' },
  });
  expect(again).toEqual({ added: 1, changed: 1 });
});

test('a client about to be made is held against those known', async () => {
  await makeClient(backend, 'Papiernia Kostrzyca', { code: 'K-1' });
  const near = (name: string, code = '') => backend.call('client.near', { name, code });
  expect(await near('papiernia kostrzyca sa')).toMatchObject([{ isSame: true }]);
  expect(await near('Papiernia Kostrzica')).toMatchObject([{ isSame: false }]);
  expect(await near('Anything', 'k-1')).toMatchObject([{ isSame: true }]);
  expect(await near('Huta')).toEqual([]);
});
