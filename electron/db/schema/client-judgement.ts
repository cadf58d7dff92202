import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { clientTable } from './client';

/** A key client type decided by a person: confirmed or refused, with the reason. */
export const clientTypeTable = sqliteTable(
  'client_type',
  {
    id: text().primaryKey(),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num),
    type: text().notNull(),
    decision: text().notNull(),
    reason: text().notNull(),
    day: text().notNull(),
    author: text(),
    /** Day on which the decision is to be looked at again, ISO. */
    reviewDay: text(),
  },
  (table) => [
    uniqueIndex('client_type_by_client').on(table.clientNum, table.type),
    check(
      'client_type_type',
      sql`${table.type} IN ('breadwinner', 'prospective', 'image', 'expert')`,
    ),
    check('client_type_decision', sql`${table.decision} IN ('confirmed', 'refused')`),
  ],
);

/** Dated judgement on a client, never overwritten: position, potential, relationship stage. The newest counts. */
export const clientRatingTable = sqliteTable(
  'client_rating',
  {
    id: text().primaryKey(),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num),
    axis: text().notNull(),
    /** weak, medium, strong; low, medium, high; or the name of a stage. */
    value: text().notNull(),
    argument: text().notNull(),
    day: text().notNull(),
    author: text(),
    atMs: integer().notNull(),
  },
  (table) => [
    index('client_rating_by_client').on(table.clientNum, table.axis, table.day),
    check('client_rating_axis', sql`${table.axis} IN ('position', 'potential', 'stage')`),
  ],
);

/** One P of the qualification (need, solvency, authority) of a potential client or of a deal. */
export const qualificationTable = sqliteTable(
  'qualification',
  {
    id: text().primaryKey(),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num),
    /** Null: of the client as a whole. */
    dealId: text(),
    criterion: text().notNull(),
    answer: text().notNull(),
    evidence: text().notNull(),
    source: text(),
    day: text().notNull(),
    author: text(),
  },
  (table) => [
    index('qualification_by_client').on(table.clientNum),
    check('qualification_criterion', sql`${table.criterion} IN ('need', 'solvency', 'authority')`),
    check('qualification_answer', sql`${table.answer} IN ('yes', 'partly', 'no', 'unknown')`),
  ],
);

/** Dated scoring of the relationship with a client, never overwritten; the newest counts. Items 1–4, null = not judged. */
export const stageAssessmentTable = sqliteTable(
  'stage_assessment',
  {
    id: text().primaryKey(),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num),
    functions: integer(),
    information: integer(),
    supplier: integer(),
    horizon: integer(),
    trust: integer(),
    exit: integer(),
    /** Stage of the score after the gates, as it was that day; null while items are missing. */
    computed: text(),
    /** Stage a person set in its place, with the reason. */
    override: text(),
    reason: text(),
    /** Stage we want to reach. */
    desired: text(),
    day: text().notNull(),
    author: text(),
    atMs: integer().notNull(),
  },
  (table) => [index('stage_assessment_by_client').on(table.clientNum, table.day)],
);
