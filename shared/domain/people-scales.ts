/** Buying roles of the decision-making unit: Webster and Wind's five, Bonoma's initiator, approver and coach. */
export const BUYING_ROLES = [
  'decider',
  'approver',
  'buyer',
  'influencer',
  'user',
  'initiator',
  'gatekeeper',
  'coach',
] as const;
export type BuyingRole = (typeof BUYING_ROLES)[number];

/** What is judged of a person; every judgement is dated. */
export const PERSON_ATTRIBUTES = [
  'influence',
  'attitude',
  'coverage',
  'politics',
  'orientation',
  'adaptability',
  'responseMode',
] as const;
export type PersonAttribute = (typeof PERSON_ATTRIBUTES)[number];

/**
 * Allowed values of each attribute, as they are kept, from the weakest up where there is an order. Attitude: −2 enemy,
 * −1 non-supporter, 0 neutral, +1 supporter, +2 mentor. Unknown is null and stands in no scale.
 */
export const PERSON_SCALES = {
  influence: ['1', '2', '3', '4', '5'],
  attitude: ['-2', '-1', '0', '1', '2'],
  coverage: ['none', 'brief', 'multiple', 'deep'],
  politics: ['outside', 'structure', 'inner'],
  orientation: ['financial', 'technical', 'relationship', 'business'],
  adaptability: ['innovator', 'visionary', 'pragmatist', 'conservative', 'laggard'],
  responseMode: ['growth', 'trouble', 'even', 'overconfident'],
} as const satisfies Readonly<Record<PersonAttribute, readonly string[]>>;

export type Coverage = (typeof PERSON_SCALES.coverage)[number];
export type Politics = (typeof PERSON_SCALES.politics)[number];
export type Orientation = (typeof PERSON_SCALES.orientation)[number];
export type Adaptability = (typeof PERSON_SCALES.adaptability)[number];
export type ResponseMode = (typeof PERSON_SCALES.responseMode)[number];

export const JUDGEMENT_STATUSES = ['assumed', 'confirmed', 'disputed'] as const;
export type JudgementStatus = (typeof JUDGEMENT_STATUSES)[number];

/** Lines between two people of a client. `reports` and `dotted` go from the subordinate to the superior. */
export const LINK_TYPES = ['reports', 'dotted', 'influences', 'conflicts', 'knows'] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** Level of the relation between one of ours and one of theirs, from the weakest up. */
export const RELATION_LEVELS = ['vendor', 'credible', 'solver', 'advisor'] as const;
export type RelationLevel = (typeof RELATION_LEVELS)[number];

export const UNIT_KINDS = ['plant', 'branch', 'department', 'other'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** The pictures of one model. */
export const MAP_VIEWS = ['organigram', 'influence', 'plane'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

/** True when a value belongs to the scale of an attribute; null (unknown) always does. */
export function isOnScale(attribute: PersonAttribute, value: string | null): boolean {
  const scale: readonly string[] = PERSON_SCALES[attribute];
  return value === null || scale.includes(value);
}
