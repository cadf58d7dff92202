import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core';
import { clientTable } from './client';

/** One analysis as it was: its settings and what it said, kept so that later ones can be compared with it. */
export const analysisRunTable = sqliteTable(
  'analysis_run',
  {
    num: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull(),
    /** Why it was kept: after an import, before a change of settings, or because a person asked. */
    trigger: text().notNull(),
    /** What the person called it, or null. */
    name: text(),
    settings: text().notNull(),
    /** Last day of the data it saw. */
    asOfDay: integer().notNull(),
    positiveTotal: integer().notNull(),
    netTotal: integer().notNull(),
    createdAtMs: integer().notNull(),
  },
  (table) => [
    check('analysis_run_trigger', sql`${table.trigger} IN ('import', 'settings', 'person')`),
  ],
);

/** One client in one kept analysis. */
export const analysisRunClientTable = sqliteTable(
  'analysis_run_client',
  {
    runNum: integer()
      .notNull()
      .references(() => analysisRunTable.num, { onDelete: 'cascade' }),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num, { onDelete: 'cascade' }),
    rank: integer().notNull(),
    /** Value by the basis: ten-thousandths, or a count. */
    value: integer().notNull(),
    share: real().notNull(),
    cumulative: real(),
    abc: text().notNull(),
    xyz: text().notNull(),
    xyzStatus: text().notNull(),
    activePeriods: integer().notNull(),
    periods: integer().notNull(),
    lastDay: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.runNum, table.clientNum] }),
    index('analysis_run_client_by_client').on(table.clientNum),
  ],
);

/** Classes and totals a workbook itself held for a client, to be compared with ours. */
export const statedClassTable = sqliteTable(
  'stated_class',
  {
    batchNum: integer().notNull(),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num, { onDelete: 'cascade' }),
    abc: text(),
    xyz: text(),
    totalE4: integer('total_e4'),
    sourceRow: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.batchNum, table.clientNum] })],
);
