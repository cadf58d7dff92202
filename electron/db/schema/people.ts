import { sql } from 'drizzle-orm';
import { check, index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { clientTable } from './client';

/** One of our own people. */
export const colleagueTable = sqliteTable('colleague', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** Two or three letters for small places. */
  initials: text().notNull(),
  title: text(),
  leftDay: text(),
});

/** A part of a client: plant, branch, department. */
export const unitTable = sqliteTable(
  'unit',
  {
    id: text().primaryKey(),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num),
    name: text().notNull(),
    kind: text().notNull(),
    parentId: text().references((): AnySQLiteColumn => unitTable.id),
  },
  (table) => [
    index('unit_by_client').on(table.clientNum),
    check('unit_kind', sql`${table.kind} IN ('plant', 'branch', 'department', 'other')`),
  ],
);

/** A person at a client. Who left stays, with the successor. */
export const personTable = sqliteTable(
  'person',
  {
    id: text().primaryKey(),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num),
    unitId: text().references(() => unitTable.id),
    name: text().notNull(),
    title: text(),
    phone: text(),
    email: text(),
    language: text(),
    note: text(),
    /** In the post since, ISO day; null = not known. */
    sinceDay: text(),
    leftDay: text(),
    successorId: text().references((): AnySQLiteColumn => personTable.id),
    /** Day on which we first knew of the person: before it he is not on the map. */
    knownDay: text().notNull(),
  },
  (table) => [index('person_by_client').on(table.clientNum)],
);

/** A buying role of a person, for the client as a whole or for one deal. */
export const personRoleTable = sqliteTable(
  'person_role',
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => personTable.id, { onDelete: 'cascade' }),
    dealId: text(),
    role: text().notNull(),
    fromDay: text().notNull(),
    toDay: text(),
  },
  (table) => [
    index('person_role_by_person').on(table.personId),
    check(
      'person_role_role',
      sql`${table.role} IN ('initiator', 'user', 'influencer', 'decider', 'buyer', 'gatekeeper', 'approver', 'coach')`,
    ),
  ],
);

/** Dated judgement on one attribute of a person, never overwritten; the newest up to a day counts. Null value = unknown. */
export const personJudgementTable = sqliteTable(
  'person_judgement',
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => personTable.id, { onDelete: 'cascade' }),
    attribute: text().notNull(),
    value: text(),
    day: text().notNull(),
    status: text().notNull(),
    source: text(),
    author: text(),
    atMs: integer().notNull(),
  },
  (table) => [
    index('person_judgement_by_person').on(table.personId, table.attribute, table.day),
    check(
      'person_judgement_attribute',
      sql`${table.attribute} IN ('influence', 'attitude', 'coverage', 'politics', 'orientation', 'adaptability', 'responseMode')`,
    ),
    check('person_judgement_status', sql`${table.status} IN ('assumed', 'confirmed', 'disputed')`),
  ],
);

/** A line between two people of a client. */
export const personLinkTable = sqliteTable(
  'person_link',
  {
    id: text().primaryKey(),
    fromId: text()
      .notNull()
      .references(() => personTable.id, { onDelete: 'cascade' }),
    toId: text()
      .notNull()
      .references(() => personTable.id, { onDelete: 'cascade' }),
    type: text().notNull(),
    strength: integer(),
    note: text(),
    fromDay: text().notNull(),
    toDay: text(),
  },
  (table) => [
    index('person_link_by_from').on(table.fromId),
    index('person_link_by_to').on(table.toId),
    check(
      'person_link_type',
      sql`${table.type} IN ('reports', 'dotted', 'influences', 'conflicts', 'knows')`,
    ),
  ],
);

/** Dated level of the relation between one of ours and one of theirs, now and wanted. */
export const relationTable = sqliteTable(
  'relation',
  {
    id: text().primaryKey(),
    colleagueId: text()
      .notNull()
      .references(() => colleagueTable.id),
    personId: text()
      .notNull()
      .references(() => personTable.id, { onDelete: 'cascade' }),
    levelNow: text(),
    levelTarget: text(),
    day: text().notNull(),
    atMs: integer().notNull(),
  },
  (table) => [index('relation_by_person').on(table.personId, table.day)],
);

/** Where a person was put on a view of the map by hand. */
export const mapPositionTable = sqliteTable(
  'map_position',
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => personTable.id, { onDelete: 'cascade' }),
    view: text().notNull(),
    x: real().notNull(),
    y: real().notNull(),
  },
  (table) => [index('map_position_by_person').on(table.personId)],
);
