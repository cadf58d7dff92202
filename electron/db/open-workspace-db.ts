import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { AppError } from '@shared/errors/app-error';
import type { ReadOnlyReason } from '@shared/ipc/workspace-methods';
import { applyMigrations, pendingMigrations } from './apply-migrations';
import { applyPragmas } from './apply-pragmas';
import { backupDatabase } from './backup-database';
import { loadSqlite } from './load-sqlite';
import { readSnapshot } from './read-snapshot';
import * as tables from './schema/all-tables';
import type { SqliteConnection, WorkspaceDb } from './sqlite-database';
import { toDatabaseError } from './to-database-error';
import { lockWorkspace } from './workspace-lock';

/** Marks a SQLite file as a Keybook workspace ("KBK1"), so that another program's file is never taken for one. */
const APPLICATION_ID = 0x4b424b31;

export interface OpenWorkspaceOptions {
  readonly migrationsFolder: string;
  /** Where the copy before a migration goes; outside the workspace's own folder. */
  readonly backupFolder: string;
  /** Text for the name of a copy, e.g. `2026-11-21T20-15-00`. */
  readonly stamp: string;
  /** Brings up to date what the schema does not say (the search index); runs once, after the migrations. */
  readonly complete?: (sqlite: SqliteConnection) => void;
}

/**
 * Makes a new workspace file (0600, so its -wal too). The path must not exist yet or be an empty file made by a save
 * dialog. When it fails, nothing is left at the path.
 */
export function createWorkspaceDb(path: string, options: OpenWorkspaceOptions): WorkspaceDb {
  if (existsSync(path) && statSync(path).size > 0)
    throw new AppError('NOT_A_WORKSPACE', { file: basename(path) });
  return guarded(path, () => {
    closeSync(openSync(path, 'a', 0o600));
    if (process.platform !== 'win32') chmodSync(path, 0o600);
    let workspace: WorkspaceDb | null = null;
    try {
      workspace = connect(path);
      workspace.sqlite.pragma(`application_id = ${APPLICATION_ID}`);
      applyMigrations(workspace, options.migrationsFolder);
      options.complete?.(workspace.sqlite);
      return workspace;
    } catch (error) {
      if (workspace) discardWorkspaceDb(workspace);
      // Another program that makes the same file at the same moment keeps it.
      else if (!(error instanceof AppError && error.code === 'DB_BUSY')) removeWorkspaceFiles(path);
      throw error;
    }
  });
}

/** Closes a workspace that could not be finished and removes its files. */
export function discardWorkspaceDb(workspace: WorkspaceDb): void {
  workspace.sqlite.close();
  removeWorkspaceFiles(workspace.path);
  workspace.unlock();
}

/** Removes a workspace file and what SQLite keeps beside it. */
export function removeWorkspaceFiles(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}

/**
 * Opens an existing workspace: header and mark first (a 0-byte or foreign file would otherwise open as an empty
 * workspace), then a quick check, a copy if the schema must change, then the migration. Where nothing can be written
 * (a protected file, folder or medium) it opens for reading, see `openForReading`.
 * Errors: FILE_NOT_FOUND, NOT_A_WORKSPACE, DB_CORRUPT, DB_FROM_FUTURE, MIGRATION_FAILED, DB_BUSY, PERMISSION.
 */
export function openWorkspaceDb(path: string, options: OpenWorkspaceOptions): WorkspaceDb {
  const file = basename(path);
  if (!existsSync(path)) throw new AppError('FILE_NOT_FOUND', { file });
  return guarded(path, () => {
    checkHeader(path, file);
    try {
      if (!isWritable(path)) return openForReading(path, options);
      return prepared(connect(path), options, true);
    } catch (error) {
      if (!isRefusedWriting(error)) throw error;
      return openForReading(path, options);
    }
  });
}

/**
 * Opens what is saved in a file that cannot be written: its newest state, `-wal` included, as a database in memory that
 * SQLite keeps from being changed. Nothing is made or touched beside the file, so no lock is needed; an older schema is
 * brought up to date in memory. Temporary tables and copies (VACUUM INTO) work.
 */
