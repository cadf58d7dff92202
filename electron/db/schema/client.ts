import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

/** A client. `num` is the short key of bulk tables, `id` (UUID) the one that leaves the database. */
export const clientTable = sqliteTable(
  'client',
  {
    num: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull(),
    /** The client's code in the books it came from; unique where present. */
    code: text(),
    name: text().notNull(),
    /** Name without case, diacritics, punctuation and legal form, for matching and search. */
    foldedName: text().notNull(),
    /** Our key account manager for the client, as written; null = not said. */
    owner: text(),
    note: text(),
    /** Key client, confirmed by a person; null = not decided. */
    isKey: integer({ mode: 'boolean' }),
    /** Classes a person set in place of the computed ones; null = computed. */
    abcOverride: text(),
    xyzOverride: text(),
    /** Planned sales of the coming twelve months, ten-thousandths; null = no plan. */
    plannedE4: integer('planned_e4'),
    legalName: text(),
    /** The client this one belongs to (group, holding); never a cycle. */
    parentNum: integer().references((): AnySQLiteColumn => clientTable.num),
    industry: text(),
    region: text(),
    employees: integer(),
    web: text(),
    /** As a person set it; null = follows from the sales. */
    status: text(),
    /** Day on which the client became key, ISO; null = not key or not said. */
    keySince: text(),
    /** The type that counts first when a client has several. */
    primaryType: text(),
    /** Where a potential client was heard of. */
    leadSource: text(),
    /** Days between touches that are agreed; null = the usual ones. */
    cadenceDays: integer(),
    /** Import that brought the client; null when made by hand. */
    createdByBatch: integer(),
    createdAtMs: integer().notNull(),
  },
  (table) => [
    uniqueIndex('client_by_id').on(table.id),
    uniqueIndex('client_by_code').on(table.code),
    index('client_by_folded_name').on(table.foldedName),
    index('client_by_parent').on(table.parentNum),
    check(
      'client_status',
      sql`${table.status} IS NULL OR ${table.status} IN ('potential', 'actual', 'slowing', 'lost', 'returned', 'archived')`,
    ),
    check(
      'client_primary_type',
      sql`${table.primaryType} IS NULL OR ${table.primaryType} IN ('breadwinner', 'prospective', 'image', 'expert')`,
    ),
    check(
      'client_abc_override',
      sql`${table.abcOverride} IS NULL OR ${table.abcOverride} IN ('A', 'B', 'C')`,
    ),
    check(
      'client_xyz_override',
      sql`${table.xyzOverride} IS NULL OR ${table.xyzOverride} IN ('X', 'Y', 'Z')`,
    ),
  ],
);

/** Other spellings and codes under which a client was met, so that next month's file finds it. */
export const clientAliasTable = sqliteTable(
  'client_alias',
  {
    num: integer().primaryKey({ autoIncrement: true }),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num, { onDelete: 'cascade' }),
    code: text(),
    name: text().notNull(),
    createdByBatch: integer(),
  },
  (table) => [index('client_alias_by_client').on(table.clientNum)],
);
