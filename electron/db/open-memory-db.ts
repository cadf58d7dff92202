import { drizzle } from 'drizzle-orm/better-sqlite3';
import { applyMigrations } from './apply-migrations';
import { loadSqlite } from './load-sqlite';
import * as tables from './schema/all-tables';
import type { WorkspaceDb } from './sqlite-database';

/** An empty workspace in memory, gone when its connection is closed. */
export function openMemoryDb(migrationsFolder: string): WorkspaceDb {
  const sqlite = loadSqlite(':memory:');
  const db = drizzle(sqlite, { schema: tables, casing: 'snake_case' });
  const workspace: WorkspaceDb = {
    path: ':memory:',
    sqlite,
    db,
    readOnly: null,
    unlock: () => undefined,
  };
  applyMigrations(workspace, migrationsFolder);
  return workspace;
}
