import type { ActionCategory, Metric, Objective, Plan, PlanAction } from './plan-model';

/** Metrics that say what we earn, how much of their money we hold or how we stand with whom stay with us. */
const INNER_METRICS: ReadonlySet<Metric> = new Set<Metric>([
  'profit',
  'penetration',
  'stage',
  'relation',
]);
/** What is done openly with the client; winning trust and selling is our own business. */
const OPEN_CATEGORIES: ReadonlySet<ActionCategory> = new Set<ActionCategory>([
  'technical',
  'resource',
  'service',
  'risk',
]);

export interface SharedObjective {
  readonly objective: Objective;
  readonly actions: readonly PlanAction[];
}

/** What of a plan a client may read. Strategies, ratings, risks, resources and the decision are never part of it. */
export interface SharedPlan {
  readonly goal: string | null;
  readonly objectives: readonly SharedObjective[];
  /** Objectives and actions held back. */
  readonly heldBack: number;
}

/** True when an objective may stand in the client's version: as a person said, else by its metric. */
export function isObjectiveShared({ isShared, metric }: Objective): boolean {
  return isShared ?? (metric !== null && !INNER_METRICS.has(metric));
}

/** True when an action may stand in the client's version: as a person said, else by its category. */
export function isActionShared({ isShared, category }: PlanAction): boolean {
  return isShared ?? (category !== null && OPEN_CATEGORIES.has(category));
}

/** The client's version of a plan; counts what it leaves out. */
export function sharedPlan(plan: Plan): SharedPlan {
  let heldBack = 0;
  const objectives = plan.objectives.flatMap((objective) => {
    const actions = objective.strategies.flatMap((strategy) => strategy.actions);
    if (!isObjectiveShared(objective)) {
      heldBack += 1 + actions.length;
      return [];
    }
    const open = actions.filter((action) => isActionShared(action));
    heldBack += actions.length - open.length;
    return [{ objective, actions: open }];
  });
  return { goal: plan.clientGoal, objectives, heldBack };
}

/**
 * Which of some names (competitors) the words of the client's version mention, whole words in any case.
 * Worked line: "Win PM2 from Hydrovolt" and Hydrovolt, Oleum → Hydrovolt.
 */
export function namesMentioned(shared: SharedPlan, names: readonly string[]): readonly string[] {
  const words = [
    shared.goal,
    ...shared.objectives.flatMap(({ objective, actions }) => [
      objective.name,
      objective.baselineText,
      objective.targetText,
      objective.unit,
      ...actions.flatMap(({ text, result }) => [text, result]),
    ]),
  ];
  const text = ` ${words.filter((word) => word !== null).join(' \n ')} `.toLowerCase();
  return names.filter((name) => {
    const wanted = name.trim().toLowerCase();
    if (wanted === '') return false;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (!isLetter(text[at - 1]) && !isLetter(text[at + wanted.length])) return true;
    }
    return false;
  });
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
