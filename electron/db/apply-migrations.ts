import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { AppError } from '@shared/errors/app-error';
import type { WorkspaceDb } from './sqlite-database';
import { toDatabaseError } from './to-database-error';

/**
 * Brings a workspace to the newest schema: the only caller of drizzle's `migrate`.
 * Table rebuilds inside the migrator's transaction would fire ON DELETE CASCADE on child rows, because the
 * generated `PRAGMA foreign_keys=OFF` does nothing there; so it is turned off outside, restored after, and every
 * foreign key is checked before anyone works with the file. Errors: DB_FROM_FUTURE, MIGRATION_FAILED, and those of the
 * disk (DISK_FULL, DB_BUSY, PERMISSION, DB_CORRUPT).
 */
export function applyMigrations(workspace: WorkspaceDb, folder: string): void {
  const { sqlite, db } = workspace;
  refuseNewerFile(workspace, folder);
  const before = sqlite.pragma('foreign_keys', { simple: true });
  sqlite.pragma('foreign_keys = OFF');
  try {
    migrate(db, { migrationsFolder: folder });
    const violations = sqlite.pragma('foreign_key_check') as unknown[];
    if (violations.length > 0) throw new AppError('MIGRATION_FAILED', { rows: violations.length });
  } catch (error) {
    // A full disk or a file in use is not the migration's fault and has words of its own.
    const named = toDatabaseError(error, basename(workspace.path));
    if (named instanceof AppError) throw named;
    throw new AppError('MIGRATION_FAILED', {}, { cause: error });
  } finally {
    sqlite.pragma(`foreign_keys = ${before === 1 ? 'ON' : 'OFF'}`);
  }
}

/** Instants of the migrations this program knows, ascending. */
export function knownMigrations(folder: string): readonly number[] {
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
