import type { SqliteConnection } from './sqlite-database';

/** Oldest SQLite without the WAL-reset corruption bug. */
const OLDEST_SAFE_SQLITE = [3, 51, 3] as const;

/**
 * Settings of every connection. FULL makes an acknowledged commit survive a power cut (WAL alone does not);
 * temp_store=MEMORY keeps big sorts from spilling readable rows to disk; secure_delete wipes deleted text;
 * trusted_schema and cell_size_check guard against files made by others.
 */
export function applyPragmas(sqlite: SqliteConnection): void {
  assertSafeVersion(sqlite);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  if (process.platform === 'darwin') sqlite.pragma('checkpoint_fullfsync = 1');
  sqlite.pragma('temp_store = MEMORY');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('secure_delete = ON');
  sqlite.pragma('trusted_schema = OFF');
  sqlite.pragma('cell_size_check = ON');
  sqlite.pragma('mmap_size = 0');
  sqlite.pragma('busy_timeout = 3000');
  sqlite.pragma('cache_size = -32000');
}

function assertSafeVersion(sqlite: SqliteConnection): void {
  const text = String(sqlite.prepare('SELECT sqlite_version()').pluck().get());
  const parts = text.split('.').map(Number);
  for (let i = 0; i < 3; i++) {
    const have = parts[i] ?? 0;
    const need = OLDEST_SAFE_SQLITE[i] ?? 0;
    if (have > need) return;
    if (have < need) throw new Error(`SQLite ${text} is too old`);
  }
}
