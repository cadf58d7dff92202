import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { isoFromDay } from '@shared/domain/iso-day';
import type { NewClient } from '../../electron/app/client/create-client';
import { requireWorkspace } from '../../electron/app/require-workspace';
import { importFile } from './import-file';
import { openTestBackend } from './test-backend';
import type { TestBackend } from './test-backend';

/** One document of a client: days before the last one, and a sum in currency units. */
export type TestSale = readonly [daysAgo: number, amount: number];

/** Last day of the test sales, 2026-09-30. */
export const LAST_DAY = 20_726;

/** A back end with an open, empty workspace. */
export async function openClientWorkspace(): Promise<TestBackend> {
  const backend = openTestBackend();
  await backend.call('workspace.create', {
    file: backend.file(join(backend.folder, 'clients.keybook')),
    name: 'Clients',
  });
  return backend;
}

/** Imports sales by client name, with codes K001 … unless told otherwise; gives the ids of all clients by name. */
export async function importSales(
  backend: TestBackend,
  sales: Readonly<Record<string, readonly TestSale[]>>,
  { fileName = 'sales.csv', hasCodes = true } = {},
): Promise<ReadonlyMap<string, string>> {
  const lines = Object.entries(sales).flatMap(([client, own], i) =>
    own.map(([daysAgo, amount]) =>
      [
        client,
        ...(hasCodes ? [`K${String(i + 1).padStart(3, '0')}`] : []),
        isoFromDay(LAST_DAY - daysAgo),
        amount.toFixed(2),
      ].join(';'),
    ),
  );
  const path = join(backend.folder, fileName);
  writeFileSync(
    path,
    `${[hasCodes ? 'Client;Client code;Date;Net sales' : 'Client;Date;Net sales', ...lines].join('\n')}\n`,
  );
  await importFile(backend, path);
  return idsByName(backend);
}

/** Ids of all clients by name. */
export function idsByName(backend: TestBackend): ReadonlyMap<string, string> {
  const { sqlite } = requireWorkspace(backend.backend.context);
  return new Map(sqlite.prepare('SELECT name, id FROM client').raw().all() as [string, string][]);
}

/** A client made by hand, with nothing said but the name. */
export async function makeClient(
  backend: TestBackend,
  name: string,
  said: Partial<NewClient> = {},
): Promise<string> {
  const { clientId } = await backend.call('client.create', {
    name,
    code: null,
    owner: null,
    industry: null,
    region: null,
    leadSource: null,
    parentId: null,
    ...said,
  });
  return clientId;
}
