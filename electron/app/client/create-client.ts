import { AppError } from '@shared/errors/app-error';
import { foldCompanyName } from '@shared/import/values/fold-text';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { AppContext } from '../app-context';
import { runAction } from '../history/run-action';
import type { ActionTools } from '../history/run-action';
import { changeClients } from '../roundtrip/change-clients';
import { findClient } from './find-client';

/** A client made by hand. Null = not said. */
export interface NewClient {
  readonly name: string;
  readonly code: string | null;
  readonly owner: string | null;
  readonly industry: string | null;
  readonly region: string | null;
  readonly leadSource: string | null;
  readonly parentId: string | null;
}

/** Makes a client by hand. CONFLICT when another one has the code. */
export function createClient(
  context: AppContext,
  client: NewClient,
): { readonly clientId: string } {
  return runAction(context, { kind: 'clients.created', params: { name: client.name } }, (tools) => {
    const { sqlite } = tools;
    const clientId = insertClient(tools, client.name, client.code);
    sqlite
      .prepare(
        'UPDATE client SET industry = ?, region = ?, lead_source = ?, parent_num = ? WHERE id = ?',
      )
      .run(
        client.industry,
        client.region,
        client.leadSource,
        client.parentId === null ? null : findClient(sqlite, client.parentId).num,
        clientId,
      );
    if (client.owner !== null)
      changeClients(context, tools, { kind: 'person' }, [
        { clientId, field: 'owner', to: client.owner },
      ]);
    return { clientId };
  });
}

/** Inserts a client made by a person; its id. CONFLICT when another one has the code. */
export function insertClient(
  { sqlite, newId, nowMs }: ActionTools,
  name: string,
  code: string | null,
): string {
  refuseTakenCode(sqlite, code, null);
  const id = newId();
  sqlite
    .prepare(
      'INSERT INTO client (id, code, name, folded_name, created_at_ms) VALUES (?, ?, ?, ?, ?)',
    )
    .run(id, code, name, foldCompanyName(name), nowMs);
  return id;
}

/** CONFLICT when a client other than the one named has the code. */
export function refuseTakenCode(
  sqlite: SqliteConnection,
  code: string | null,
  exceptId: string | null,
): void {
  if (code === null) return;
  const owner = sqlite
    .prepare('SELECT name FROM client WHERE code = ? AND id IS NOT ?')
    .pluck()
    .get(code, exceptId) as string | undefined;
  if (owner !== undefined) throw new AppError('CONFLICT', { code, name: owner });
}
