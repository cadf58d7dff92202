import Database from 'better-sqlite3';
import type { SqliteConnection } from './sqlite-database';

/**
 * Opens a SQLite file (or the bytes of one, in memory) with the native binding that fits this runtime: the packaged one, or, on an older Electron
 * with Node-API < 10, the one the set-up built (its place comes in KEYBOOK_SQLITE_BINDING).
 */
export function loadSqlite(
  path: string | Buffer,
  options: { readonly?: boolean; fileMustExist?: boolean } = {},
): SqliteConnection {
  const binding = process.env['KEYBOOK_SQLITE_BINDING'];
  const needsBinding =
    Number(process.versions['napi']) < 10 && binding !== undefined && binding !== '';
  return new Database(path, needsBinding ? { ...options, nativeBinding: binding } : options);
}
