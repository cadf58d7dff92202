import { closeSync, fstatSync, futimesSync, openSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '@shared/errors/app-error';
import { loadSqlite } from './load-sqlite';
import type { SqliteConnection } from './sqlite-database';

/** How often a lock file that its former holder has just removed is made anew. */
const ATTEMPTS = 5;

/** Proof that no other program of ours writes the workspace; ends with the process, however that ends. */
export interface WorkspaceLock {
  readonly release: () => void;
}

/** Where the lock of a workspace lies: beside it, an empty file that is gone when the workspace is closed. */
export function lockPath(workspace: string): string {
  return `${workspace}-lock`;
}

/**
 * Takes the workspace for this process. The lock is SQLite's own write lock on an empty file beside the workspace: the
 * system lets go of it when the process dies, so a lock file left by a crash locks nobody out. Its modification time
 * says since when the workspace is open.
 * Throws DB_BUSY with `since` (ISO instant) when another process has it; other errors as the file system gives them.
 */
export function lockWorkspace(workspace: string): WorkspaceLock {
  const path = lockPath(workspace);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const lock = tryLock(path, workspace);
    if (lock) return lock;
  }
  throw new AppError('DB_BUSY', { file: basename(workspace) });
}

/** The lock; null when the file was removed by its former holder while it was being taken. */
function tryLock(path: string, workspace: string): WorkspaceLock | null {
  // Held open until the end: a file that is open keeps its number, so the comparison below cannot be fooled.
  const handle = openSync(path, 'a', 0o600);
  let sqlite: SqliteConnection | null = null;
  try {
    sqlite = loadSqlite(path);
    sqlite.pragma('busy_timeout = 0');
    sqlite.pragma('journal_mode = MEMORY');
    sqlite.exec('BEGIN IMMEDIATE');
    if (statSync(path, { throwIfNoEntry: false })?.ino !== fstatSync(handle).ino) {
      sqlite.close();
      closeSync(handle);
      return null;
    }
    const nowSeconds = Date.now() / 1000;
    futimesSync(handle, nowSeconds, nowSeconds);
  } catch (error) {
    const since = new Date(fstatSync(handle).mtimeMs).toISOString();
    sqlite?.close();
    closeSync(handle);
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) {
      throw new AppError('DB_BUSY', { file: basename(workspace), since }, { cause: error });
    }
    throw error;
  }
  const held = sqlite;
  return {
    release: () => {
      if (!held.open) return;
      // Removed while still held, so that whoever waits for it finds out and makes a new one. Windows removes no open file.
      if (process.platform !== 'win32') rmSync(path, { force: true });
      held.close();
      closeSync(handle);
      if (process.platform === 'win32') removeQuietly(path);
    },
  };
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Another program has just taken it.
  }
}
