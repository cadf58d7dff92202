import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importFile } from '../../../support/import-file';
import { openTestBackend, type TestBackend } from '../../../support/test-backend';

let backend: TestBackend;
beforeEach(async () => {
  backend = openTestBackend();
  await backend.call('workspace.create', {
    file: backend.file(join(backend.folder, 'facts.keybook')),
    name: 'Facts',
  });
});
afterEach(() => backend.close());

function csv(name: string, rows: readonly string[]): string {
  const path = join(backend.folder, name);
  writeFileSync(path, ['Date;Order;Client;Product;Amount;Cost', ...rows].join('\n'));
  return path;
}

/** The facts as they stand, and as they are when read from the file again. */
function bothFacts() {
  const facts = backend.backend.context.workspace?.facts;
  const kept = facts?.get();
  facts?.clear();
  return { kept: plainly(kept), read: plainly(facts?.get()) };
}

function plainly(
  loaded:
    | ReturnType<NonNullable<typeof backend.backend.context.workspace>['facts']['get']>
    | undefined,
) {
  if (!loaded) return null;
  const { facts } = loaded;
  const cut = (column: Uint32Array | Int32Array | Float64Array | null) =>
    column === null ? null : Array.from(column.subarray(0, facts.length));
  return {
    ...loaded,
    facts: {
      ...facts,
      client: cut(facts.client),
      day: cut(facts.day),
      amountE4: cut(facts.amountE4),
      marginE4: cut(facts.marginE4),
      order: cut(facts.order),
    },
  };
}

test('what an import hands to the analysis is what it wrote', async () => {
  const rows = Array.from(
    { length: 400 },
    (_, i) =>
      `2025-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 27) + 1).padStart(2, '0')};SO${Math.floor(i / 3)};Client ${i % 17};P${i % 5};${(i * 37) % 900}.${i % 10}5;${i % 7 === 0 ? '' : (i * 11) % 500}`,
  );
  await importFile(backend, csv('first.csv', rows));
  const first = bothFacts();
  expect(first.kept?.facts.length).toBe(400);
  expect(first.kept?.facts.marginE4).not.toBeNull();
  expect(first.kept).toEqual(first.read);

  await importFile(
    backend,
    csv('second.csv', ['2026-01-05;SO900;Client 3;P1;12.50;', '2026-01-06;SO901;Newcomer;P1;8;2']),
  );
  const second = bothFacts();
  expect(second.kept?.facts.length).toBe(402);
  expect(second.kept).toEqual(second.read);
});

test('nothing stands in the facts after the only import is undone', async () => {
  const { result } = await importFile(
    backend,
    csv('only.csv', ['2025-03-01;SO1;Aurum;P;10;', '2025-04-01;SO2;Aurum;P;20;']),
  );
  expect(backend.backend.context.workspace?.facts.get()?.facts.length).toBe(2);
  await backend.call('import.undo', { batchId: result.batchId });
  expect(backend.backend.context.workspace?.facts.get()).toBeNull();
});
