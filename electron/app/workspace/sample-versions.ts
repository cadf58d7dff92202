import { ratingsAt } from '@shared/analysis/plan/rating-moves';
import type { Plan, PlanSnapshot } from '@shared/analysis/plan/plan-model';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import type { IsoDay } from '@shared/domain/iso-day';
import type { SqliteConnection } from '../../db/sqlite-database';
import { readPlan, readRatings } from '../plan/read-plan';

/**
 * Keeps the earlier versions of the sample firm's plans, as they must have stood on days spread evenly from the start of
 * the plan to today: what was done or measured later is not in them. Without them a plan in its third version had
 * nothing to be compared with.
 */
export function keepSampleVersions(
  sqlite: SqliteConnection,
  newId: () => string,
  today: IsoDay,
): void {
  const plans = sqlite
    .prepare('SELECT id, client_num AS clientNum FROM plan WHERE version > 1')
    .all() as { readonly id: string; readonly clientNum: number }[];
  const insert = sqlite.prepare(
    'INSERT INTO plan_version (id, plan_id, version, kept_day, note, content) VALUES (?, ?, ?, ?, NULL, ?)',
  );
  for (const { id, clientNum } of plans) {
    const plan = readPlan(sqlite, id);
    if (plan === null) continue;
    const ratings = readRatings(sqlite, clientNum);
    const [from, to] = [dayFromIso(plan.fromDay) ?? 0, dayFromIso(today) ?? 0];
    for (let version = 1; version < plan.version; version++) {
      const day = isoFromDay(from + Math.round(((to - from) * version) / plan.version));
      const kept: PlanSnapshot = {
        plan: planThen(plan, version, day),
        ratings: ratingsAt(ratings, day),
      };
      insert.run(newId(), id, version, day, JSON.stringify(kept));
    }
  }
}

/** The plan without what was done and measured after a day. */
function planThen(plan: Plan, version: number, day: IsoDay): Plan {
  return {
    ...plan,
    version,
    changedDay: day,
    objectives: plan.objectives.map((objective) => ({
      ...objective,
      controls: objective.controls.filter((point) => point.day <= day),
      strategies: objective.strategies.map((strategy) => ({
        ...strategy,
        actions: strategy.actions.map((action) =>
          action.doneDay !== null && action.doneDay > day
            ? { ...action, doneDay: null, result: null }
            : action,
        ),
      })),
    })),
  };
}
