/** How a call or visit ended: an order, an event that moves the sale towards a decision, no specific action agreed, or no. */
export type CallOutcome = 'order' | 'advance' | 'continuation' | 'no-sale';

/** Kinds of question in the order of the SPIN model. */
export type QuestionKind = 'situation' | 'problem' | 'implication' | 'need-payoff';

/** The kinds in the order they are asked. */
export const QUESTION_KINDS: readonly QuestionKind[] = [
  'situation',
  'problem',
  'implication',
  'need-payoff',
];

/** More situation questions than this try a buyer's patience. */
const MOST_SITUATION = 5;

/** What a planned call is checked for. */
export interface CallPlan {
  /** What we want, as something the client will do. */
  readonly objective: string | null;
  readonly fallback: string | null;
  readonly kinds: readonly (QuestionKind | null)[];
}

export type CallHint = 'no-objective' | 'no-fallback' | 'many-situation' | 'situation-outweighs';

export interface CallCheck {
  readonly hints: readonly CallHint[];
  readonly situation: number;
  /** Problem, implication and need-payoff questions together. */
  readonly others: number;
}

/**
 * Checks of a call plan (Rackham): no call without an objective that is an action of the client, nor without something
 * to fall back on; more than five situation questions, or more of them than of the other three kinds together, is a hint.
 * Worked line: S 4, P 1, I 1, N 1 → `situation-outweighs` (4 > 3).
 */
export function checkCallPlan({ objective, fallback, kinds }: CallPlan): CallCheck {
  const situation = kinds.filter((kind) => kind === 'situation').length;
  const others = kinds.filter((kind) => kind !== null && kind !== 'situation').length;
  const hints: CallHint[] = [];
  if (objective === null || objective.trim() === '') hints.push('no-objective');
  else if (fallback === null || fallback.trim() === '') hints.push('no-fallback');
  if (situation > MOST_SITUATION) hints.push('many-situation');
  if (situation > others && situation > 0) hints.push('situation-outweighs');
  return { hints, situation, others };
}

/**
 * A client is stalled when the last two calls that had an outcome both ended in a continuation: twice in a row nothing
 * was agreed. Outcomes newest first; calls without one are passed over.
 * Worked line: continuation, null, continuation, advance → true.
 */
export function isStalled(outcomes: readonly (CallOutcome | null)[]): boolean {
  const known = outcomes.filter((outcome) => outcome !== null);
  return known[0] === 'continuation' && known[1] === 'continuation';
}
