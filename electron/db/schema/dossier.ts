import { sql } from 'drizzle-orm';
import { blob, check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { clientTable } from './client';

/** One line of a dossier: a standard field or one of the user's own. Its values are versions. */
export const factTable = sqliteTable(
  'fact',
  {
    id: text().primaryKey(),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num),
    /** 1 general, 2 relationship, 3 decision process, 4 competitors. */
    part: integer().notNull(),
    /** Key of a standard field, or null for one of the user's own. */
    fieldKey: text(),
    /** Name of the user's own field. */
    label: text(),
    isSoft: integer({ mode: 'boolean' }).notNull(),
    /** Does not apply to this client: out of the completeness. */
    isNotApplicable: integer({ mode: 'boolean' }).notNull(),
    /** How to ask for it, when a person wrote it differently. */
    question: text(),
    place: integer().notNull(),
  },
  (table) => [
    index('fact_by_client').on(table.clientNum),
    check('fact_part', sql`${table.part} BETWEEN 1 AND 4`),
  ],
);

/** A value of a fact with its evidence, never overwritten; the newest counts. Null value = taken back. */
export const factVersionTable = sqliteTable(
  'fact_version',
  {
    id: text().primaryKey(),
    factId: text()
      .notNull()
      .references(() => factTable.id, { onDelete: 'cascade' }),
    value: text(),
    source: text(),
    /** Day the fact was so, ISO. */
    day: text().notNull(),
    status: text().notNull(),
    /** Day from which it no longer holds (end of a contract), ISO. */
    expiresDay: text(),
    author: text(),
    atMs: integer().notNull(),
  },
  (table) => [
    index('fact_version_by_fact').on(table.factId, table.atMs),
    check('fact_version_status', sql`${table.status} IN ('assumed', 'confirmed', 'disputed')`),
  ],
);

/** Something to ask at the next meeting. */
export const questionTable = sqliteTable(
  'question',
  {
    id: text().primaryKey(),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num),
    factId: text().references(() => factTable.id, { onDelete: 'cascade' }),
    text: text().notNull(),
    /** situation, problem, implication, need-payoff; null = not sorted. */
    kind: text(),
    status: text().notNull(),
    /** Meeting it is to be asked at. */
    interactionId: text(),
    answer: text(),
    createdDay: text().notNull(),
  },
  (table) => [
    index('question_by_client').on(table.clientNum),
    check('question_status', sql`${table.status} IN ('open', 'asked', 'answered', 'dropped')`),
  ],
);

/** What happened between us: deliveries, tenders, claims, with results and reasons. */
export const relationEventTable = sqliteTable(
  'relation_event',
  {
    id: text().primaryKey(),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num),
    kind: text().notNull(),
    day: text().notNull(),
    what: text().notNull(),
    result: text().notNull(),
    reason: text(),
    amountE4: integer('amount_e4'),
    source: text(),
  },
  (table) => [
    index('relation_event_by_client').on(table.clientNum, table.day),
    check(
      'relation_event_kind',
      sql`${table.kind} IN ('delivery', 'tender', 'claim', 'project', 'other')`,
    ),
    check('relation_event_result', sql`${table.result} IN ('won', 'lost', 'done', 'late', 'open')`),
  ],
);

/** A file copied into the workspace. */
export const attachmentTable = sqliteTable(
  'attachment',
  {
    id: text().primaryKey(),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num),
    factId: text(),
    name: text().notNull(),
    bytes: integer().notNull(),
    contentHash: text().notNull(),
    addedDay: text().notNull(),
    author: text(),
  },
  (table) => [index('attachment_by_client').on(table.clientNum)],
);

/** Contents of attachments by hash, kept once; not part of undo, swept when nothing points to them. */
export const attachmentContentTable = sqliteTable('attachment_content', {
  hash: text().primaryKey(),
  content: blob({ mode: 'buffer' }).notNull(),
});
