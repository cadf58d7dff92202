import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { clientTable } from './client';
import { competitorTable } from './market';
import { colleagueTable, personTable } from './people';

/** A visit, call or letter: planned or held. */
export const interactionTable = sqliteTable(
  'interaction',
  {
    id: text().primaryKey(),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num),
    day: text().notNull(),
    /** HH:MM, local; null = not said. */
    time: text(),
    minutes: integer(),
    travelMinutes: integer(),
    kind: text().notNull(),
    isHeld: integer({ mode: 'boolean' }).notNull(),
    place: text(),
    dealId: text(),
    /** What we want, as something the client will do. */
    objective: text(),
    /** What we take if we do not get that. */
    fallback: text(),
    outcome: text(),
    note: text(),
    /** What they said, in their words. */
    words: text(),
    /** What was agreed to happen next, when and by whom (as written). */
    nextStep: text(),
    nextDay: text(),
    nextOwner: text(),
  },
  (table) => [
    index('interaction_by_client').on(table.clientNum, table.day),
    index('interaction_by_day').on(table.day),
    check(
      'interaction_kind',
      sql`${table.kind} IN ('visit', 'call', 'video', 'mail', 'event', 'note')`,
    ),
    check(
      'interaction_outcome',
      sql`${table.outcome} IS NULL OR ${table.outcome} IN ('order', 'advance', 'continuation', 'no-sale')`,
    ),
  ],
);

export const interactionPersonTable = sqliteTable(
  'interaction_person',
  {
    id: text().primaryKey(),
    interactionId: text()
      .notNull()
      .references(() => interactionTable.id, { onDelete: 'cascade' }),
    personId: text().references(() => personTable.id, { onDelete: 'cascade' }),
    colleagueId: text().references(() => colleagueTable.id),
  },
  (table) => [
    index('interaction_person_by_interaction').on(table.interactionId),
    index('interaction_person_by_person').on(table.personId),
  ],
);

/** A competitor spoken of. */
export const interactionCompetitorTable = sqliteTable(
  'interaction_competitor',
  {
    id: text().primaryKey(),
    interactionId: text()
      .notNull()
      .references(() => interactionTable.id, { onDelete: 'cascade' }),
    competitorId: text()
      .notNull()
      .references(() => competitorTable.id, { onDelete: 'cascade' }),
  },
  (table) => [
    index('interaction_competitor_by_interaction').on(table.interactionId),
    index('interaction_competitor_by_competitor').on(table.competitorId),
  ],
);

/** Something promised, by us or by them. */
export const promiseTable = sqliteTable(
  'promise',
  {
    id: text().primaryKey(),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num),
    isOurs: integer({ mode: 'boolean' }).notNull(),
    colleagueId: text().references(() => colleagueTable.id),
    personId: text().references(() => personTable.id, { onDelete: 'set null' }),
    text: text().notNull(),
    dueDay: text(),
    status: text().notNull(),
    doneDay: text(),
    /** Day on which the delay was told before it was due. */
    toldDay: text(),
    interactionId: text(),
    createdDay: text().notNull(),
  },
  (table) => [
    index('promise_by_client').on(table.clientNum),
    check('promise_status', sql`${table.status} IN ('open', 'kept', 'broken', 'dropped')`),
  ],
);

/** Views of a list a person saved: columns, filters and sort, JSON. */
export const savedViewTable = sqliteTable('saved_view', {
  id: text().primaryKey(),
  screen: text().notNull(),
  name: text().notNull(),
  value: text().notNull(),
  place: integer().notNull(),
});
