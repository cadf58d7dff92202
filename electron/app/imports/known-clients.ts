import { createClientIndex, type ClientIndex } from '@shared/import/clients/client-index';
import type { KnownClient } from '@shared/import/clients/match-clients';
import type { SqliteConnection } from '../../db/sqlite-database';

/** All clients of the workspace. */
export function listKnownClients(sqlite: SqliteConnection): KnownClient[] {
  return sqlite.prepare('SELECT id, code, name FROM client').all() as KnownClient[];
}

/** Index over all clients and the other spellings they were met under. */
export function loadClientIndex(sqlite: SqliteConnection): ClientIndex {
  const index = createClientIndex(listKnownClients(sqlite));
  const aliases = sqlite
    .prepare(
      'SELECT c.id, a.code, a.name FROM client_alias a JOIN client c ON c.num = a.client_num',
    )
    .raw()
    .all() as [string, string | null, string][];
  for (const [id, code, name] of aliases) index.addAlias(id, { code, name });
  return index;
}
