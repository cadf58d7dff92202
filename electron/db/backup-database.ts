import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadSqlite } from './load-sqlite';
import type { WorkspaceDb } from './sqlite-database';

/**
 * Copies an open workspace to `target`: VACUUM INTO a temporary name, reopened and checked, synced, then renamed,
 * so that a copy under the final name is always whole. (`db.backup()` fails on encrypted files, `serialize()` would
 * return plain text; neither is used.)
 */
export function backupDatabase({ sqlite }: WorkspaceDb, target: string): void {
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const temporary = `${target}.part`;
  rmSync(temporary, { force: true });
  try {
    // SQLite would make it readable for everybody; an empty file of ours it takes as it is.
    closeSync(openSync(temporary, 'wx', 0o600));
    sqlite.prepare('VACUUM INTO ?').run(temporary);
    const copy = loadSqlite(temporary, { readonly: true });
    try {
      const verdict = copy.pragma('quick_check', { simple: true });
      if (verdict !== 'ok') throw new Error(`backup is damaged: ${String(verdict)}`);
    } finally {
      copy.close();
    }
    syncPath(temporary);
    // What a workspace that stood here left beside it would be read as changes of the copy.
    for (const suffix of ['-wal', '-shm']) rmSync(target + suffix, { force: true });
    renameSync(temporary, target);
    if (process.platform !== 'win32') syncPath(dirname(target));
  } finally {
    if (existsSync(temporary)) rmSync(temporary, { force: true });
  }
}

function syncPath(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
