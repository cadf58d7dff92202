import { dayFromIso } from '@shared/domain/iso-day';
import type { PeopleNow, PersonNow } from '@shared/analysis/people/people-as-of';
import type { Unit } from '@shared/domain/people-records';
import { EMPTY, layoutUnit } from './tree-layout';
import type { Block, Entry } from './tree-layout';

/** Days for which a person who left is still drawn on the organigram. */
const GONE_SHOWN_DAYS = 365;
/** Room of a unit's name and edge, between units side by side, and between levels of units. */
const AREA = { head: 24, pad: 12, beside: 24, level: 44 } as const;
/** Width from which units of one level may go on in another row, and the wished shape of such a level. */
const WIDE = 1600;
const SHAPE = 1.9;

/** Where the computed organigram puts a person, and how the line of command comes to him. */
export interface OrganigramPlace {
  readonly x: number;
  readonly y: number;
  readonly entry: Entry;
  /** Set for people whose superior is in another unit: height of the level's rail, and the free way at the left. */
  readonly rail: { readonly y: number; readonly leftX: number | null } | null;
}

interface Part {
  readonly width: number;
  readonly height: number;
  readonly places: ReadonlyMap<string, OrganigramPlace>;
}

/**
 * Computed layout of the organigram: units as areas with their trees of command; a unit whose head reports to somebody
 * in another unit stands below that unit, a part of a unit inside it. The same people give the same picture.
 */
export function organigramLayout(now: PeopleNow): ReadonlyMap<string, OrganigramPlace> {
  const shown = shownPeople(now);
  const unitOf = new Map(shown.map(({ person }) => [person.id, person.unitId ?? '']));
  const bossOf = new Map(
    now.links.filter(({ type }) => type === 'reports').map(({ fromId, toId }) => [fromId, toId]),
  );
  const kids = new Map<string, string[]>();
  for (const { person } of shown) {
    const boss = bossOf.get(person.id);
    if (boss === undefined) continue;
    const list = kids.get(boss);
    if (list) list.push(person.id);
    else kids.set(boss, [person.id]);
  }
  const units: readonly Unit[] = [
    ...now.units,
    { id: '', name: '', kind: 'other', parentId: null },
  ];
  const known = new Set(units.map(({ id }) => id));
  const membersOf = new Map<string, PersonNow[]>(units.map(({ id }) => [id, []]));
  for (const one of shown) membersOf.get(unitOf.get(one.person.id) ?? '')?.push(one);
  const isRoot = (id: string): boolean => {
    const boss = bossOf.get(id);
    return boss === undefined || unitOf.get(boss) !== unitOf.get(id);
  };
  const above = unitsAbove(units, membersOf, bossOf, unitOf);
  const inside = (id: string) =>
    units.filter((unit) => unit.parentId === id && unit.id !== '').map((unit) => unit.id);
  const belowOf = (id: string) =>
    units.filter((unit) => above.get(unit.id) === id).map((unit) => unit.id);

  const own = (unitId: string): Block => {
    const members = membersOf.get(unitId) ?? [];
    if (members.length === 0) return EMPTY;
    return layoutUnit(
      members.filter(({ isGone, person }) => !isGone && isRoot(person.id)).map(personId),
      members.filter(({ isGone }) => isGone).map(personId),
      {
        kidsOf: (id) => (kids.get(id) ?? []).filter((kid) => unitOf.get(kid) === unitId),
        leadsOthers: (id) => (kids.get(id) ?? []).some((kid) => unitOf.get(kid) !== unitId),
      },
    );
  };
  const part = (unitId: string, seen: ReadonlySet<string>): Part => {
    const path = new Set([...seen, unitId]);
    const parts = (ids: readonly string[]) =>
      ids.filter((id) => !path.has(id)).map((id) => part(id, path));
    const framed = frame(own(unitId), rows(parts(inside(unitId))), unitId !== '');
    return under(framed, rows(parts(belowOf(unitId))));
  };
  const tops = units
    .filter(({ id, parentId }) => (parentId === null || !known.has(parentId)) && !above.has(id))
    .map(({ id }) => part(id, new Set()))
    .filter(({ places }) => places.size > 0);
  // A rail leads only to who has his superior in another unit; the people under him go with their own tree.
  return new Map(
    [...rows(tops).places].map(([id, place]) => [
      id,
      place.rail !== null && !isRoot(id) ? { ...place, rail: null } : place,
    ]),
  );
}

/** People on the organigram: all there, and those who left in the last year. */
function shownPeople(now: PeopleNow): readonly PersonNow[] {
  const today = dayFromIso(now.day) ?? 0;
  return now.people.filter(
    ({ isGone, person }) =>
      !isGone || today - (dayFromIso(person.leftDay ?? '') ?? 0) <= GONE_SHOWN_DAYS,
  );
}

function personId({ person }: PersonNow): string {
  return person.id;
}

