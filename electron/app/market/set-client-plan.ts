import type { SpreadBasis } from '@shared/analysis/client-plan/spread-sum';
import { seasonWeights, spreadPeriod, spreadSum } from '@shared/analysis/client-plan/spread-sum';
import { AppError } from '@shared/errors/app-error';
import { dayFromIso } from '@shared/domain/iso-day';
import type { Input } from '@shared/ipc/contract';
import type { PlanSpread } from '@shared/ipc/market-answers';
import type { AppContext, OpenWorkspace } from '../app-context';
import { findClient } from '../client/find-client';
import type { ActionName } from '../history/run-action';
import { runAction } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { seasonYear } from './get-client-plan';
import { monthNumber } from './plan-months';
import { planEditor } from './plan-years';

type SetPlan = Input<'market.setPlan'>;
const YEAR = 12;

/** Sets sums of a plan and spreads those over several months; all of it is one action. */
export function setClientPlan(context: AppContext, input: SetPlan): PlanSpread {
  const workspace = requireWorkspace(context);
  const seasonOf = seasons(workspace, input.measure);
  const periods = input.periods.map(monthsOf);
  const count = { periods: 0, own: 0, season: 0, even: 0 };
  runAction(context, actionName(workspace, input), (tools) => {
    const numOf = tools.sqlite.prepare('SELECT num FROM client WHERE id = ?').pluck();
    const planOf = planEditor(tools, input.measure);
    for (const { clientId, sumsE4 } of input.lines) {
      const num = numOf.get(clientId) as number | undefined;
      if (num === undefined) throw new AppError('NOT_FOUND', { what: 'client' });
      const plan = planOf(num);
      for (const [index, sumE4] of sumsE4.entries()) {
        const period = periods[index];
        if (period === undefined || sumE4 === 'stay') continue;
        count.periods++;
        const { months } = period;
        if (sumE4 === null || months.length === 1) {
          for (const month of months) plan.set(month, sumE4);
          continue;
        }
        const season = seasonWeights(seasonOf(num), period.calendar);
        const { parts, basis } = spreadBy(input.by, sumE4, months.map(plan.get), season);
        count[basis]++;
        months.forEach((month, at) => plan.set(month, parts[at] ?? 0));
      }
      plan.save();
    }
  });
  return count;
}

/** The months of a period (see `monthNumber`), and their calendar months 1–12. */
function monthsOf({ month, months: count }: SetPlan['periods'][number]) {
  const from = dayFromIso(month);
  if (from === null) throw new AppError('RULE', { reason: 'month' });
  const months = Array.from({ length: count }, (_, offset) => monthNumber(from) + offset);
  return { months, calendar: months.map((number) => (number % YEAR) + 1) };
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
