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
    /** The goal in words the client may read. */
    clientGoal: text(),
    /** The one decision wanted from the boss, and what is asked for. */
    decisionWanted: text(),
    resourcesAsked: text(),
    createdDay: text().notNull(),
    changedDay: text().notNull(),
    /** Who changed it last; null = not said. */
    changedBy: text(),
    closedDay: text(),
  },
  (table) => [
    index('plan_by_client').on(table.clientNum),
    uniqueIndex('plan_open_by_client')
      .on(table.clientNum)
      .where(sql`status <> 'closed'`),
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
    /** What it is measured by; null = not said. */
    metric: text(),
    /** Unit of a metric that has none by itself. */
    unit: text(),
    /**
     * Value at the start and value wanted: ten-thousandths of the currency (volume, profit), ratio 0–1 (penetration),
     * 1 to 5 (stage), a count (relation, other); a milestone is 0 before and 1 after.
     */
    baseline: real(),
    target: real(),
    /** Words of a milestone: what is before, what is after. */
    baselineText: text(),
    targetText: text(),
    /** Day the baseline was so, ISO; null = start of the horizon. */
    baselineDay: text(),
    dueDay: text(),
    /** Deviation that is still fine, in the unit of the metric; null = a tenth of the way. */
    tolerance: real(),
    /** What we do when it deviates more. */
    onDeviation: text(),
    /** May stand in the version given to the client; null = as usual for its metric. */
    isShared: integer({ mode: 'boolean' }),
  },
  (table) => [
    index('objective_by_plan').on(table.planId),
    check(
      'objective_metric',
      sql`${table.metric} IS NULL OR ${table.metric} IN ('volume', 'profit', 'penetration', 'stage', 'relation', 'milestone', 'other')`,
    ),
  ],
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
    /** May stand in the version given to the client; null = as usual for its category. */
    isShared: integer({ mode: 'boolean' }),
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
    /** Stated control point; null = on the line between its neighbours. */
    planned: real(),
    /** What was measured; null = not measured. */
    actual: real(),
  },
  (table) => [uniqueIndex('control_by_objective').on(table.objectiveId, table.day)],
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
  (table) => [
    index('risk_by_plan').on(table.planId),
    check(
      'risk_scales',
      sql`(${table.likelihood} IS NULL OR ${table.likelihood} IN ('low', 'medium', 'high'))
        AND (${table.effect} IS NULL OR ${table.effect} IN ('low', 'medium', 'high'))`,
    ),
  ],
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
