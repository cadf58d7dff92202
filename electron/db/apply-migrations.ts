import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { AppError } from '@shared/errors/app-error';
import type { WorkspaceDb } from './sqlite-database';
import { isSqliteError, toDatabaseError } from './to-database-error';

/**
 * Brings a workspace to the newest schema, in one transaction: the only place where migrations run. Drizzle writes and
 * reads the migration files; its own runner is not used, because it answers a full disk with "cannot rollback".
 * Table rebuilds would fire ON DELETE CASCADE on child rows, and the generated `PRAGMA foreign_keys=OFF` does nothing
 * inside a transaction; so it is turned off outside, restored after, and every foreign key is checked before the commit.
 * Errors: DB_FROM_FUTURE, MIGRATION_FAILED, and those of the disk (DISK_FULL, DB_BUSY, PERMISSION, DB_CORRUPT).
 */
export function applyMigrations(workspace: WorkspaceDb, folder: string): void {
  const { sqlite } = workspace;
  refuseNewerFile(workspace, folder);
  if (pendingMigrations(workspace, folder) === 0) return;
  const before = sqlite.pragma('foreign_keys', { simple: true });
  sqlite.pragma('foreign_keys = OFF');
  try {
    sqlite.transaction(() => runPending(workspace, folder)).immediate();
  } catch (error) {
    if (error instanceof AppError) throw error;
    // A full disk or a file in use is not the migration's fault and has words of its own.
    const named = isSqliteError(error) ? toDatabaseError(error, basename(workspace.path)) : error;
    throw named instanceof AppError
      ? named
      : new AppError('MIGRATION_FAILED', {}, { cause: error });
  } finally {
    sqlite.pragma(`foreign_keys = ${before === 1 ? 'ON' : 'OFF'}`);
  }
}

function runPending(workspace: WorkspaceDb, folder: string): void {
  const { sqlite } = workspace;
  const last = lastApplied(workspace);
  // The same table as drizzle's, so that its tools can read it.
  sqlite.exec(
    'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
  );
  const keep = sqlite.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)');
  for (const { sql, hash, folderMillis } of readMigrationFiles({ migrationsFolder: folder })) {
    if (folderMillis <= last) continue;
    for (const statement of sql) sqlite.exec(statement);
    keep.run(hash, folderMillis);
  }
  const violations = sqlite.pragma('foreign_key_check') as unknown[];
  if (violations.length > 0) throw new AppError('MIGRATION_FAILED', { rows: violations.length });
}

/** Instants of the migrations this program knows, ascending. */
function knownMigrations(folder: string): readonly number[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
    entries: { when: number }[];
  };
  return journal.entries.map((entry) => entry.when).sort((a, b) => a - b);
}

/** Number of migrations that are still to be applied; all of them for a new file. */
export function pendingMigrations(workspace: WorkspaceDb, folder: string): number {
  const last = lastApplied(workspace);
  return knownMigrations(folder).filter((when) => when > last).length;
}

function refuseNewerFile(workspace: WorkspaceDb, folder: string): void {
  const newest = knownMigrations(folder).at(-1) ?? 0;
  if (lastApplied(workspace) > newest) throw new AppError('DB_FROM_FUTURE');
}

function lastApplied({ sqlite }: WorkspaceDb): number {
  const exists = sqlite
    .prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '__drizzle_migrations'")
    .get();
  if (exists === undefined) return 0;
  return Number(
    sqlite.prepare('SELECT max(created_at) FROM __drizzle_migrations').pluck().get() ?? 0,
  );
}
