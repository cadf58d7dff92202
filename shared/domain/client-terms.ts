/** Where a client stands towards us: from its purchases, or as a person set it. */
export const CLIENT_STATUSES = [
  'potential',
  'actual',
  'slowing',
  'lost',
  'returned',
  'archived',
] as const;
export type ClientStatus = (typeof CLIENT_STATUSES)[number];

/** Why a client is a key client; several may hold at once. */
export const KEY_TYPES = ['breadwinner', 'prospective', 'image', 'expert'] as const;
export type KeyType = (typeof KEY_TYPES)[number];

/** Stages of a key account relationship (Millman & Wilson 1995), from none to breaking up. */
export const RELATIONSHIP_STAGES = [
  'pre',
  'early',
  'mid',
  'partnership',
  'synergistic',
  'uncoupling',
] as const;
export type RelationshipStage = (typeof RELATIONSHIP_STAGES)[number];

/** The three P of a potential client: does it need us, can it pay, do we speak with those who decide. */
export const CRITERIA = ['need', 'solvency', 'authority'] as const;
export type Criterion = (typeof CRITERIA)[number];

export const ANSWERS = ['yes', 'partly', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];
