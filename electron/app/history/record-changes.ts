import type { SqliteConnection } from '../../db/sqlite-database';
import { MOVED_TABLES, TRACKED_TABLES } from './tracked-tables';

/** Key column of each tracked table, read once a connection. */
const keyColumns = new WeakMap<SqliteConnection, ReadonlyMap<string, string>>();

interface ColumnInfo {
  readonly name: string;
  readonly pk: number;
}

/**
 * Lets the connection write down every changed row of the tracked tables while an action runs. The triggers are
 * temporary: they live in the connection, the file knows nothing of them. Outside an action they do nothing, so bulk
 * imports pay one look at an empty table a row of `client`.
 */
export function recordChanges(sqlite: SqliteConnection): void {
  if (keyColumns.has(sqlite)) return;
  const keys = new Map<string, string>();
  sqlite.exec('CREATE TEMP TABLE IF NOT EXISTS current_action (num INTEGER NOT NULL)');
  for (const table of Object.keys(TRACKED_TABLES)) {
    const columns = sqlite.pragma(`main.table_info(${table})`) as readonly ColumnInfo[];
    const key = columns.find(({ pk }) => pk === 1)?.name;
    if (key === undefined) throw new Error(`no key: ${table}`);
    keys.set(table, key);
    const image = (row: 'OLD' | 'NEW'): string =>
      `json_object(${columns.map(({ name }) => `'${name}', ${row}."${name}"`).join(', ')})`;
    const trigger = (
      on: string,
      row: 'OLD' | 'NEW',
      before: string,
      after: string,
      when = '',
    ): string =>
      `CREATE TEMP TRIGGER record_${table}_${on} AFTER ${on} ON main.${table}
       WHEN EXISTS (SELECT 1 FROM temp.current_action)${when}
       BEGIN
         INSERT INTO row_change (action_num, table_name, row_key, before, after)
         SELECT num, '${table}', ${row}."${key}", ${before}, ${after} FROM temp.current_action;
       END`;
    // What is set to the value it has is no change.
    const differs = ` AND ${image('OLD')} <> ${image('NEW')}`;
    sqlite.exec(trigger('UPDATE', 'OLD', image('OLD'), image('NEW'), differs));
    sqlite.exec(trigger('INSERT', 'NEW', 'NULL', image('NEW')));
    sqlite.exec(trigger('DELETE', 'OLD', image('OLD'), 'NULL'));
  }
  for (const table of Object.keys(MOVED_TABLES)) {
    const columns = sqlite.pragma(`main.table_info(${table})`) as readonly ColumnInfo[];
    const key = columns.find(({ pk }) => pk === 1)?.name;
    if (key === undefined) throw new Error(`no key: ${table}`);
    keys.set(table, key);
    const image = (row: 'OLD' | 'NEW'): string => `json_object('client_num', ${row}.client_num)`;
    sqlite.exec(
      `CREATE TEMP TRIGGER record_${table}_move AFTER UPDATE OF client_num ON main.${table}
       WHEN EXISTS (SELECT 1 FROM temp.current_action)
       BEGIN
         INSERT INTO row_change (action_num, table_name, row_key, before, after)
         SELECT num, '${table}', NEW."${key}", ${image('OLD')}, ${image('NEW')} FROM temp.current_action;
       END`,
    );
  }
  keyColumns.set(sqlite, keys);
}

/** Name of a tracked table's key column. */
export function keyColumn(sqlite: SqliteConnection, table: string): string {
  const key = keyColumns.get(sqlite)?.get(table);
  if (key === undefined) throw new Error(`not tracked: ${table}`);
  return key;
}

/** Runs work with its row changes written down under an action. */
export function whileRecording<T>(sqlite: SqliteConnection, actionNum: number, work: () => T): T {
  sqlite.prepare('INSERT INTO temp.current_action (num) VALUES (?)').run(actionNum);
  try {
    return work();
  } finally {
    sqlite.prepare('DELETE FROM temp.current_action').run();
  }
}
