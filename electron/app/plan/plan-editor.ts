import { AppError } from '@shared/errors/app-error';
import type { Input } from '@shared/ipc/contract';
import type { ClosedPlan, PlanEditor } from '@shared/ipc/plan-answers';
import type { AppContext } from '../app-context';
import type { SqliteConnection } from '../../db/sqlite-database';
import { clientFigures } from '../client/client-figures';
import { authorOf, todayOf } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { CLIENT_COLUMNS, toPlanClient } from './plan-client';
import type { ClientRow } from './plan-client';
import { planEvidence } from './plan-evidence';
import { listVersions } from './plan-versions';
import { readPenetration } from './read-penetration';
import { openPlanId, readPlan, readRatings } from './read-plan';

/** Everything the plan of one client shows. NOT_FOUND when the client, or the closed plan asked for, is gone. */
export function planEditor(
  context: AppContext,
  { clientId, planId }: Input<'plan.editor'>,
): PlanEditor {
  const open = requireWorkspace(context);
  const { sqlite, facts } = open;
  const row = sqlite.prepare(`SELECT ${CLIENT_COLUMNS} FROM client WHERE id = ?`).get(clientId) as
    | ClientRow
    | undefined;
  if (row === undefined) throw new AppError('NOT_FOUND', { what: 'client' });
  const today = todayOf(context.nowMs());
  const loaded = facts.get();
  const penetration = readPenetration(open, row.num, today);
  const shownId = planId ?? openPlanId(sqlite, row.num);
  const plan = shownId === null ? null : readPlan(sqlite, shownId);
  if (planId !== null && plan === null) throw new AppError('NOT_FOUND', { what: 'plan' });
  const workspace = sqlite.prepare('SELECT name, currency FROM workspace').get() as {
    name: string;
    currency: string | null;
  };
  return {
    client: toPlanClient(row, clientFigures(context)),
    today,
    currency: loaded?.facts.currency ?? workspace.currency,
    ratings: readRatings(sqlite, row.num),
    plan,
    closed: closedPlans(sqlite, row.num),
    versions: shownId === null ? [] : listVersions(sqlite, shownId),
    penetration,
    evidence: planEvidence(context, row, penetration, today),
    competitors: sqlite
      .prepare('SELECT name FROM competitor ORDER BY name')
      .pluck()
      .all() as string[],
    owners: ownersOf(sqlite),
    workspaceName: workspace.name,
  };
}

function closedPlans(sqlite: SqliteConnection, clientNum: number): readonly ClosedPlan[] {
  return sqlite
    .prepare(
      `SELECT id, from_day AS fromDay, years, version, closed_day AS closedDay FROM plan
       WHERE client_num = ? AND status = 'closed' ORDER BY from_day DESC, rowid DESC`,
    )
    .all(clientNum) as ClosedPlan[];
}

/** Names an action can be given to: the user, our people, and whoever owns an action or a client already. */
function ownersOf(sqlite: SqliteConnection): readonly string[] {
  const names = sqlite
    .prepare(
      `SELECT name FROM colleague WHERE left_day IS NULL
       UNION SELECT owner FROM plan_action WHERE owner IS NOT NULL
       UNION SELECT owner FROM client WHERE owner IS NOT NULL
       ORDER BY 1`,
    )
    .pluck()
    .all() as string[];
  const author = authorOf(sqlite);
  return author === null || names.includes(author) ? names : [author, ...names];
}
