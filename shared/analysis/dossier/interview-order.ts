import type { CountedFact } from './dossier-completeness';

/** Why a fact is asked for in an interview. */
export type AskReason = 'unknown' | 'disputed' | 'assumed' | 'old';

const RANK: Readonly<Record<AskReason, number>> = { unknown: 0, disputed: 1, assumed: 2, old: 3 };

/** Why a fact should be asked for; null when it is known, confirmed and not old, or does not apply. */
export function askReason({ isApplicable, known }: CountedFact): AskReason | null {
  if (!isApplicable) return null;
  if (known === null) return 'unknown';
  if (known.status !== 'confirmed') return known.status;
  return known.freshness === 'stale' || known.freshness === 'expired' ? 'old' : null;
}

/**
 * The facts to ask for, most needed first: by part as a conversation goes, and within a part unknown, disputed, assumed,
 * then confirmed but old; heavier weight first, else the order given.
 * Worked line: part 1 assumed weight 3, part 1 unknown weight 1, part 2 unknown → second, first, third.
 */
export function interviewOrder<Fact extends CountedFact>(
  facts: readonly Fact[],
): readonly (Fact & { readonly reason: AskReason })[] {
  return facts
    .flatMap((fact) => {
      const reason = askReason(fact);
      return reason === null ? [] : [{ ...fact, reason }];
    })
    .map((fact, place) => ({ fact, place }))
    .sort(
      (one, other) =>
        one.fact.part - other.fact.part ||
        RANK[one.fact.reason] - RANK[other.fact.reason] ||
        other.fact.weight - one.fact.weight ||
        one.place - other.place,
    )
    .map(({ fact }) => fact);
}
