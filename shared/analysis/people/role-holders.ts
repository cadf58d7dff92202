import type { BuyingRole } from '@shared/domain/people-scales';
import { peopleThere } from './people-as-of';
import type { PeopleNow, PersonNow } from './people-as-of';

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
