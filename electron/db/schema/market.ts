import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { clientTable } from './client';
import { unitTable } from './people';
import { productTable } from './sales';

/** What we and others can sell, as the user groups it. */
export const categoryTable = sqliteTable('category', {
  id: text().primaryKey(),
  name: text().notNull(),
  parentId: text().references((): AnySQLiteColumn => categoryTable.id),
  place: integer().notNull(),
});

/** Category of a product met in imported sales. */
export const categoryProductTable = sqliteTable(
  'category_product',
  {
    productNum: integer()
      .primaryKey()
      .references(() => productTable.num),
    categoryId: text()
      .notNull()
      .references(() => categoryTable.id, { onDelete: 'cascade' }),
  },
  (table) => [index('category_product_by_category').on(table.categoryId)],
);

export const competitorTable = sqliteTable('competitor', {
  id: text().primaryKey(),
  name: text().notNull(),
  note: text(),
});

/** How strong a competitor is at a client in a category (null = all), as of a day. */
export const competitorPositionTable = sqliteTable(
  'competitor_position',
  {
    id: text().primaryKey(),
    competitorId: text()
      .notNull()
      .references(() => competitorTable.id, { onDelete: 'cascade' }),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num),
    categoryId: text().references(() => categoryTable.id, { onDelete: 'cascade' }),
    /** Estimated share of the client's budget, 0–1. */
    shareLow: real(),
    shareHigh: real(),
    /** Estimated sales there in twelve months, ten-thousandths. */
    amountLowE4: integer('amount_low_e4'),
    amountHighE4: integer('amount_high_e4'),
    strengths: text(),
    weaknesses: text(),
    stance: text(),
    source: text(),
    day: text().notNull(),
    status: text().notNull(),
  },
  (table) => [
    index('competitor_position_by_client').on(table.clientNum),
    check(
      'competitor_position_stance',
      sql`${table.stance} IS NULL OR ${table.stance} IN ('fight', 'coexist', 'subcontract')`,
    ),
    check(
      'competitor_position_status',
      sql`${table.status} IN ('assumed', 'confirmed', 'disputed')`,
    ),
  ],
);

/**
 * Dated estimate of what a client (or a unit of it) spends on a category in twelve months. The newest counts; one
 * without amounts takes the estimate back: from then on the budget is unknown again.
 */
export const walletEstimateTable = sqliteTable(
  'wallet_estimate',
  {
    id: text().primaryKey(),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num),
    unitId: text().references(() => unitTable.id, { onDelete: 'cascade' }),
    categoryId: text()
      .notNull()
      .references(() => categoryTable.id, { onDelete: 'cascade' }),
    lowE4: integer('low_e4'),
    likelyE4: integer('likely_e4'),
    highE4: integer('high_e4'),
    source: text().notNull(),
    /** 1 guess, 2 heard, 3 seen in writing. */
    confidence: integer().notNull(),
    day: text().notNull(),
    author: text(),
    atMs: integer().notNull(),
  },
  (table) => [
    index('wallet_estimate_by_client').on(table.clientNum, table.categoryId, table.day),
    check(
      'wallet_estimate_order',
      sql`(${table.lowE4} IS NULL AND ${table.likelyE4} IS NULL AND ${table.highE4} IS NULL) OR (${table.lowE4} <= ${table.likelyE4} AND ${table.likelyE4} <= ${table.highE4} AND ${table.lowE4} >= 0)`,
    ),
    check('wallet_estimate_confidence', sql`${table.confidence} BETWEEN 1 AND 3`),
  ],
);

/** What a person says of a cell of the white space that sales cannot say. */
export const whiteSpaceCellTable = sqliteTable(
  'white_space_cell',
  {
    id: text().primaryKey(),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num),
    unitId: text().references(() => unitTable.id, { onDelete: 'cascade' }),
    categoryId: text()
      .notNull()
      .references(() => categoryTable.id, { onDelete: 'cascade' }),
    /** Null = nothing said: the state follows from sales, competitors and budget. */
    state: text(),
    competitorId: text().references(() => competitorTable.id, { onDelete: 'set null' }),
    /** Share we aim at, 0–1; null = the usual one. */
    targetShare: real(),
    note: text(),
    day: text().notNull(),
  },
  (table) => [
    uniqueIndex('white_space_cell_by_place').on(table.clientNum, table.unitId, table.categoryId),
    check(
      'white_space_cell_state',
      sql`${table.state} IS NULL OR ${table.state} IN ('ours', 'ours-and-competitor', 'competitor', 'open', 'no-need', 'unknown')`,
    ),
  ],
);
