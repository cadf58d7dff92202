import type { IsoDay } from '@shared/domain/iso-day';

/** What is missing or wrong on a map, from the heaviest down; the number is its weight before the person's influence. */
export const GAP_WEIGHTS = {
  'no-decider': 100,
  'decider-negative': 90,
  'decider-uncovered': 85,
  'champion-left': 80,
  'single-thread': 75,
  'no-coach': 70,
  'inner-circle-unlinked': 65,
  'approver-uncovered': 60,
  'gatekeeper-hostile': 55,
  'new-in-post': 50,
  'buyer-decider-confused': 45,
  'attitude-unknown': 40,
  'not-met': 35,
  'no-user': 30,
  'role-unknown': 20,
  'all-assumed': 10,
} as const;

export type GapKind = keyof typeof GAP_WEIGHTS;

/** What to do next about a gap. `personId` and `colleagueId` say with whom. */
export type StepKind =
  | 'ask-introduction'
  | 'ask-who-signs'
  | 'ask-about'
  | 'bring'
  | 'meet'
  | 'hear-objection'
  | 'support-through'
  | 'find-champion'
  | 'win-coach'
  | 'find-coach'
  | 'add-people'
  | 'assign'
  | 'go-round'
  | 'win-gatekeeper'
  | 'first-review'
  | 'ask-role'
  | 'ask-users'
  | 'confirm';

export interface NextStep {
  readonly kind: StepKind;
  /** The client's person who helps or is met; null when nobody fits. */
  readonly personId: string | null;
  /** Ours who goes; null when nobody fits. */
  readonly colleagueId: string | null;
}

/** One gap of a map: what, who, why it is said, and the next step. */
export interface Gap {
  /** Unique in a list; the same gap has the same key on another day. */
  readonly key: string;
  readonly kind: GapKind;
  /** Who it is about; null = the map as a whole. */
  readonly personId: string | null;
  /** Set when the gap is in one deal only. */
  readonly dealId: string | null;
  /** Weight of the kind. */
  readonly base: number;
  /** Influence of the person, 0 when unknown or nobody. `weight` = `base` + `influence`. */
  readonly influence: number;
  readonly weight: number;
  /** Day the reason rests on: last met, in the post since, left; null when there is none. */
  readonly sinceDay: IsoDay | null;
  /** Other person of the reason: whom he follows, whom the champion was followed by. */
  readonly otherId: string | null;
  /** How many the reason counts: people in contact, judgements not confirmed. */
  readonly count: number | null;
  readonly step: NextStep;
}
