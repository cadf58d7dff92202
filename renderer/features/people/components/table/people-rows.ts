import type { PeopleNow, PersonNow } from '@shared/analysis/people/people-as-of';
import { roleNames } from '@shared/analysis/people/people-as-of';
import type { BuyingRole } from '@shared/domain/people-scales';
import { BUYING_ROLES, PERSON_SCALES } from '@shared/domain/people-scales';
import type { GridSort } from '../../../../ui/data-grid/grid-types';

/** A person as a row of the table. */
export interface PeopleRow {
  readonly key: string;
  readonly person: PersonNow;
  readonly unit: string;
  readonly boss: PersonNow | null;
  readonly roles: readonly BuyingRole[];
  readonly confirmed: number;
  readonly judged: number;
}

/** Rows of everybody known on the day. */
export function peopleRows(now: PeopleNow, dealId: string | null): readonly PeopleRow[] {
  const units = new Map(now.units.map(({ id, name }) => [id, name]));
  const bossOf = new Map(
    now.links.filter(({ type }) => type === 'reports').map(({ fromId, toId }) => [fromId, toId]),
  );
  return now.people.map((person) => {
    const judged = [
      person.influence,
      person.attitude,
      person.coverage,
      person.politics,
      person.orientation,
    ].filter(({ value }) => value !== null);
    return {
      key: person.person.id,
      person,
      unit: units.get(person.person.unitId ?? '') ?? '',
      boss: now.byId.get(bossOf.get(person.person.id) ?? '') ?? null,
      roles: roleNames(person, dealId),
      confirmed: judged.filter(({ status }) => status === 'confirmed').length,
      judged: judged.length,
    };
  });
}

/** Rows in the order of a column; unknown values last. */
export function sortPeople(
  rows: readonly PeopleRow[],
  sort: GridSort | null,
): readonly PeopleRow[] {
  if (sort === null) return rows;
  const valueOf = VALUES[sort.columnKey];
  if (!valueOf) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    const order =
      typeof a === 'string' ? a.localeCompare(String(b)) : a - (typeof b === 'number' ? b : 0);
    return order * sign;
  });
}

const VALUES: Readonly<Record<string, (row: PeopleRow) => string | number | null>> = {
  name: ({ person }) => person.person.name,
  title: ({ person }) => person.person.title,
  unit: ({ unit }) => (unit === '' ? null : unit),
  roles: ({ roles }) => (roles[0] === undefined ? null : BUYING_ROLES.indexOf(roles[0])),
  influence: ({ person }) => person.influence.value,
  attitude: ({ person }) => person.attitude.value,
  coverage: ({ person }) => placeOf(PERSON_SCALES.coverage, person.coverage.value),
  politics: ({ person }) => placeOf(PERSON_SCALES.politics, person.politics.value),
  orientation: ({ person }) => placeOf(PERSON_SCALES.orientation, person.orientation.value),
  reportsTo: ({ boss }) => boss?.person.name ?? null,
  status: ({ confirmed, judged }) => (judged === 0 ? null : confirmed / judged),
};

function placeOf(scale: readonly string[], value: string | null): number | null {
  return value === null ? null : scale.indexOf(value);
}
