import type { SqliteConnection } from '../../db/sqlite-database';

/** A kept preference as it was written, or undefined. Check its shape before use: older versions may have kept another. */
export function readPreference(sqlite: SqliteConnection, key: string): unknown {
  const text = sqlite.prepare('SELECT value FROM preference WHERE key = ?').pluck().get(key) as
    | string
    | undefined;
  return text === undefined ? undefined : JSON.parse(text);
}

/** Keeps a preference; undefined brings back its default. Call inside `runAction`. */
export function writePreference(sqlite: SqliteConnection, key: string, value: unknown): void {
  if (value === undefined) {
    sqlite.prepare('DELETE FROM preference WHERE key = ?').run(key);
    return;
  }
  const text = JSON.stringify(value);
  const { changes } = sqlite
    .prepare('UPDATE preference SET value = ? WHERE key = ?')
    .run(text, key);
  if (changes === 0)
    sqlite.prepare('INSERT INTO preference (key, value) VALUES (?, ?)').run(key, text);
}
