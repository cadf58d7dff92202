import { DOSSIER_PARTS } from './dossier-fields';
import type { DossierPart } from './dossier-fields';
import type { Freshness } from './fact-freshness';

export type EvidenceStatus = 'assumed' | 'confirmed' | 'disputed';

/** A line of a dossier as the completeness sees it. How much is written never counts. */
export interface CountedFact {
  readonly part: DossierPart;
  readonly weight: number;
  /** False: does not apply to this client. */
  readonly isApplicable: boolean;
  /** Null: not known. */
  readonly known: { readonly status: EvidenceStatus; readonly freshness: Freshness } | null;
}

/** Completeness with everything it is made of. */
export interface Completeness {
  /** 0–1; null when nothing applies. */
  readonly ratio: number | null;
  /** Σ weight of what is known, stale and expired facts at half. */
  readonly weightKnown: number;
  /** Σ weight of what applies. */
  readonly weightApplicable: number;
  readonly applicable: number;
  readonly known: number;
  readonly unknown: number;
  readonly notApplicable: number;
  /** Known, but stale or expired. */
  readonly stale: number;
  readonly assumed: number;
  readonly confirmed: number;
  readonly disputed: number;
}

export interface DossierCompleteness {
  readonly whole: Completeness;
  readonly parts: Readonly<Record<DossierPart, Completeness>>;
}

/** What a stale or expired fact is worth. */
const STALE_CREDIT = 0.5;

function isOld(freshness: Freshness): boolean {
  return freshness === 'stale' || freshness === 'expired';
}

function completenessOf(facts: readonly CountedFact[]): Completeness {
  const applicable = facts.filter((fact) => fact.isApplicable);
  const known = applicable.flatMap(({ known: value, weight }) =>
    value ? [{ ...value, weight }] : [],
  );
  const weightApplicable = applicable.reduce((sum, { weight }) => sum + weight, 0);
  const weightKnown = known.reduce(
    (sum, { weight, freshness }) => sum + weight * (isOld(freshness) ? STALE_CREDIT : 1),
    0,
  );
  const count = (status: EvidenceStatus) => known.filter((fact) => fact.status === status).length;
  return {
    ratio: weightApplicable === 0 ? null : weightKnown / weightApplicable,
    weightKnown,
    weightApplicable,
    applicable: applicable.length,
    known: known.length,
    unknown: applicable.length - known.length,
    notApplicable: facts.length - applicable.length,
    stale: known.filter(({ freshness }) => isOld(freshness)).length,
    assumed: count('assumed'),
    confirmed: count('confirmed'),
    disputed: count('disputed'),
  };
}

/**
 * Completeness of a dossier = Σ weight(known, fresh) / Σ weight(applicable), by part and as a whole. Stale and expired
 * facts count half, ageing ones fully; what does not apply leaves the denominator.
 * Worked line: weights 3 fresh, 2 stale, 1 unknown, 2 not applicable → (3 + 1) / (3 + 2 + 1) = 4 / 6 = 0.667.
 */
export function dossierCompleteness(facts: readonly CountedFact[]): DossierCompleteness {
  const part = (number: DossierPart) =>
    completenessOf(facts.filter((fact) => fact.part === number));
  const [one, two, three, four] = DOSSIER_PARTS.map(part);
  const none = completenessOf([]);
  return {
    whole: completenessOf(facts),
    parts: { 1: one ?? none, 2: two ?? none, 3: three ?? none, 4: four ?? none },
  };
}
