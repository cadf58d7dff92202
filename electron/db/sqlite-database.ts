import type BetterSqlite3 from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { ReadOnlyReason } from '@shared/ipc/workspace-methods';
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
  /** Why nothing can be changed; null when it can. The connection then works on a copy in memory, which refuses too. */
  readonly readOnly: ReadOnlyReason | null;
  /** Lets other programs have the workspace again; nothing to do for one opened for reading. */
  readonly unlock: () => void;
}
