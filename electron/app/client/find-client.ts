import { AppError } from '@shared/errors/app-error';
import type { SqliteConnection } from '../../db/sqlite-database';

/** Number and name of a client; NOT_FOUND when it is gone. */
export function findClient(
  sqlite: SqliteConnection,
  clientId: string,
): { readonly num: number; readonly name: string } {
  const row = sqlite.prepare('SELECT num, name FROM client WHERE id = ?').get(clientId) as
    | { num: number; name: string }
    | undefined;
  if (row === undefined) throw new AppError('NOT_FOUND', { what: 'client' });
  return row;
}
