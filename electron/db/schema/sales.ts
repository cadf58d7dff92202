import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { clientTable } from './client';
import { importBatchTable } from './import';

/** Document (invoice, order) numbers, each text kept once (by the importer; a unique index would cost a third of the import). */
export const documentTable = sqliteTable('document', {
  num: integer().primaryKey(),
  number: text().notNull(),
});

/** Products as named in the workbooks, each text kept once. */
export const productTable = sqliteTable('product', {
  num: integer().primaryKey(),
  name: text().notNull(),
});

/**
 * One sales line with the cell it came from. Bulk table: short integer keys, the day as days since 1970-01-01,
 * money as whole ten-thousandths. Whose line it is says the run it lies in.
 */
export const salesLineTable = sqliteTable(
  'sales_line',
  {
    id: integer().primaryKey(),
    batchNum: integer()
      .notNull()
      .references(() => importBatchTable.num),
    day: integer().notNull(),
    amountE4: integer('amount_e4').notNull(),
    costE4: integer('cost_e4'),
    quantityE4: integer('quantity_e4'),
    documentNum: integer().references(() => documentTable.num),
    productNum: integer().references(() => productTable.num),
    sourceRow: integer().notNull(),
    sourceColumn: integer().notNull(),
  },
  (table) => [check('sales_line_day', sql`${table.day} BETWEEN -800000 AND 2932896`)],
);

/**
 * Lines of one client that lie together: `first_id` to `last_id` of `sales_line`. Imports write lines sorted by client,
 * so a client has a few runs per import. It stands for an index of every line (a third of the time of an import), and
 * merging two clients moves runs, not lines. Every line lies in exactly one run.
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
  },
  (table) => [
    index('sales_run_by_client').on(table.clientNum),
    index('sales_run_by_batch').on(table.batchNum),
    check('sales_run_order', sql`${table.lastId} >= ${table.firstId}`),
  ],
);