function openForReading(path: string, options: OpenWorkspaceOptions): WorkspaceDb {
  const draft = inMemory(path, readSnapshot(path), false);
  prepared(draft, options, false);
  const bytes = draft.sqlite.serialize();
  draft.sqlite.close();
  return inMemory(path, bytes, true);
}

function inMemory(path: string, bytes: Buffer, isSealed: boolean): WorkspaceDb {
  const sqlite = loadSqlite(bytes, { readonly: isSealed });
  applyPragmas(sqlite);
  return {
    path,
    sqlite,
    db: drizzle(sqlite, { schema: tables, casing: 'snake_case' }),
    readOnly: whyReadOnly(path),
    unlock: () => undefined,
  };
}

/** Checks an opened workspace and brings it up to date; closes it when that cannot be. */
function prepared(
  workspace: WorkspaceDb,
  options: OpenWorkspaceOptions,
  keepsCopy: boolean,
): WorkspaceDb {
  const { sqlite } = workspace;
  const file = basename(workspace.path);
  try {
    if (sqlite.pragma('application_id', { simple: true }) !== APPLICATION_ID)
      throw new AppError('NOT_A_WORKSPACE', { file });
    if (sqlite.pragma('quick_check', { simple: true }) !== 'ok')
      throw new AppError('DB_CORRUPT', { file });
    if (keepsCopy && pendingMigrations(workspace, options.migrationsFolder) > 0) {
      const name = `${file}.before-update.${options.stamp}.keybook`;
      backupDatabase(workspace, join(options.backupFolder, name));
    }
    applyMigrations(workspace, options.migrationsFolder);
    options.complete?.(sqlite);
    return workspace;
  } catch (error) {
    sqlite.close();
    workspace.unlock();
    throw error;
  }
}

/**
 * Writes everything into the main file and closes it; a copied file is then whole without its -wal. When the disk is
 * full, what was saved stays in the -wal beside the file until there is room.
 */
export function closeWorkspaceDb({ sqlite, unlock }: WorkspaceDb): void {
  if (!sqlite.open) return;
  try {
    sqlite.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // Nothing is lost: the next one to open the file reads the -wal.
  }
  sqlite.close();
  unlock();
}

function connect(path: string): WorkspaceDb {
  const lock = lockWorkspace(path);
  try {
    const sqlite = loadSqlite(path, { fileMustExist: true });
    try {
      applyPragmas(sqlite);
    } catch (error) {
      sqlite.close();
      throw error;
    }
    return {
      path,
      sqlite,
      db: drizzle(sqlite, { schema: tables, casing: 'snake_case' }),
      readOnly: null,
      unlock: () => lock.release(),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function isWritable(path: string): boolean {
  return refusalOf(path) === null;
}

/** The file system's word against writing here; null when it has none. On Windows it knows of files only, not folders. */
function refusalOf(path: string): string | null {
  try {
    accessSync(path, constants.W_OK);
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : '';
  }
}

function whyReadOnly(path: string): ReadOnlyReason {
  const refusal = refusalOf(path);
  if (refusal === 'EROFS' || refusalOf(dirname(path)) === 'EROFS') return 'medium';
  return refusal === null ? 'folder' : 'file';
}

/** True when the workspace was there but writing it, or making what SQLite and the lock need beside it, was refused. */
function isRefusedWriting(error: unknown): boolean {
  const named = toDatabaseError(error, '');
  return named instanceof AppError && named.code === 'PERMISSION';
}

function checkHeader(path: string, file: string): void {
  const head = Buffer.alloc(16);
  const handle = openSync(path, 'r');
  try {
    const read = readSync(handle, head, 0, 16, 0);
    if (read < 16 || head.toString('latin1', 0, 15) !== 'SQLite format 3') {
      throw new AppError('NOT_A_WORKSPACE', { file });
    }
  } finally {
    closeSync(handle);
  }
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toDatabaseError(error, basename(path));
  }
}
