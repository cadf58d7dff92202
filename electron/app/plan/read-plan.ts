import type {
  ActionCategory,
  ControlPoint,
  Level,
  Metric,
  Objective,
  Plan,
  PlanAction,
  Rating,
  RatingAxis,
  Risk,
  Strategy,
} from '@shared/analysis/plan/plan-model';
import type { SqliteConnection } from '../../db/sqlite-database';

/** Reads a plan with all that hangs on it; null when there is none with that id. */
export function readPlan(sqlite: SqliteConnection, planId: string): Plan | null {
  const row = sqlite
    .prepare(
      `SELECT id, from_day AS fromDay, years, status, version, goal_label AS goalLabel, goal,
              client_goal AS clientGoal, decision_wanted AS decisionWanted,
              resources_asked AS resourcesAsked, created_day AS createdDay,
              changed_day AS changedDay, changed_by AS changedBy, closed_day AS closedDay
       FROM plan WHERE id = ?`,
    )
    .get(planId) as Omit<Plan, 'objectives' | 'risks'> | undefined;
  if (row === undefined) return null;
  return { ...row, objectives: readObjectives(sqlite, planId), risks: readRisks(sqlite, planId) };
}

/** The open (draft or active) plan of a client; null when there is none. */
export function openPlanId(sqlite: SqliteConnection, clientNum: number): string | null {
  const id = sqlite
    .prepare("SELECT id FROM plan WHERE client_num = ? AND status <> 'closed'")
    .pluck()
    .get(clientNum) as string | undefined;
  return id ?? null;
}

/** All ratings of a client, oldest first. */
export function readRatings(sqlite: SqliteConnection, clientNum: number): readonly Rating[] {
  return sqlite
    .prepare(
      `SELECT id, axis, value, argument, day, author FROM client_rating
       WHERE client_num = ? ORDER BY day, at_ms, rowid`,
    )
    .all(clientNum) as (Rating & { readonly axis: RatingAxis })[];
}

interface ObjectiveRow extends Omit<Objective, 'isShared' | 'strategies' | 'controls'> {
  readonly metric: Metric | null;
  readonly isShared: number | null;
}

interface ActionRow extends Omit<PlanAction, 'isShared'> {
  readonly strategyId: string;
  readonly category: ActionCategory | null;
  readonly isShared: number | null;
}

function readObjectives(sqlite: SqliteConnection, planId: string): readonly Objective[] {
  const rows = sqlite
    .prepare(
      `SELECT id, name, metric, unit, baseline, target, baseline_text AS baselineText,
              target_text AS targetText, baseline_day AS baselineDay, due_day AS dueDay, tolerance,
              on_deviation AS onDeviation, is_shared AS isShared
       FROM objective WHERE plan_id = ? ORDER BY place, rowid`,
    )
    .all(planId) as ObjectiveRow[];
  const actions = grouped(
    sqlite
      .prepare(
        `SELECT a.id, a.strategy_id AS strategyId, a.text, a.category, a.owner, a.due_day AS dueDay,
                a.done_day AS doneDay, a.result, a.is_shared AS isShared
         FROM plan_action a JOIN strategy s ON s.id = a.strategy_id
         JOIN objective o ON o.id = s.objective_id
         WHERE o.plan_id = ? ORDER BY a.place, a.rowid`,
      )
      .all(planId) as ActionRow[],
    ({ strategyId }) => strategyId,
  );
  const strategies = grouped(
    sqlite
      .prepare(
        `SELECT s.id, s.objective_id AS objectiveId, s.text FROM strategy s
         JOIN objective o ON o.id = s.objective_id WHERE o.plan_id = ? ORDER BY s.place, s.rowid`,
      )
      .all(planId) as (Pick<Strategy, 'id' | 'text'> & { readonly objectiveId: string })[],
    ({ objectiveId }) => objectiveId,
  );
  const controls = grouped(
    sqlite
      .prepare(
        `SELECT c.id, c.objective_id AS objectiveId, c.day, c.planned, c.actual FROM control c
         JOIN objective o ON o.id = c.objective_id WHERE o.plan_id = ? ORDER BY c.day`,
      )
      .all(planId) as (ControlPoint & { readonly objectiveId: string })[],
    ({ objectiveId }) => objectiveId,
  );
  return rows.map((row) => ({
    ...row,
    isShared: toBoolean(row.isShared),
    strategies: (strategies.get(row.id) ?? []).map(({ id, text }) => ({
      id,
      text,
      actions: (actions.get(id) ?? []).map((row) => toAction(row)),
    })),
    controls: (controls.get(row.id) ?? []).map(({ id, day, planned, actual }) => ({
      id,
      day,
      planned,
      actual,
    })),
  }));
}

function toAction(row: ActionRow): PlanAction {
  const { id, text, category, owner, dueDay, doneDay, result } = row;
  return { id, text, category, owner, dueDay, doneDay, result, isShared: toBoolean(row.isShared) };
}

function readRisks(sqlite: SqliteConnection, planId: string): readonly Risk[] {
  return sqlite
    .prepare(
      'SELECT id, text, likelihood, effect, response FROM risk WHERE plan_id = ? ORDER BY place, rowid',
    )
    .all(planId) as (Risk & { readonly likelihood: Level | null; readonly effect: Level | null })[];
}

function toBoolean(value: number | null): boolean | null {
  return value === null ? null : value === 1;
}

function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
