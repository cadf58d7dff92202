import type {
  Objective,
  Plan,
  PlanAction,
  Rating,
  RatingAxis,
} from '@shared/analysis/plan/plan-model';

/** An open action with everything it needs. */
export function action(id: string, change: Partial<PlanAction> = {}): PlanAction {
  return {
    id,
    text: `action ${id}`,
    category: 'sales',
    owner: 'E. Lis',
    dueDay: '2026-10-30',
    doneDay: null,
    result: null,
    isShared: null,
    ...change,
  };
}

/** Pump share 31 % (1 Oct 2026) → 60 % (30 Sep 2029), with a strategy and an open action: breaks no rule. */
export function objective(id: string, change: Partial<Objective> = {}): Objective {
  return {
    id,
    name: `objective ${id}`,
    metric: 'penetration',
    unit: null,
    baseline: 0.31,
    target: 0.6,
    baselineText: null,
    targetText: null,
    baselineDay: null,
    dueDay: '2029-09-30',
    tolerance: null,
    onDeviation: null,
    isShared: null,
    strategies: [{ id: `${id}-s`, text: 'Win the rebuild', actions: [action(`${id}-a`)] }],
    controls: [],
    ...change,
  };
}

/** An active plan from 1 Oct 2026 over three years, touched on 1 Oct 2026. */
export function plan(objectives: readonly Objective[], change: Partial<Plan> = {}): Plan {
  return {
    id: 'plan',
    fromDay: '2026-10-01',
    years: 3,
    status: 'active',
    version: 3,
    goalLabel: null,
    goal: 'First supplier of pumps',
    clientGoal: null,
    decisionWanted: null,
    resourcesAsked: null,
    createdDay: '2026-01-10',
    changedDay: '2026-10-01',
    changedBy: null,
    closedDay: null,
    objectives,
    risks: [],
    ...change,
  };
}

export function rating(
  axis: RatingAxis,
  value: string,
  day: string,
  argument = `${value} because`,
): Rating {
  return { id: `${axis} ${day}`, axis, value, argument, day, author: null };
}
