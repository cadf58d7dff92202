import type { PersonNow } from '@shared/analysis/people/people-as-of';

/** Who could follow a person: the people of his unit first, then everybody by name. */
export function successorsFirst(
  people: readonly PersonNow[],
  leaver: PersonNow,
): readonly PersonNow[] {
  const isNear = ({ person }: PersonNow): boolean =>
    person.unitId !== null && person.unitId === leaver.person.unitId;
  return people
    .filter((one) => one !== leaver)
    .sort(
      (one, other) =>
        Number(isNear(other)) - Number(isNear(one)) ||
        one.person.name.localeCompare(other.person.name),
    );
}
