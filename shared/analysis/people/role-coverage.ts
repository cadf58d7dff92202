import { BUYING_ROLES } from '@shared/domain/people-scales';
import type { BuyingRole } from '@shared/domain/people-scales';
import { peopleThere } from './people-as-of';
import type { PeopleNow, PersonNow } from './people-as-of';

/** Who holds a role, and whom of them we reach. */
export interface RoleHolders {
  readonly role: BuyingRole;
  readonly holders: readonly PersonNow[];
  /** Holders with at least a brief contact. */
  readonly reached: number;
}

/** True when we have at least a brief contact with the person; an unknown coverage is none. */
export function isReached({ coverage }: PersonNow): boolean {
  return coverage.value !== null && coverage.value !== 'none';
}

/**
 * People who hold a role. Without a deal: in the client as a whole or in any of the deals open that day. In a deal: those
 * named for it; when nobody is, those who hold the role in the client as a whole.
 */
export function holdersOf(
  now: PeopleNow,
  role: BuyingRole,
  dealId: string | null,
): readonly PersonNow[] {
  const there = peopleThere(now);
  const open = new Set(now.deals.map(({ id }) => id));
  const holds = (person: PersonNow, test: (deal: string | null) => boolean): boolean =>
    person.roles.some((held) => held.role === role && test(held.dealId));
  if (dealId === null)
    return there.filter((person) => holds(person, (deal) => deal === null || open.has(deal)));
  const named = there.filter((person) => holds(person, (deal) => deal === dealId));
  return named.length > 0
    ? named
    : there.filter((person) => holds(person, (deal) => deal === null));
}

/**
 * Coverage of the buying roles: each role with its holders and how many of them we reach.
 * Worked line: two users, one with coverage "brief", one "no contact" → users 2, reached 1.
 */
export function roleCoverage(now: PeopleNow, dealId: string | null): readonly RoleHolders[] {
  return BUYING_ROLES.map((role) => {
    const holders = holdersOf(now, role, dealId);
    return { role, holders, reached: holders.filter(isReached).length };
  });
}
