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
import { clientTable } from './client';
import { categoryTable, competitorTable } from './market';
import { unitTable } from './people';

export const dealTable = sqliteTable(
  'deal',
  {
    id: text().primaryKey(),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num),
    unitId: text().references(() => unitTable.id, { onDelete: 'set null' }),
    categoryId: text().references(() => categoryTable.id, { onDelete: 'set null' }),
    name: text().notNull(),
    /** Null = not known yet. */
    amountE4: integer('amount_e4'),
    /** 0–1; null = the usual one of the stage. */
    probability: real(),
    stage: text().notNull(),
    openedDay: text().notNull(),
    expectedClose: text(),
    closedDay: text(),
    /** Why it was won, lost or dropped. */
    closeReason: text(),
    closeNote: text(),
    buyerStep: text(),
    buyerStepDay: text(),
    ourStep: text(),
    ourStepDay: text(),
    ourStepOwner: text(),
    owner: text(),
    note: text(),
    isTender: integer({ mode: 'boolean' }).notNull(),
    tenderNumber: text(),
    tenderDeadline: text(),
    tenderCriteria: text(),
    /** Part of a won deal that is in the imported sales, ten-thousandths; null = follows from the last imported day. */
    invoicedE4: integer('invoiced_e4'),
  },
  (table) => [
    index('deal_by_client').on(table.clientNum),
    check(
      'deal_stage',
      sql`${table.stage} IN ('lead', 'qualify', 'proposal', 'negotiation', 'order', 'won', 'lost', 'dropped')`,
    ),
    check(
      'deal_probability',
      sql`${table.probability} IS NULL OR ${table.probability} BETWEEN 0 AND 1`,
    ),
  ],
);

/** When a deal entered a stage. */
export const dealStageTable = sqliteTable(
  'deal_stage',
  {
    id: text().primaryKey(),
    dealId: text()
      .notNull()
      .references(() => dealTable.id, { onDelete: 'cascade' }),
    stage: text().notNull(),
    day: text().notNull(),
    /** Order of the moves of a deal, from 1: several can fall on one day. */
    place: integer().notNull(),
  },
  (table) => [index('deal_stage_by_deal').on(table.dealId)],
);

/** A move of the expected close. */
export const dealPushTable = sqliteTable(
  'deal_push',
  {
    id: text().primaryKey(),
    dealId: text()
      .notNull()
      .references(() => dealTable.id, { onDelete: 'cascade' }),
    fromDay: text().notNull(),
    toDay: text().notNull(),
    day: text().notNull(),
    reason: text(),
    /** Order of the moves of a deal, from 1. */
    place: integer().notNull(),
  },
  (table) => [index('deal_push_by_deal').on(table.dealId)],
);

export const dealCompetitorTable = sqliteTable(
  'deal_competitor',
  {
    id: text().primaryKey(),
    dealId: text()
      .notNull()
      .references(() => dealTable.id, { onDelete: 'cascade' }),
    competitorId: text()
      .notNull()
      .references(() => competitorTable.id, { onDelete: 'cascade' }),
  },
  (table) => [index('deal_competitor_by_deal').on(table.dealId)],
);

/** A kept review of the pipeline with the deals as they stood. */
export const reviewTable = sqliteTable('review', {
  id: text().primaryKey(),
  day: text().notNull(),
  isClosed: integer({ mode: 'boolean' }).notNull(),
  followUpDay: text(),
  note: text(),
  /** The open deals and the plan gap on that day, JSON. */
  frozen: text().notNull(),
});

/** The answer to one of the six questions about a deal. */
export const reviewAnswerTable = sqliteTable(
  'review_answer',
  {
    id: text().primaryKey(),
    reviewId: text()
      .notNull()
      .references(() => reviewTable.id, { onDelete: 'cascade' }),
    dealId: text()
      .notNull()
      .references(() => dealTable.id, { onDelete: 'cascade' }),
    /** 1 to 6. */
    question: integer().notNull(),
    answer: text().notNull(),
    followUp: text(),
    followUpOwner: text(),
    followUpDay: text(),
    isDone: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [index('review_answer_by_review').on(table.reviewId)],
);

/**
 * Planned sales of a client in a calendar year, month by month: what was promised to the firm. Null = not planned. A year
 * is one row, because plans of all clients are made and taken back at once.
 */
export const planYearTable = sqliteTable(
  'plan_year',
  {
    id: text().primaryKey(),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num),
    year: integer().notNull(),
    measure: text().notNull(),
    m1E4: integer('m1_e4'),
    m2E4: integer('m2_e4'),
    m3E4: integer('m3_e4'),
    m4E4: integer('m4_e4'),
    m5E4: integer('m5_e4'),
    m6E4: integer('m6_e4'),
    m7E4: integer('m7_e4'),
    m8E4: integer('m8_e4'),
    m9E4: integer('m9_e4'),
    m10E4: integer('m10_e4'),
    m11E4: integer('m11_e4'),
    m12E4: integer('m12_e4'),
  },
  (table) => [
    uniqueIndex('plan_year_by_client').on(table.clientNum, table.year, table.measure),
    check('plan_year_measure', sql`${table.measure} IN ('revenue', 'contribution')`),
  ],
);
