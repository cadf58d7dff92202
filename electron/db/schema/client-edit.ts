import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { clientTable } from './client';

/** One change of client details: an edited workbook taken back, a change by hand, or the undoing of one. */
export const clientEditTable = sqliteTable(
  'client_edit',
  {
    num: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull(),
    source: text().notNull(),
    /** Name of the workbook, for `workbook`. */
    fileName: text(),
    /** The edit this one took back, for `undo`. */
    undoesNum: integer(),
    createdAtMs: integer().notNull(),
  },
  (table) => [
    uniqueIndex('client_edit_by_id').on(table.id),
    check('client_edit_source', sql`${table.source} IN ('workbook', 'person', 'undo')`),
  ],
);

/** One value of one client before and after an edit, as JSON; null = not said. Never changed, only added to. */
export const clientChangeTable = sqliteTable(
  'client_change',
  {
    num: integer().primaryKey({ autoIncrement: true }),
    editNum: integer()
      .notNull()
      .references(() => clientEditTable.num, { onDelete: 'cascade' }),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num, { onDelete: 'cascade' }),
    field: text().notNull(),
    before: text(),
    after: text(),
  },
  (table) => [
    index('client_change_by_edit').on(table.editNum),
    index('client_change_by_client').on(table.clientNum),
  ],
);
