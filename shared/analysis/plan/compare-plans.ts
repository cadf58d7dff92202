import { actionsDone, ratingMoves } from './rating-moves';
import type { DoneAction, RatingMove } from './rating-moves';
import type { Objective, Plan, PlanSnapshot } from './plan-model';

/** Fields of an objective that are compared. */
const COMPARED_FIELDS = [
  'name',
  'metric',
  'baseline',
  'target',
  'baselineText',
  'targetText',
  'dueDay',
  'tolerance',
  'onDeviation',
] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

export interface ObjectiveChange {
  readonly before: Objective;
  readonly after: Objective;
  readonly fields: readonly ComparedField[];
  readonly strategiesAdded: readonly string[];
  readonly strategiesRemoved: readonly string[];
  readonly actionsAdded: readonly string[];
  readonly actionsRemoved: readonly string[];
}

/** Words of a plan that are compared. */
export type PlanField = 'goal' | 'decisionWanted' | 'resourcesAsked' | 'horizon' | 'status';

export interface PlanComparison {
  readonly moves: readonly RatingMove[];
  readonly fields: readonly PlanField[];
  readonly added: readonly Objective[];
  readonly removed: readonly Objective[];
  readonly changed: readonly ObjectiveChange[];
  readonly unchanged: number;
  readonly done: readonly DoneAction[];
  readonly risksAdded: readonly string[];
  readonly risksRemoved: readonly string[];
}

/**
 * What is different between an earlier and a later state of one plan: ratings that moved, objectives added, removed and
 * changed (matched by id, so that a new name is a change), and the actions done that were not done before. Measured
 * values are no change of the plan. Texts are compared as
 * they stand.
 * Worked line: version 2 has objectives a, b; version 3 has a (target 50 % → 60 %), c → changed 1, added 1, removed 1.
 */
export function comparePlans(earlier: PlanSnapshot, later: PlanSnapshot): PlanComparison {
  const before = new Map(earlier.plan.objectives.map((one) => [one.id, one]));
  const after = new Map(later.plan.objectives.map((one) => [one.id, one]));
  const pairs = later.plan.objectives.flatMap((one) => {
    const old = before.get(one.id);
    return old ? [changeOf(old, one)] : [];
  });
  const changed = pairs.filter(
    (pair) =>
      pair.fields.length +
        pair.strategiesAdded.length +
        pair.strategiesRemoved.length +
        pair.actionsAdded.length +
        pair.actionsRemoved.length >
      0,
  );
  const doneBefore = new Set(actionsDone(earlier.plan, '', '9999').map(({ action }) => action.id));
  return {
    moves: ratingMoves(earlier.ratings, later.ratings),
    fields: fieldsOf(earlier.plan, later.plan),
    added: later.plan.objectives.filter(({ id }) => !before.has(id)),
    removed: earlier.plan.objectives.filter(({ id }) => !after.has(id)),
    changed,
    unchanged: pairs.length - changed.length,
    done: actionsDone(later.plan, '', '9999').filter(({ action }) => !doneBefore.has(action.id)),
    risksAdded: newTexts(earlier.plan.risks, later.plan.risks),
    risksRemoved: newTexts(later.plan.risks, earlier.plan.risks),
  };
}

function changeOf(before: Objective, after: Objective): ObjectiveChange {
  const actions = (one: Objective) => one.strategies.flatMap((strategy) => strategy.actions);
  return {
    before,
    after,
    fields: COMPARED_FIELDS.filter((field) => before[field] !== after[field]),
    strategiesAdded: newTexts(before.strategies, after.strategies),
    strategiesRemoved: newTexts(after.strategies, before.strategies),
    actionsAdded: newTexts(actions(before), actions(after)),
    actionsRemoved: newTexts(actions(after), actions(before)),
  };
}

/** Texts of the second list that the first has not; a text that was reworded went and came. */
function newTexts(
  before: readonly { readonly text: string }[],
  after: readonly { readonly text: string }[],
): readonly string[] {
  const old = new Set(before.map(({ text }) => text));
  return after.flatMap(({ text }) => (old.has(text) ? [] : [text]));
}

function fieldsOf(before: Plan, after: Plan): readonly PlanField[] {
  const words = (['goal', 'decisionWanted', 'resourcesAsked'] as const).filter(
    (field) => (before[field] ?? '') !== (after[field] ?? ''),
  );
  const isMoved = before.fromDay !== after.fromDay || before.years !== after.years;
  return [
    ...words,
    ...(isMoved ? (['horizon'] as const) : []),
    ...(before.status === after.status ? [] : (['status'] as const)),
  ];
}
