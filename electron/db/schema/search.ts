import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** One thing that can be found: the words of it lie in the full-text index under the same number. */
export const searchDocTable = sqliteTable(
  'search_doc',
  {
    num: integer().primaryKey({ autoIncrement: true }),
    kind: text().notNull(),
    key: text().notNull(),
    clientNum: integer(),
  },
  (table) => [
    uniqueIndex('search_doc_by_key').on(table.kind, table.key),
    index('search_doc_by_client').on(table.clientNum),
  ],
);
