import type { SqliteConnection } from '../../db/sqlite-database';

/** Tables about a client that come with imports and analyses and go with them. */
const FOLLOWS = new Set(['analysis_run_client', 'client_alias', 'client_change', 'stated_class']);

interface ForeignKey {
  readonly table: string;
  readonly from: string;
}

/**
 * Condition on `client` rows nothing points at: no sales, nobody's dossier, plan, deal or person. Read from the foreign
 * keys of the schema, so a new table is never forgotten.
 */
export function untouchedClient(sqlite: SqliteConnection): string {
  const tables = sqlite
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  const conditions = tables.flatMap((table) =>
    FOLLOWS.has(table)
      ? []
      : (sqlite.pragma(`foreign_key_list(${table})`) as readonly ForeignKey[])
          .filter((key) => key.table === 'client')
          .map((key) => `NOT EXISTS (SELECT 1 FROM ${table} t WHERE t.${key.from} = client.num)`),
  );
  return conditions.join(' AND ');
}
