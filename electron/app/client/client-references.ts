import type { SqliteConnection } from '../../db/sqlite-database';

interface ForeignKey {
  readonly table: string;
  readonly from: string;
}

/** Every column that points at a client, read from the foreign keys of the schema, so a new table is never forgotten. */
export function clientReferences(
  sqlite: SqliteConnection,
): readonly { readonly table: string; readonly column: string }[] {
  const tables = sqlite
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  return tables.flatMap((table) =>
    (sqlite.pragma(`foreign_key_list(${table})`) as readonly ForeignKey[])
      .filter((key) => key.table === 'client')
      .map(({ from }) => ({ table, column: from })),
  );
}
