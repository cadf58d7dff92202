import type { SqliteConnection } from './sqlite-database';

/**
 * Lays a table of this connection alone over each of these, with the same rows: every statement then reads and writes
 * that one, and the workspace, which cannot be written, stays as it is. Gone when the connection is closed.
 */
export function shadowTables(sqlite: SqliteConnection, tables: readonly string[]): void {
  const written = sqlite.prepare('SELECT sql FROM main.sqlite_master WHERE name = ?').pluck();
  for (const table of tables) {
    // The count of AUTOINCREMENT would lie over that of the workspace as well.
    sqlite.exec(
      String(written.get(table))
        .replace(/^CREATE TABLE/, 'CREATE TEMP TABLE')
        .replace('AUTOINCREMENT', ''),
    );
    sqlite.exec(`INSERT INTO temp."${table}" SELECT * FROM main."${table}"`);
  }
}

/** Rows by table, as they are in the order of its columns. */
export type TableRows = readonly (readonly [table: string, rows: readonly unknown[][]])[];

/** What the tables hold for this connection. */
export function readTables(sqlite: SqliteConnection, tables: readonly string[]): TableRows {
  return tables.map((table) => [
    table,
    sqlite.prepare(`SELECT * FROM "${table}"`).raw().all() as unknown[][],
  ]);
}

/** Gives these tables these rows and no others. */
export function replaceTables(sqlite: SqliteConnection, tables: TableRows): void {
  sqlite.transaction(() => {
    for (const [table, rows] of tables) {
      sqlite.exec(`DELETE FROM "${table}"`);
      for (const row of rows)
        sqlite.prepare(`INSERT INTO "${table}" VALUES (${row.map(() => '?').join()})`).run(...row);
    }
  })();
}
