import type { SpreadBasis } from '@shared/analysis/client-plan/spread-sum';
import { seasonWeights, spreadPeriod, spreadSum } from '@shared/analysis/client-plan/spread-sum';
import { monthsLater } from '@shared/analysis/white-space/trailing-year';
import { AppError } from '@shared/errors/app-error';
import { civilFromDay, dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import type { Input } from '@shared/ipc/contract';
import type { PlanSpread } from '@shared/ipc/market-answers';
import type { AppContext, OpenWorkspace } from '../app-context';
import { findClient } from '../client/find-client';
import type { ActionName, ActionTools } from '../history/run-action';
import { runAction } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { seasonYear } from './get-client-plan';

type SetPlan = Input<'market.setPlan'>;
const YEAR = 12;

/** Sets sums of a plan and spreads those over several months; all of it is one action. */
export function setClientPlan(context: AppContext, input: SetPlan): PlanSpread {
  const workspace = requireWorkspace(context);
  const seasonOf = seasons(workspace, input.measure);
  const periods = input.periods.map(monthsOf);
  const count = { periods: 0, own: 0, season: 0, even: 0 };
  runAction(context, actionName(workspace, input), (tools) => {
    const write = planWriter(tools, input.measure);
    for (const { clientId, sumsE4 } of input.lines) {
      const { num } = findClient(tools.sqlite, clientId);
      for (const [index, sumE4] of sumsE4.entries()) {
        const period = periods[index];
        if (period === undefined || sumE4 === 'stay') continue;
        count.periods++;
        const { isoMonths } = period;
        if (sumE4 === null || isoMonths.length === 1) {
          for (const iso of isoMonths) write.set(num, iso, sumE4);
          continue;
        }
        const season = seasonWeights(seasonOf(num), period.calendar);
        const { parts, basis } = spreadBy(
          input.by,
          sumE4,
          isoMonths.map((iso) => write.get(num, iso)),
          season,
        );
        count[basis]++;
        isoMonths.forEach((iso, at) => write.set(num, iso, parts[at] ?? 0));
      }
    }
  });
  return count;
}

/** First days of the months of a period, and their calendar months 1–12. */
function monthsOf({ month, months }: SetPlan['periods'][number]) {
  const from = dayFromIso(month);
  if (from === null) throw new AppError('RULE', { reason: 'month' });
  const days = Array.from({ length: months }, (_, offset) => monthsLater(from, offset));
  return {
    isoMonths: days.map(isoFromDay),
    calendar: days.map((day) => civilFromDay(day).month),
  };
}

function spreadBy(
  by: SetPlan['by'],
  sumE4: number,
  ownE4: readonly number[],
  season: readonly number[] | null,
): { readonly parts: readonly number[]; readonly basis: SpreadBasis } {
  if (by === 'own') return spreadPeriod(sumE4, ownE4, season);
  const weights = by === 'season' ? season : null;
  return {
    parts: spreadSum(sumE4, weights, ownE4.length),
    basis: weights === null ? 'even' : 'season',
  };
}

/** Last year's months of a client by number, from January on. */
function seasons(
  workspace: OpenWorkspace,
  measure: SetPlan['measure'],
): (clientNum: number) => readonly number[] {
  const loaded = workspace.facts.get();
  const none = Array.from({ length: YEAR }, () => Number.NaN);
  if (loaded === null) return () => none;
  const { e4 } = seasonYear(loaded, measure);
  const indexOf = new Map(loaded.clientNums.map((num, index) => [num, index]));
  return (num) => {
    const index = indexOf.get(num);
    return index === undefined ? none : [...e4.subarray(index * YEAR, index * YEAR + YEAR)];
  };
}

function planWriter({ sqlite, newId }: ActionTools, measure: SetPlan['measure']) {
  const find = sqlite
    .prepare('SELECT amount_e4 FROM plan_line WHERE client_num = ? AND month = ? AND measure = ?')
    .pluck();
  const update = sqlite.prepare(
    'UPDATE plan_line SET amount_e4 = ? WHERE client_num = ? AND month = ? AND measure = ?',
  );
  const insert = sqlite.prepare(
    'INSERT INTO plan_line (id, client_num, month, measure, amount_e4) VALUES (?, ?, ?, ?, ?)',
  );
  const remove = sqlite.prepare(
    'DELETE FROM plan_line WHERE client_num = ? AND month = ? AND measure = ?',
  );
  const known = (num: number, month: string) => find.get(num, month, measure) as number | undefined;
  return {
    get: (num: number, month: string): number => known(num, month) ?? Number.NaN,
    set: (num: number, month: string, amountE4: number | null): void => {
      const before = known(num, month);
      if (before === (amountE4 ?? undefined)) return;
      if (amountE4 === null) remove.run(num, month, measure);
      else if (before === undefined) insert.run(newId(), num, month, measure, amountE4);
      else update.run(amountE4, num, month, measure);
    },
  };
}

function actionName({ sqlite }: OpenWorkspace, { lines, gesture }: SetPlan): ActionName {
  const clients = new Set(lines.map(({ clientId }) => clientId));
  const [first] = clients;
  const [one, many] = GESTURES[gesture];
  if (first !== undefined && clients.size === 1) {
    const client = findClient(sqlite, first).name;
    return { kind: one, params: { client } };
  }
  return { kind: many, params: { clients: String(clients.size) } };
}

/** Names of the gestures: on the plan of one client, and of several. */
const GESTURES = {
  type: ['market.planOfSet', 'market.planSet'],
  paste: ['market.planOfPasted', 'market.planPasted'],
  fill: ['market.planOfFilled', 'market.planFilled'],
  clear: ['market.planOfCleared', 'market.planCleared'],
  spread: ['market.planOfSpread', 'market.planSpread'],
} as const;
