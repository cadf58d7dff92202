import { RELATIONSHIP_STAGES } from '@shared/domain/client-terms';
import type { RelationshipStage } from '@shared/domain/client-terms';

/** What a relationship is scored by, each 1 (least) to 4 (most). */
export const STAGE_ITEMS = [
  'functions',
  'information',
  'supplier',
  'horizon',
  'trust',
  'exit',
] as const;
export type StageItem = (typeof STAGE_ITEMS)[number];

/** Scores given; a missing item was not judged. */
export type StageScores = Readonly<Partial<Record<StageItem, number>>>;

/** What holds a stage back or makes it fragile, read from the books. Null = not known. */
export interface StageFacts {
  /** Days since the last purchase; null = no purchase known. */
  readonly daysSinceSale: number | null;
  /** False: no sales were ever imported, so nothing can be said. */
  readonly hasSalesData: boolean;
  /** People of the client we know and who have not left. */
  readonly contacts: number;
  /** Broken promises of ours that were not made good. */
  readonly brokenPromises: number;
  /** Days since our key account manager changed; null = no change known. */
  readonly daysSinceOwnerChange: number | null;
}

/** Why the stage is not the one of the score. */
export type StageGate = 'no-sales' | 'one-contact';
export type FragileReason = 'broken-promise' | 'owner-changed';

/** The stage of a relationship with its arithmetic. */
export interface StageResult {
  /** Sum of the six items, 6–24; null while an item is missing. */
  readonly score: number | null;
  readonly missing: readonly StageItem[];
  /** Stage of the score alone; null while there is none. */
  readonly scoreStage: RelationshipStage | null;
  /** Stage after the gates; null while there is no score. */
  readonly stage: RelationshipStage | null;
  /** Gates that hold it back. */
  readonly gates: readonly StageGate[];
  readonly fragile: readonly FragileReason[];
}

/** No sales for this long: not above the first stage. */
const NO_SALES_DAYS = 730;
/** A new key account manager is new for this long. */
const NEW_OWNER_DAYS = 183;

/** Lower bounds of the bands, in order. */
const BANDS: readonly (readonly [from: number, stage: RelationshipStage])[] = [
  [23, 'synergistic'],
  [17, 'partnership'],
  [11, 'mid'],
  [6, 'early'],
];

/**
 * Scores the six items (functions in contact, information shared, our supplier status, planning horizon, trust, cost of
 * exit), each 1–4: sum 6–10 early, 11–16 mid, 17–22 partnership, 23–24 synergistic. Gates: no sales in 24 months → not
 * above pre; a single contact → at most early. A broken promise or a key account manager new for under six months makes
 * the relationship fragile, whatever its stage.
 * Worked line: 3+3+3+2+3+2 = 16 → mid; with one contact → early.
 */
export function scoreStage(scores: StageScores, facts: StageFacts): StageResult {
  const missing = STAGE_ITEMS.filter((item) => scores[item] === undefined);
  const score =
    missing.length > 0 ? null : STAGE_ITEMS.reduce((sum, item) => sum + (scores[item] ?? 0), 0);
  const ofScore = score === null ? null : (BANDS.find(([from]) => score >= from)?.[1] ?? 'early');
  const gates: StageGate[] = [];
  let stage = ofScore;
  if (stage !== null && facts.contacts === 1 && isAbove(stage, 'early')) {
    gates.push('one-contact');
    stage = 'early';
  }
  const isSilent = facts.daysSinceSale === null || facts.daysSinceSale > NO_SALES_DAYS;
  if (stage !== null && facts.hasSalesData && isSilent && isAbove(stage, 'pre')) {
    gates.push('no-sales');
    stage = 'pre';
  }
  return { score, missing, scoreStage: ofScore, stage, gates, fragile: fragileReasons(facts) };
}

/** Why a relationship is fragile now; none for a steady one. */
export function fragileReasons(facts: StageFacts): readonly FragileReason[] {
  const reasons: FragileReason[] = [];
  if (facts.brokenPromises > 0) reasons.push('broken-promise');
  const { daysSinceOwnerChange } = facts;
  if (daysSinceOwnerChange !== null && daysSinceOwnerChange < NEW_OWNER_DAYS)
    reasons.push('owner-changed');
  return reasons;
}

function isAbove(stage: RelationshipStage, other: RelationshipStage): boolean {
  return RELATIONSHIP_STAGES.indexOf(stage) > RELATIONSHIP_STAGES.indexOf(other);
}
