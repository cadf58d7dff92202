import type { PersonNow } from './people-as-of';

/** Support of a client or deal by its people, with what it was worked out from. */
export interface SupportIndex {
  /** −100 to +100; null when nobody's attitude and influence are both known. */
  readonly index: number | null;
  /** Share of all influence that belongs to people with known attitude, 0–1; null when no influence is known. */
  readonly knownRatio: number | null;
  /** Sum of influence × attitude over the people counted. */
  readonly weighed: number;
  /** Influence of the people counted. */
  readonly knownInfluence: number;
  /** Influence of all people there. */
  readonly allInfluence: number;
  readonly counted: number;
  /** People there whose attitude is unknown. */
  readonly withoutAttitude: number;
  /** People there whose influence is unknown: they have no weight. */
  readonly withoutInfluence: number;
}

/**
 * Support index of a buying centre: Σ(influence × attitude) ÷ Σ(2 × influence) × 100 over people with known attitude,
 * printed with the known weight Σ influence(known) ÷ Σ influence(all). Influence 1–5, attitude −2…+2. Who has left is
 * not counted; who has no known influence has no weight and is counted beside the result.
 * Worked line: (5, +2) (5, −1) (3, 0) (2, +1) (4, ?) → (10 − 5 + 0 + 2) ÷ 30 × 100 = +23, known 15 ÷ 19 = 79 %.
 */
export function supportIndex(people: readonly PersonNow[]): SupportIndex {
  let weighed = 0;
  let knownInfluence = 0;
  let allInfluence = 0;
  let counted = 0;
  let withoutAttitude = 0;
  let withoutInfluence = 0;
  for (const { isGone, influence, attitude } of people) {
    if (isGone) continue;
    if (attitude.value === null) withoutAttitude += 1;
    if (influence.value === null) {
      withoutInfluence += 1;
      continue;
    }
    allInfluence += influence.value;
    if (attitude.value === null) continue;
    counted += 1;
    knownInfluence += influence.value;
    weighed += influence.value * attitude.value;
  }
  return {
    index: knownInfluence === 0 ? null : (weighed / (2 * knownInfluence)) * 100,
    knownRatio: allInfluence === 0 ? null : knownInfluence / allInfluence,
    weighed,
    knownInfluence,
    allInfluence,
    counted,
    withoutAttitude,
    withoutInfluence,
  };
}
