import { holdersOf } from '@shared/analysis/people/role-holders';
import { peopleThere } from '@shared/analysis/people/people-as-of';
import type { PeopleNow } from '@shared/analysis/people/people-as-of';
import { BUYING_ROLES } from '@shared/domain/people-scales';

/** Letters without case and marks, for finding. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ё', 'е')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}

/** People whose name, title or unit holds every word of a text; forgiving case and marks. */
export function findPeople(now: PeopleNow, query: string): readonly string[] {
  const words = folded(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const units = new Map(now.units.map(({ id, name }) => [id, name]));
  return now.people
    .filter(({ person }) => {
      const text = folded(
        `${person.name} ${person.title ?? ''} ${units.get(person.unitId ?? '') ?? ''}`,
      );
      return words.every((word) => text.includes(word));
    })
    .map(({ person }) => person.id);
}

/**
 * Who stands out on the map while the others fade: found by the text, linked with the person in focus, with a role in the
 * deal; null when nothing is asked for. Several wishes must all be met.
 */
export function standOut(
  now: PeopleNow,
  wish: { readonly query: string; readonly focusId: string | null; readonly dealId: string | null },
): ReadonlySet<string> | null {
  const { query, focusId, dealId } = wish;
  const sets: ReadonlySet<string>[] = [];
  if (query.trim() !== '') sets.push(new Set(findPeople(now, query)));
  if (focusId !== null && now.byId.has(focusId))
    sets.push(
      new Set([
        focusId,
        ...now.links.flatMap(({ fromId, toId }) =>
          fromId === focusId ? [toId] : toId === focusId ? [fromId] : [],
        ),
      ]),
    );
  if (dealId !== null)
    sets.push(
      new Set(
        BUYING_ROLES.flatMap((role) => holdersOf(now, role, dealId)).map(({ person }) => person.id),
      ),
    );
  const [first, ...rest] = sets;
  if (first === undefined) return null;
  return new Set(
    [...first, ...peopleThere(now).map(({ person }) => person.id)].filter((id) =>
      [first, ...rest].every((set) => set.has(id)),
    ),
  );
}
