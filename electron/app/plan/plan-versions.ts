import type { PlanSnapshot } from '@shared/analysis/plan/plan-model';
import { ratingsAt } from '@shared/analysis/plan/rating-moves';
import { AppError } from '@shared/errors/app-error';
import type { Input, Output } from '@shared/ipc/contract';
import type { KeptVersion } from '@shared/ipc/plan-answers';
import type { AppContext } from '../app-context';
import type { SqliteConnection } from '../../db/sqlite-database';
import { runAction, todayOf } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { planHead, touchPlan } from './plan-rows';
import { readPlan, readRatings } from './read-plan';

/** Keeps the plan and the ratings in force as they are under the plan's version number, and counts it one up. */
export function keepVersion(
  context: AppContext,
  { planId, note }: Input<'plan.keepVersion'>,
): { readonly id: string } {
  const { sqlite } = requireWorkspace(context);
  const head = planHead(sqlite, planId);
  const params = { name: head.client, version: String(head.version) };
  return runAction(context, { kind: 'plans.versionKept', params }, (tools) => {
    const id = tools.newId();
    const content = JSON.stringify(snapshotNow(tools.sqlite, planId));
    tools.sqlite
      .prepare(
        `INSERT INTO plan_version (id, plan_id, version, kept_day, note, content)
         VALUES (?, ?, ?, ?, ?, ?)`,
      )
      .run(id, planId, head.version, tools.today, note, content);
    tools.sqlite.prepare('UPDATE plan SET version = version + 1 WHERE id = ?').run(planId);
    touchPlan(tools, planId);
    return { id };
  });
}

/** Kept versions of a plan, newest first. */
export function listVersions(sqlite: SqliteConnection, planId: string): readonly KeptVersion[] {
  return sqlite
    .prepare(
      `SELECT id, version, kept_day AS keptDay, note FROM plan_version WHERE plan_id = ?
       ORDER BY version DESC, rowid DESC`,
    )
    .all(planId) as KeptVersion[];
}

/** A kept version, or the plan as it is now. NOT_FOUND when it is gone. */
export function planSnapshot(
  context: AppContext,
  { planId, versionId }: Input<'plan.snapshot'>,
): Output<'plan.snapshot'> {
  const { sqlite } = requireWorkspace(context);
  if (versionId === null) {
    const { version } = planHead(sqlite, planId);
    return { ...snapshotNow(sqlite, planId), day: todayOf(context.nowMs()), version };
  }
  const row = sqlite
    .prepare('SELECT version, kept_day AS day, content FROM plan_version WHERE id = ?')
    .get(versionId) as
    | { readonly version: number; readonly day: string; readonly content: string }
    | undefined;
  if (row === undefined) throw new AppError('NOT_FOUND', { what: 'version' });
  // Written by keepVersion from the same type; the table is never changed by anyone else.
  return { ...(JSON.parse(row.content) as PlanSnapshot), day: row.day, version: row.version };
}

function snapshotNow(sqlite: SqliteConnection, planId: string): PlanSnapshot {
  const { clientNum } = planHead(sqlite, planId);
  const plan = readPlan(sqlite, planId);
  if (plan === null) throw new AppError('NOT_FOUND', { what: 'plan' });
  return { plan, ratings: ratingsAt(readRatings(sqlite, clientNum), null) };
}
