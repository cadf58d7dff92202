import { sql } from 'drizzle-orm';
import { check, index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { clientTable } from './client';

/** A perspective plan of a client over several years. */
export const planTable = sqliteTable(
  'plan',
  {
    id: text().primaryKey(),
    clientNum: integer()
      .notNull()
      .references(() => clientTable.num),
    /** First day of the horizon, ISO. */
    fromDay: text().notNull(),
    years: integer().notNull(),
    status: text().notNull(),
    version: integer().notNull(),
    /** Third question: its label (editable) and answer. */
    goalLabel: text(),
    goal: text(),
    /** The one decision wanted from the boss, and what is asked for. */
    decisionWanted: text(),
    resourcesAsked: text(),
    createdDay: text().notNull(),
    changedDay: text().notNull(),
    closedDay: text(),
  },
  (table) => [
    index('plan_by_client').on(table.clientNum),
    check('plan_status', sql`${table.status} IN ('draft', 'active', 'closed')`),
    check('plan_years', sql`${table.years} BETWEEN 1 AND 10`),
  ],
);

export const objectiveTable = sqliteTable(
  'objective',
  {
    id: text().primaryKey(),
    planId: text()
      .notNull()
      .references(() => planTable.id, { onDelete: 'cascade' }),
    place: integer().notNull(),
    name: text().notNull(),
    /** volume, profit, penetration, stage, relation, other. */
    metric: text(),
    unit: text(),
    baseline: real(),
    target: real(),
    dueDay: text(),
  },
  (table) => [index('objective_by_plan').on(table.planId)],
);

export const strategyTable = sqliteTable(
  'strategy',
  {
    id: text().primaryKey(),
    objectiveId: text()
      .notNull()
      .references(() => objectiveTable.id, { onDelete: 'cascade' }),
    place: integer().notNull(),
    text: text().notNull(),
  },
  (table) => [index('strategy_by_objective').on(table.objectiveId)],
);

export const planActionTable = sqliteTable(
  'plan_action',
  {
    id: text().primaryKey(),
    strategyId: text()
      .notNull()
      .references(() => strategyTable.id, { onDelete: 'cascade' }),
    place: integer().notNull(),
    text: text().notNull(),
    /** One of the five ways to build the relationship, or sales. */
    category: text(),
    owner: text(),
    dueDay: text(),
    doneDay: text(),
    result: text(),
  },
  (table) => [
    index('plan_action_by_strategy').on(table.strategyId),
    check(
      'plan_action_category',
      sql`${table.category} IS NULL OR ${table.category} IN ('trust', 'technical', 'resource', 'service', 'risk', 'sales')`,
    ),
  ],
);

/** Planned and actual value of an objective's metric at a day. */
export const controlTable = sqliteTable(
  'control',
  {
    id: text().primaryKey(),
    objectiveId: text()
      .notNull()
      .references(() => objectiveTable.id, { onDelete: 'cascade' }),
    day: text().notNull(),
    planned: real(),
    actual: real(),
    /** Deviation that is still fine, in the unit of the metric. */
    tolerance: real(),
    /** What we do when it deviates more. */
    onDeviation: text(),
  },
  (table) => [index('control_by_objective').on(table.objectiveId, table.day)],
);

export const riskTable = sqliteTable(
  'risk',
  {
    id: text().primaryKey(),
    planId: text()
      .notNull()
      .references(() => planTable.id, { onDelete: 'cascade' }),
    place: integer().notNull(),
    text: text().notNull(),
    likelihood: text(),
    effect: text(),
    response: text(),
  },
  (table) => [index('risk_by_plan').on(table.planId)],
);

/** A version of a plan as it was when it was kept: plan, objectives, ratings, as JSON. Never changed. */
export const planVersionTable = sqliteTable(
  'plan_version',
  {
    id: text().primaryKey(),
    planId: text()
      .notNull()
      .references(() => planTable.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    keptDay: text().notNull(),
    note: text(),
    content: text().notNull(),
  },
  (table) => [index('plan_version_by_plan').on(table.planId)],
);
