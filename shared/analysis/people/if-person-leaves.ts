import type { MapDeal, PersonLink } from '@shared/domain/people-records';
import type { BuyingRole } from '@shared/domain/people-scales';
import { findGaps } from './find-gaps';
import type { Gap } from './gap';
import { peopleThere, roleNames } from './people-as-of';
import type { PeopleNow } from './people-as-of';
import { holdersOf } from './role-holders';
import { supportIndex } from './support-index';
import type { SupportIndex } from './support-index';

/** What would fall if a person left on the day of the map. */
export interface Departure {
  readonly before: SupportIndex;
  readonly after: SupportIndex;
  /** Gaps that would open. */
  readonly opened: readonly Gap[];
  /** Open deals that would lose their only decider. */
  readonly deals: readonly MapDeal[];
  /** Sum of their known amounts, ten-thousandths; null when none is known. */
  readonly dealsE4: number | null;
  /** How many of these deals have no amount. */
  readonly dealsWithoutAmount: number;
  /** Roles nobody else would hold. */
  readonly vacantRoles: readonly BuyingRole[];
  /** Lines that would break. */
  readonly links: readonly PersonLink[];
  /** People who would report to nobody. */
  readonly orphanIds: readonly string[];
  /** Ours who would lose a relation. */
  readonly colleagueIds: readonly string[];
}

/**
 * What collapses when a person leaves: the map with him against the map without him. Null for somebody unknown or gone.
 * Worked line: the only decider of two open deals of 480,000 and 280,000 → two deals, 760,000, lose their decider.
 */
export function ifPersonLeaves(
  now: PeopleNow,
  personId: string,
  dealId: string | null = null,
): Departure | null {
  const leaver = now.byId.get(personId);
  if (leaver === undefined || leaver.isGone) return null;
  const people = now.people.map((other) =>
    other === leaver
      ? { ...leaver, isGone: true, person: { ...leaver.person, leftDay: now.day } }
      : other,
  );
  const without: PeopleNow = {
    ...now,
    people,
    byId: new Map(people.map((other) => [other.person.id, other])),
    links: now.links.filter(({ fromId, toId }) => fromId !== personId && toId !== personId),
  };
  const known = new Set(findGaps(now, dealId).map(({ key }) => key));
  const deals = now.deals.filter(({ id }) => {
    const deciders = holdersOf(now, 'decider', id);
    return deciders.includes(leaver) && holdersOf(without, 'decider', id).length === 0;
  });
  const amounts = deals.flatMap(({ amountE4 }) => (amountE4 === null ? [] : [amountE4]));
  const links = now.links.filter(({ fromId, toId }) => fromId === personId || toId === personId);
  return {
    before: supportIndex(peopleThere(now)),
    after: supportIndex(peopleThere(without)),
    opened: findGaps(without, dealId).filter(({ key }) => !known.has(key)),
    deals,
    dealsE4: amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0),
    dealsWithoutAmount: deals.length - amounts.length,
    vacantRoles: roleNames(leaver).filter((role) => holdersOf(without, role, null).length === 0),
    links,
    orphanIds: links
      .filter(({ type, toId }) => type === 'reports' && toId === personId)
      .map(({ fromId }) => fromId),
    colleagueIds: leaver.relations.map(({ colleague }) => colleague.id),
  };
}
