import { RELATION_LEVELS } from '@shared/domain/people-scales';
import type { NextStep, StepKind } from './gap';
import { peopleThere } from './people-as-of';
import type { PeopleNow, PersonNow } from './people-as-of';
import { isReached } from './role-holders';

/** A step with whom it is done. */
export function stepOf(
  kind: StepKind,
  person: PersonNow | null = null,
  colleagueId: string | null = null,
): NextStep {
  return { kind, personId: person?.person.id ?? null, colleagueId };
}

/**
 * How to reach a person we do not know: ask the supporter closest to him for an introduction, else meet him with whoever
 * of ours has the strongest relations at this client.
 */
export function stepToReach(now: PeopleNow, target: PersonNow): NextStep {
  const helper = introducerOf(now, target);
  if (helper) return stepOf('ask-introduction', helper);
  return stepOf('meet', target, strongestColleague(now));
}

/**
 * Who of the client's people could introduce us to another: reached and a supporter (attitude ≥ +1). First who has a line
 * to him, then the same unit, then the most influential. Null when nobody fits.
 */
function introducerOf(now: PeopleNow, target: PersonNow): PersonNow | null {
  const linked = new Set(
    now.links
      .filter(({ type }) => type !== 'conflicts')
      .flatMap(({ fromId, toId }) =>
        fromId === target.person.id ? [toId] : toId === target.person.id ? [fromId] : [],
      ),
  );
  const unitId = target.person.unitId;
  return best(
    peopleThere(now).filter(
      (person) => person !== target && (person.attitude.value ?? 0) >= 1 && isReached(person),
    ),
    (person) =>
      (linked.has(person.person.id) ? 100 : 0) +
      (unitId !== null && person.person.unitId === unitId ? 50 : 0) +
      (person.influence.value ?? 0) * 2 +
      (person.attitude.value ?? 0),
  );
}

/** The best friend we have there: most attitude, then most influence; null when nobody is a supporter. */
export function strongestSupporter(now: PeopleNow, except?: PersonNow): PersonNow | null {
  return best(
    peopleThere(now).filter(
      (person) => person !== except && (person.attitude.value ?? 0) >= 1 && isReached(person),
    ),
    (person) => (person.attitude.value ?? 0) * 10 + (person.influence.value ?? 0),
  );
}

/** Who of the supporters has a line of influence to a person; null when nobody. */
export function supporterWithInfluence(now: PeopleNow, target: PersonNow): PersonNow | null {
  const influencers = new Set(
    now.links
      .filter(({ type, toId }) => type === 'influences' && toId === target.person.id)
      .map(({ fromId }) => fromId),
  );
  return best(
    peopleThere(now).filter(
      (person) => influencers.has(person.person.id) && (person.attitude.value ?? 0) >= 1,
    ),
    (person) => (person.attitude.value ?? 0) * 10 + (person.influence.value ?? 0),
  );
}

/** Ours with the strongest relations at this client, by the sum of levels; null when nobody of ours has one. */
export function strongestColleague(now: PeopleNow): string | null {
  const sums = new Map<string, number>();
  for (const { relations } of peopleThere(now))
    for (const { colleague, levelNow } of relations)
      sums.set(
        colleague.id,
        (sums.get(colleague.id) ?? 0) +
          (levelNow === null ? 0 : RELATION_LEVELS.indexOf(levelNow) + 1),
      );
  return best([...sums], ([, sum]) => sum)?.[0] ?? null;
}

/** The item with the highest score, the first of equals; null for none. */
export function best<Item>(items: readonly Item[], score: (item: Item) => number): Item | null {
  let found: Item | null = null;
  let most = -Infinity;
  for (const item of items) {
    const value = score(item);
    if (value > most) [found, most] = [item, value];
  }
  return found;
}
