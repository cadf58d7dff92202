import { createHash } from 'node:crypto';
import type { SqliteConnection } from '../../electron/db/sqlite-database';

/** Everything a workspace file says, as one hash: its schema (indexes too) and every row of every table. */
export function workspaceState(sqlite: SqliteConnection): string {
  const hash = createHash('sha256');
  const schema = sqlite
    .prepare("SELECT type, name, coalesce(sql, '') FROM sqlite_master ORDER BY type, name")
    .raw();
  const objects = schema.all() as [string, string, string][];
  hash.update(JSON.stringify(objects));
  for (const [type, name] of objects) {
    if (type !== 'table') continue;
    hash.update(name);
    for (const row of sqlite.prepare(`SELECT * FROM "${name}" ORDER BY rowid`).raw().iterate())
      hash.update(JSON.stringify(row));
  }
  return hash.digest('hex');
}

/** What is wrong with a file after a crash; empty when it is whole. */
export function workspaceFaults(sqlite: SqliteConnection): string[] {
  const verdict = sqlite.pragma('integrity_check') as { integrity_check: string }[];
  const strays = sqlite.pragma('foreign_key_check') as unknown[];
  return [
    ...verdict.map(({ integrity_check }) => integrity_check).filter((text) => text !== 'ok'),
    ...strays.map((stray) => `foreign key ${JSON.stringify(stray)}`),
  ];
}
