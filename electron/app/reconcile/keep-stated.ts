import type { ClientIndex } from '@shared/import/clients/client-index';
import type { StatedSheet } from '@shared/reconcile/stated-plan';
import type { SqliteConnection } from '../../db/sqlite-database';

/**
 * Keeps what a workbook says of its clients with its import. Clients the workspace does not have are passed over; of
 * two rows of one client the first counts.
 */
export function keepStated(
  sqlite: SqliteConnection,
  batchNum: number,
  stated: StatedSheet | null,
  index: ClientIndex,
): void {
  if (!stated) return;
  const numById = new Map(
    sqlite.prepare('SELECT id, num FROM client').raw().all() as [string, number][],
  );
  const insert = sqlite.prepare(
    'INSERT OR IGNORE INTO stated_class (batch_num, client_num, abc, xyz, total_e4, source_row) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { code, name, abc, xyz, totalE4, row } of stated.rows) {
    const match = index.resolve({ code, name });
    const num = match.kind === 'new' ? undefined : numById.get(match.clientId);
    if (num !== undefined) insert.run(batchNum, num, abc, xyz, totalE4, row);
  }
}
