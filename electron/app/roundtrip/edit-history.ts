import type { ClientField, ClientFieldValue } from '@shared/domain/client-details';
import { CLIENT_FIELDS } from '@shared/domain/client-details';
import type { ExportedValue } from '@shared/roundtrip/compare-edits';
import type { SqliteConnection } from '../../db/sqlite-database';

/** Id of the newest edit of client details; null when there was none. */
export function currentRevision(sqlite: SqliteConnection): string | null {
  return (
    (sqlite.prepare('SELECT id FROM client_edit ORDER BY num DESC LIMIT 1').pluck().get() as
      | string
      | undefined) ?? null
  );
}

/**
 * Values as they were at a revision: each what the first later edit found. Null when the revision is not known here
 * (a book from another copy of this workspace), so that nothing can be said about that time.
 */
export function valuesAtRevision(
  sqlite: SqliteConnection,
  revision: string | null,
): ExportedValue | null {
  let since = 0;
  if (revision !== null) {
    const num = sqlite.prepare('SELECT num FROM client_edit WHERE id = ?').pluck().get(revision) as
      | number
      | undefined;
    if (num === undefined) return null;
    since = num;
  }
  const values = new Map<string, ClientFieldValue>();
  const rows = sqlite
    .prepare(
      `SELECT c.id, h.field, h.before FROM client_change h JOIN client c ON c.num = h.client_num WHERE h.edit_num > ? ORDER BY h.num`,
    )
    .raw()
    .iterate(since) as IterableIterator<[string, string, string | null]>;
  for (const [clientId, name, before] of rows) {
    const field = CLIENT_FIELDS.find((one) => one === name);
    const key = `${clientId}:${name}`;
    if (field && !values.has(key)) values.set(key, fromColumn(field, before));
  }
  return (clientId, field) => values.get(`${clientId}:${field}`);
}

/** A kept value as the field has it. */
export function fromColumn(field: ClientField, kept: string | null): ClientFieldValue {
  const value = kept === null ? null : (JSON.parse(kept) as string | number | null);
  return field === 'isKey' && value !== null ? value !== 0 : value;
}
