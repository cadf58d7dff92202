import { createHash } from 'node:crypto';
import type { SqliteConnection } from '../../electron/db/sqlite-database';

/** Tables of the analyses kept for comparing. An import is saved first, its analysis right after it. */
const RUNS = /^analysis_run/u;

/**
 * Everything a workspace file says, as two hashes with a slash between: its schema (indexes too) and every row of every
 * table but the kept analyses; the kept analyses.
 */
export function workspaceState(sqlite: SqliteConnection): string {
  const objects = sqlite
    .prepare("SELECT type, name, coalesce(sql, '') FROM sqlite_master ORDER BY type, name")
    .raw()
    .all() as [string, string, string][];
  const data = createHash('sha256').update(JSON.stringify(objects));
  const runs = createHash('sha256');
  // Tables without row numbers come in the order of their key anyway.
  const keyed = new Set(
    sqlite.prepare('SELECT name FROM pragma_table_list WHERE wr = 1').pluck().all(),
  );
  for (const [type, table] of objects) {
    if (type !== 'table') continue;
    const order = keyed.has(table) ? '' : ' ORDER BY rowid';
    for (const row of sqlite.prepare(`SELECT * FROM "${table}"${order}`).raw().iterate()) {
      const cells = row as unknown[];
      const owner = table === 'sqlite_sequence' ? String(cells[0]) : table;
      (RUNS.test(owner) ? runs : data).update(`${table} ${JSON.stringify(cells)}\n`);
    }
  }
  return `${data.digest('hex')}/${runs.digest('hex')}`;
}

/** The data of the one state with the kept analyses of the other. */
export function withRunsOf(state: string, other: string): string {
  return `${state.split('/')[0]}/${other.split('/')[1]}`;
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
