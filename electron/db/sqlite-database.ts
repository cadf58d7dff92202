import type BetterSqlite3 from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type * as tables from './schema/all-tables';

/** The raw connection, for bulk work and pragmas. */
export type SqliteConnection = BetterSqlite3.Database;

/** Typed queries over the same connection. */
export type Db = BetterSQLite3Database<typeof tables>;

/** An open workspace database: one connection, two views of it. */
export interface WorkspaceDb {
  readonly path: string;
  readonly sqlite: SqliteConnection;
  readonly db: Db;
  /** Lets other programs have the workspace again; nothing to do for one opened for reading only. */
  readonly unlock: () => void;
}
