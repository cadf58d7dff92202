import { BREADWINNER_SHARE } from './breadwinner-shares';
import type { RunMovement } from './compare-runs';
import type { RhythmJudgement, RhythmStatus } from './judge-rhythm';

/** One client between two dates: classes, rhythm and weight. */
export interface ClientMovement extends RunMovement {
  readonly name: string;
  readonly code: string | null;
  /** First purchase ever lies after the earlier day. */
  readonly isNew: boolean;
  /** Rhythm on the later day, and what it was on the earlier one. */
  readonly rhythm: RhythmJudgement;
  readonly rhythmBefore: RhythmStatus;
  /** Share of our sales in the twelve full months before each day; null where it is unknown. */
  readonly yearShareBefore: number | null;
  readonly yearShareAfter: number | null;
}

/** Groups a person looks at. A client may be in several. */
export const FACETS = [
  'changed',
  'up',
  'down',
  'new',
  'gone',
  'near',
  'slowing',
  'at-risk',
  'lost',
  'breadwinner',
  'all',
] as const;

export type Facet = (typeof FACETS)[number];

/**
 * Groups a client belongs to. `changed`: another class, came or went. `up` / `down`: by value class, and by rhythm when
 * that stayed; into the base is up, out of it down. `gone`: it has no sales in the later window. `breadwinner`: at or
 * above 10 % of our sales on one of the two days only.
 */
export function facetsOf(movement: ClientMovement): ReadonlySet<Facet> {
  const facets = new Set<Facet>(['all']);
  const { kind, before, after, rhythm } = movement;
  if (kind !== 'same') facets.add('changed');
  if (kind === 'moved' && before && after) {
    const order =
      before.abc === after.abc ? marked(before.xyz, after.xyz) : marked(before.abc, after.abc);
    if (order !== 0) facets.add(order > 0 ? 'up' : 'down');
  }
  if (movement.isNew) facets.add('new');
  if (kind === 'left') facets.add('gone');
  if (after?.near) facets.add('near');
  if (rhythm.status === 'slowing' || rhythm.status === 'at-risk' || rhythm.status === 'lost') {
    facets.add(rhythm.status);
  }
  if (breadwinnerChange(movement) !== null) facets.add('breadwinner');
  return facets;
}

/** Whether a client came to bring 10 % of our sales or ceased to; null when neither or unknown. */
export function breadwinnerChange({
  yearShareBefore,
  yearShareAfter,
}: ClientMovement): 'entered' | 'left' | null {
  if (yearShareBefore === null || yearShareAfter === null) return null;
  const was = yearShareBefore >= BREADWINNER_SHARE;
  const is = yearShareAfter >= BREADWINNER_SHARE;
  return was === is ? null : is ? 'entered' : 'left';
}

/** Number of clients in each group, and for the three alarms those that were not in it on the earlier day. */
export interface FacetCount {
  readonly facet: Facet;
  readonly clients: number;
  readonly since: number | null;
}

/** Counts of all groups in the order they are shown. */
export function countFacets(movements: readonly ClientMovement[]): FacetCount[] {
  const clients = new Map<Facet, number>();
  const since = new Map<Facet, number>();
  for (const movement of movements) {
    for (const facet of facetsOf(movement)) {
      clients.set(facet, (clients.get(facet) ?? 0) + 1);
      if (movement.rhythmBefore !== facet) since.set(facet, (since.get(facet) ?? 0) + 1);
    }
  }
  return FACETS.map((facet) => {
    const isAlarm = facet === 'slowing' || facet === 'at-risk' || facet === 'lost';
    return {
      facet,
      clients: clients.get(facet) ?? 0,
      since: isAlarm ? (since.get(facet) ?? 0) : null,
    };
  });
}

const PLACES: Readonly<Record<string, number>> = { A: 0, B: 1, C: 2, X: 0, Y: 1, Z: 2 };

/** Positive for a better mark, negative for a worse one, 0 when there is no order (new, both without a letter). */
function marked(before: string, after: string): number {
  if (before === 'N' || after === 'N') return 0;
  return (PLACES[before] ?? 3) - (PLACES[after] ?? 3);
}
