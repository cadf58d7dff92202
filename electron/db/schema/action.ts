import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** One thing a person did, with the name it can be undone by. Never deleted; undoing marks it. */
export const actionTable = sqliteTable(
  'action',
  {
    num: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull(),
    /** `namespace.name`; its words are the text `namespace:did.name`. */
    kind: text().notNull(),
    /** Values of the words, JSON object of texts. */
    params: text().notNull(),
    /** Who did it, as the workspace knows the user; null = not said. */
    author: text(),
    atMs: integer().notNull(),
    undoneAtMs: integer(),
  },
  (table) => [uniqueIndex('action_by_id').on(table.id)],
);

/** One row before and after an action, as JSON by column; null = was not there. Written by triggers. */
export const rowChangeTable = sqliteTable(
  'row_change',
  {
    num: integer().primaryKey({ autoIncrement: true }),
    actionNum: integer()
      .notNull()
      .references(() => actionTable.num, { onDelete: 'cascade' }),
    tableName: text().notNull(),
    rowKey: text().notNull(),
    before: text(),
    after: text(),
  },
  (table) => [index('row_change_by_action').on(table.actionNum)],
);
