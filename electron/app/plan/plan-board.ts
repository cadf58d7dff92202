import { planBreaches } from '@shared/analysis/plan/plan-breaches';
import type { Rating } from '@shared/analysis/plan/plan-model';
import { actionsDone } from '@shared/analysis/plan/rating-moves';
import { sumBands } from '@shared/analysis/white-space/band';
import type { Band } from '@shared/analysis/white-space/band';
import { isoFromDay } from '@shared/domain/iso-day';
import type { BoardAction, BoardClient, BoardPlan, PlanBoard } from '@shared/ipc/plan-answers';
import type { AppContext } from '../app-context';
import { categoryRows, leafCategories } from '../market/categories';
import { cellKey, newestEstimates, saidCells } from '../market/cell-facts';
import type { SqliteConnection } from '../../db/sqlite-database';
import { clientFigures } from '../client/client-figures';
import { todayOf } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { CLIENT_COLUMNS, toPlanClient } from './plan-client';
import type { ClientRow } from './plan-client';
import { readPlan } from './read-plan';

/** Key clients and those with an open plan or a rating, with where they stand and stood; the largest first. */
export function planBoard(context: AppContext): PlanBoard {
  const { sqlite } = requireWorkspace(context);
  const figures = clientFigures(context);
  const today = todayOf(context.nowMs());
  const ratings = ratingsByClient(sqlite);
  const plans = plansByClient(sqlite);
  const budgets = budgetsByClient(sqlite);
  const rows = sqlite
    .prepare(
      `SELECT ${CLIENT_COLUMNS} FROM client
       WHERE coalesce(status, '') <> 'archived'
         AND (is_key = 1
              OR num IN (SELECT client_num FROM client_rating)
              OR num IN (SELECT client_num FROM plan WHERE status <> 'closed'))
       ORDER BY name`,
    )
    .all() as ClientRow[];
  const clients = rows.map((row): BoardClient => {
    const ids = plans.get(row.num) ?? [];
    const whole = ids.flatMap((id) => readPlan(sqlite, id) ?? []);
    const open = whole.find(({ status }) => status !== 'closed');
    const done = whole
      .flatMap((plan) => actionsDone(plan, '', '9999'))
      .map(({ objective, action }): BoardAction => {
        const { text, doneDay } = action;
        return { objective, text, doneDay: doneDay ?? '' };
      });
    const plan: BoardPlan | null =
      open === undefined || open.status === 'closed'
        ? null
        : {
            id: open.id,
            status: open.status,
            fromDay: open.fromDay,
            years: open.years,
            objectives: open.objectives.length,
            breaches: planBreaches(open, today).length,
          };
    return {
      client: toPlanClient(row, figures),
      ratings: ratings.get(row.num) ?? [],
      plan,
      done,
      budgetE4: budgets.get(row.num) ?? null,
    };
  });
  return {
    today,
    currency:
      figures?.loaded.facts.currency ??
      (sqlite.prepare('SELECT currency FROM workspace').pluck().get() as string | null),
    clients: clients.toSorted(
      (one, other) => (other.client.salesE4 ?? 0) - (one.client.salesE4 ?? 0),
    ),
    allClients: sqlite.prepare('SELECT count(*) FROM client').pluck().get() as number,
    versionDays: sqlite
      .prepare('SELECT DISTINCT kept_day FROM plan_version ORDER BY kept_day DESC LIMIT 12')
      .pluck()
      .all() as string[],
    dataTo: figures === null ? null : isoFromDay(figures.loaded.lastDay),
  };
}

function ratingsByClient(sqlite: SqliteConnection): ReadonlyMap<number, readonly Rating[]> {
  const rows = sqlite
    .prepare(
      `SELECT client_num AS clientNum, id, axis, value, argument, day, author FROM client_rating
       ORDER BY client_num, day, at_ms, rowid`,
    )
    .all() as (Rating & { readonly clientNum: number })[];
  const byClient = new Map<number, Rating[]>();
  for (const { clientNum, ...rating } of rows) {
    const list = byClient.get(clientNum);
    if (list) list.push(rating);
    else byClient.set(clientNum, [rating]);
  }
  return byClient;
}

function plansByClient(sqlite: SqliteConnection): ReadonlyMap<number, readonly string[]> {
  const rows = sqlite.prepare('SELECT client_num, id FROM plan ORDER BY from_day').raw().all() as [
    number,
    string,
  ][];
  const byClient = new Map<number, string[]>();
  for (const [num, id] of rows) byClient.set(num, [...(byClient.get(num) ?? []), id]);
  return byClient;
}

/** Newest estimates of the clients' yearly budgets, added up over the categories they have a need of. */
function budgetsByClient(sqlite: SqliteConnection): ReadonlyMap<number, Band> {
  const leaves = leafCategories(categoryRows(sqlite));
  const estimates = newestEstimates(sqlite, null);
  const said = saidCells(sqlite, null);
  const nums = sqlite
    .prepare('SELECT DISTINCT client_num FROM wallet_estimate WHERE unit_id IS NULL')
    .pluck()
    .all() as number[];
  return new Map(
    nums.flatMap((num): [number, Band][] => {
      const budgets = leaves.flatMap(({ id }): Band[] => {
        const key = cellKey(num, null, id);
        const budget = estimates.get(key)?.budget ?? null;
        return budget === null || said.get(key)?.state === 'no-need' ? [] : [budget];
      });
      return budgets.length === 0 ? [] : [[num, sumBands(budgets)]];
    }),
  );
}
