import { sql } from 'drizzle-orm';
import { blob, check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { clientTable } from './client';
import { importBatchTable } from './import';

/**
 * Document (invoice, order) numbers, each text kept once, a thousand to a row: `numbers` holds those from `first_num` on,
 * one per line. A row for each of them would take longer to write than the packed lines.
 */
export const documentPageTable = sqliteTable('document_page', {
  firstNum: integer().primaryKey(),
  numbers: text().notNull(),
});

/** Products as named in the workbooks, each text kept once. */
export const productTable = sqliteTable('product', {
  num: integer().primaryKey(),
  name: text().notNull(),
  /** The category its workbook had it in when it was last imported; null = none said. */
  category: text(),
});

/**
 * Sales lines of one client that one import brought, packed (see `db/lines`), with the ids `first_id` to `last_id`.
 * Never written again: what a later import changes stands in `changed_line`. A row for each line would take more than
 * twice the room and longer to write and to load; merging two clients moves runs, not lines.
 */
export const salesRunTable = sqliteTable(
  'sales_run',
  {
    firstId: integer().primaryKey(),
    lastId: integer().notNull(),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num),
    batchNum: integer()
      .notNull()
      .references(() => importBatchTable.num),
    /** Index of the sheet in the workbook when several were read together; null = the sheet of the import. */
    sheet: integer(),
    lines: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [
    index('sales_run_by_client').on(table.clientNum),
    index('sales_run_by_batch').on(table.batchNum),
    check('sales_run_order', sql`${table.lastId} >= ${table.firstId}`),
  ],
);
