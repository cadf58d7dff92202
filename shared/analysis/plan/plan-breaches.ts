import type { IsoDay } from '@shared/domain/iso-day';
import { isReached } from './objective-control';
import { daysBetween, horizonEnd } from './plan-horizon';
import type { Objective, Plan, PlanAction } from './plan-model';

/** Days after which a plan nobody touched is stale. */
const STALE_AFTER_DAYS = 90;

/** A rule of a sound plan that is broken, and where. */
export type Breach = BreachPlace & {
  readonly rule:
    | 'no-objective'
    | 'stale'
    | 'no-strategy'
    | 'no-next-action'
    | 'no-metric'
    | 'no-baseline'
    | 'no-target'
    | 'no-date'
    | 'beyond-horizon'
    | 'same-metric'
    | 'objective-overdue'
    | 'no-owner'
    | 'no-due'
    | 'action-overdue';
  /** Days over, for the rules about time. */
  readonly days: number | null;
  /** The other objective, for `same-metric`; the end of the horizon, for `beyond-horizon`. */
  readonly detail: string | null;
};

interface BreachPlace {
  /** Null: the plan as a whole. */
  readonly objectiveId: string | null;
  readonly actionId: string | null;
}

export type BreachRule = Breach['rule'];

/**
 * What a plan lacks to be one (rules of plan critique in key account planning): no objective without a strategy and a
 * next action, no metric without a baseline, nothing due beyond the horizon, one row for one metric, every action with
 * an owner and a day, nothing overdue, nothing untouched for 90 days. Closed plans break no rule. In reading order.
 * Worked line: an objective with a strategy and one action done → `no-next-action` (unless its target is reached).
 */
export function planBreaches(plan: Plan, asOf: IsoDay): readonly Breach[] {
  if (plan.status === 'closed') return [];
  const untouched = daysBetween(plan.changedDay, asOf) ?? 0;
  return [
    ...(plan.objectives.length === 0 ? [ofPlan('no-objective')] : []),
    ...(untouched > STALE_AFTER_DAYS ? [{ ...ofPlan('stale'), days: untouched }] : []),
    ...plan.objectives.flatMap((objective, index) => [
      ...objectiveBreaches(objective, plan, plan.objectives.slice(0, index), asOf),
      ...objective.strategies.flatMap(({ actions }) =>
        actions.flatMap((action) => actionBreaches(action, objective.id, asOf)),
      ),
    ]),
  ];
}

function objectiveBreaches(
  objective: Objective,
  plan: Plan,
  before: readonly Objective[],
  asOf: IsoDay,
): readonly Breach[] {
  const { metric, baseline, target, dueDay, strategies } = objective;
  const end = horizonEnd(plan.fromDay, plan.years);
  const isDone = isReached(objective, asOf);
  const of = (
    rule: BreachRule,
    days: number | null = null,
    detail: string | null = null,
  ): Breach => ({ rule, objectiveId: objective.id, actionId: null, days, detail });
  const found: Breach[] = [];
  if (metric === null) found.push(of('no-metric'));
  else {
    if (metric === 'milestone' ? blank(objective.baselineText) : baseline === null)
      found.push(of('no-baseline'));
    if (metric === 'milestone' ? blank(objective.targetText) : target === null)
      found.push(of('no-target'));
  }
  if (dueDay === null) found.push(of('no-date'));
  else if (dueDay > end) found.push(of('beyond-horizon', daysBetween(end, dueDay), end));
  else if (dueDay < asOf && !isDone) found.push(of('objective-overdue', daysBetween(dueDay, asOf)));
  const twin = before.find(
    (other) => metricKey(other) !== null && metricKey(other) === metricKey(objective),
  );
  if (twin) found.push(of('same-metric', null, twin.name));
  if (!strategies.some(({ text }) => !blank(text))) found.push(of('no-strategy'));
  else if (!isDone && nextAction(objective) === null) found.push(of('no-next-action'));
  return found;
}

function actionBreaches(action: PlanAction, objectiveId: string, asOf: IsoDay): readonly Breach[] {
  if (action.doneDay !== null) return [];
  const of = (rule: BreachRule, days: number | null = null): Breach => ({
    rule,
    objectiveId,
    actionId: action.id,
    days,
    detail: null,
  });
  return [
    ...(blank(action.owner) ? [of('no-owner')] : []),
    ...(action.dueDay === null ? [of('no-due')] : []),
    ...(action.dueDay !== null && action.dueDay < asOf
      ? [of('action-overdue', daysBetween(action.dueDay, asOf))]
      : []),
  ];
}

/** The open action that is due first; without a day it comes last, in the order of the plan. Null = none. */
export function nextAction(objective: Objective): PlanAction | null {
  const open = objective.strategies.flatMap(({ actions }) =>
    actions.filter(({ doneDay }) => doneDay === null),
  );
  return open.reduce<PlanAction | null>(
    (first, action) =>
      first === null || (action.dueDay ?? '9999') < (first.dueDay ?? '9999') ? action : first,
    null,
  );
}

/** What makes two rows the same metric: the stage there is once, everything else is told apart by unit and name. */
function metricKey({ metric, unit, name }: Objective): string | null {
  if (metric === null) return null;
  if (metric === 'stage') return metric;
  return [metric, (unit ?? '').trim().toLowerCase(), name.trim().toLowerCase()].join('|');
}

function ofPlan(rule: BreachRule): Breach {
  return { rule, objectiveId: null, actionId: null, days: null, detail: null };
}

function blank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