/** For every unit without a whole of its own: the unit its first outside superior is in. Never a circle. */
function unitsAbove(
  units: readonly Unit[],
  membersOf: ReadonlyMap<string, readonly PersonNow[]>,
  bossOf: ReadonlyMap<string, string>,
  unitOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const parentOf = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const above = new Map<string, string>();
  const leads = (from: string, to: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | undefined = from; at !== undefined && !seen.has(at);) {
      if (at === to) return true;
      seen.add(at);
      at = parentOf.get(at) ?? above.get(at);
    }
    return false;
  };
  for (const { id, parentId } of units) {
    if (parentId !== null) continue;
    const superior = (membersOf.get(id) ?? [])
      .map(({ person }) => bossOf.get(person.id))
      .map((boss) => (boss === undefined ? undefined : unitOf.get(boss)))
      .find((unit) => unit !== undefined && unit !== id);
    if (superior !== undefined && !leads(superior, id)) above.set(id, superior);
  }
  return above;
}

/** Own people above the parts inside, with room for the unit's name and edge. */
function frame(own: Block, inner: Part, isFramed: boolean): Part {
  const pad = isFramed ? AREA.pad : 0;
  const head = isFramed ? AREA.head : 0;
  const gap = own.height > 0 && inner.height > 0 ? AREA.level : 0;
  const width = Math.max(own.width, inner.width);
  const places = new Map<string, OrganigramPlace>();
  const ownX = pad + (inner.width > own.width ? (inner.width - own.width) / 2 : 0);
  for (const { id, x, y, entry } of own.cards)
    places.set(id, { x: x + ownX, y: y + head, entry, rail: null });
  const top = head + own.height + gap;
  add(places, inner, pad + (width - inner.width) / 2, top, own.height > 0 ? top - gap / 2 : null);
  const isEmpty = places.size === 0;
  return {
    width: isEmpty ? 0 : width + 2 * pad,
    height: isEmpty ? 0 : top + inner.height + pad,
    places,
  };
}

function under(upper: Part, lower: Part): Part {
  if (lower.places.size === 0) return upper;
  const width = Math.max(upper.width, lower.width);
  const places = new Map<string, OrganigramPlace>();
  const top = upper.height === 0 ? 0 : upper.height + AREA.level;
  add(places, upper, (width - upper.width) / 2, 0, null);
  add(places, lower, (width - lower.width) / 2, top, top - AREA.level / 2);
  return { width, height: top + lower.height, places };
}

/** Parts side by side, going on in another row when they are too wide together. */
function rows(parts: readonly Part[]): Part {
  const filled = parts.filter(({ places }) => places.size > 0);
  const lines: Part[][] = [];
  const limit = rowWidth(filled);
  let width = Infinity;
  for (const part of filled) {
    if (width + part.width > limit) {
      lines.push([]);
      width = 0;
    }
    lines.at(-1)?.push(part);
    width += part.width + AREA.beside;
  }
  const widthOf = (line: readonly Part[]) =>
    line.reduce((sum, part) => sum + part.width + AREA.beside, -AREA.beside);
  const most = Math.max(0, ...lines.map(widthOf));
  const shift = lines.length > 1 ? AREA.beside : 0;
  const places = new Map<string, OrganigramPlace>();
  let y = 0;
  lines.forEach((line, index) => {
    let x = shift + (most - widthOf(line)) / 2;
    for (const part of line) {
      add(places, part, x, y, index === 0 ? null : y - AREA.level / 2, index > 0 ? 0 : null);
      x += part.width + AREA.beside;
    }
    y += Math.max(0, ...line.map(({ height }) => height)) + AREA.level;
  });
  return { width: most + shift, height: Math.max(0, y - AREA.level), places };
}

/** Width of a row: as many rows as bring the level closest to the wished shape, filled evenly. */
function rowWidth(parts: readonly Part[]): number {
  const all = parts.reduce((sum, { width }) => sum + width + AREA.beside, 0);
  if (all <= WIDE) return all;
  const height = Math.max(...parts.map((part) => part.height)) + AREA.level;
  const widest = Math.max(...parts.map(({ width }) => width)) + AREA.beside;
  let best = all;
  let least = Infinity;
  for (let count = 1; count <= parts.length; count += 1) {
    const width = Math.max(widest, (all / count) * 1.08);
    const off = Math.abs(Math.log(width / (count * height) / SHAPE));
    if (off < least) [best, least] = [width, off];
  }
  return best;
}

/** Puts a part into another; a rail is set for those that have none yet. */
function add(
  into: Map<string, OrganigramPlace>,
  part: Part,
  dx: number,
  dy: number,
  railY: number | null,
  leftX: number | null = null,
): void {
  for (const [id, { x, y, entry, rail }] of part.places)
    into.set(id, {
      x: x + dx,
      y: y + dy,
      entry,
      rail:
        rail !== null
          ? { y: rail.y + dy, leftX: rail.leftX === null ? null : rail.leftX + dx }
          : railY === null
            ? null
            : { y: railY, leftX },
    });
}
