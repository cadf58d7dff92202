import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

/** One import: what was read, how, and what came of it. Never deleted; undoing marks it. */
export const importBatchTable = sqliteTable(
  'import_batch',
  {
    num: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull(),
    fileName: text().notNull(),
    fileHash: text().notNull(),
    fileBytes: integer().notNull(),
    sheetName: text().notNull(),
    /** The mapping used, JSON. */
    mapping: text().notNull(),
    layoutFingerprint: text().notNull(),
    dayPrecision: text().notNull(),
    added: integer().notNull(),
    changed: integer().notNull(),
    known: integer().notNull(),
    rejectedRows: integer().notNull(),
    /** Sum of the accepted rows, ten-thousandths. */
    totalE4: integer('total_e4').notNull(),
    /** The sheet's own total, when it had one. */
    sheetTotalE4: integer('sheet_total_e4'),
    firstDay: integer(),
    lastDay: integer(),
    importedAtMs: integer().notNull(),
    undoneAtMs: integer(),
  },
  (table) => [
    uniqueIndex('import_batch_by_id').on(table.id),
    index('import_batch_by_hash').on(table.fileHash),
    check('import_batch_day_precision', sql`${table.dayPrecision} IN ('day', 'period')`),
  ],
);

/** Cells and rows an import left out or remarked on, as listed to the user. */
export const importIssueTable = sqliteTable(
  'import_issue',
  {
    num: integer().primaryKey({ autoIncrement: true }),
    batchNum: integer()
      .notNull()
      .references(() => importBatchTable.num),
    severity: text().notNull(),
    sheet: text().notNull(),
    row: integer().notNull(),
    column: integer(),
    code: text().notNull(),
    value: text().notNull(),
    amountE4: integer('amount_e4'),
  },
  (table) => [
    index('import_issue_by_batch').on(table.batchNum),
    check('import_issue_severity', sql`${table.severity} IN ('rejected', 'remark')`),
  ],
);

/** Sheets of an import that read several together, by their index in the workbook. */
export const batchSheetTable = sqliteTable(
  'batch_sheet',
  {
    batchNum: integer()
      .notNull()
      .references(() => importBatchTable.num),
    sheet: integer().notNull(),
    name: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.batchNum, table.sheet] })],
);

/**
 * What an import made of lines of earlier ones: their figures and the cell they now come from. The newest change of a
 * line is in force; undoing the import deletes its changes, and what was before counts again.
 */
export const changedLineTable = sqliteTable(
  'changed_line',
  {
    lineId: integer().notNull(),
    batchNum: integer()
      .notNull()
      .references(() => importBatchTable.num),
    sheet: integer(),
    amountE4: integer('amount_e4').notNull(),
    costE4: integer('cost_e4'),
    quantityE4: integer('quantity_e4'),
    sourceRow: integer().notNull(),
    sourceColumn: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.lineId, table.batchNum] }),
    index('changed_line_by_batch').on(table.batchNum),
  ],
);
