import type { PeopleNow } from '@shared/analysis/people/people-as-of';
import { peopleThere } from '@shared/analysis/people/people-as-of';
import type { LinkType } from '@shared/domain/people-scales';
import { CARD } from './map-shape';

/** Lines the influence map shows. */
export const INFLUENCE_LINES: ReadonlySet<LinkType> = new Set(['influences', 'conflicts', 'knows']);

export interface InfluenceLayout {
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** People without such a line, in a field of their own below. */
  readonly loose: readonly string[];
}

/** Wished length of a line, blank around a card, and blank between groups. */
const WISH = 210;
const MARGIN = { x: 40, y: 44 } as const;
const GROUP_GAP = 80;
const ROUNDS = 240;

interface Dot {
  readonly id: string;
  x: number;
  y: number;
}

/**
 * Computed layout of the influence map: groups of people who influence, oppose or know one another, each drawn by forces
 * (lines pull, people push, cards never overlap), the largest group first; everybody else in rows below. There is no
 * chance in it: the same people give the same picture.
 */
export function influenceLayout(now: PeopleNow): InfluenceLayout {
  const there = peopleThere(now).map(({ person }) => person.id);
  const lines = now.links
    .filter(({ type }) => INFLUENCE_LINES.has(type))
    .map(({ fromId, toId }) => [fromId, toId] as const);
  const groups = connected(there, lines);
  const loose = groups.filter((group) => group.length === 1).flat();
  const places = new Map<string, { x: number; y: number }>();
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  for (const group of groups.filter((ids) => ids.length > 1)) {
    const dots = drawn(group, lines);
    const left = Math.min(...dots.map((dot) => dot.x));
    const top = Math.min(...dots.map((dot) => dot.y));
    const width = Math.max(...dots.map((dot) => dot.x)) - left + CARD.width;
    const height = Math.max(...dots.map((dot) => dot.y)) - top + CARD.height;
    if (x > 0 && x + width > 2000) {
      x = 0;
      y += rowHeight + GROUP_GAP;
      rowHeight = 0;
    }
    for (const dot of dots)
      places.set(dot.id, { x: Math.round(dot.x - left + x), y: Math.round(dot.y - top + y) });
    x += width + GROUP_GAP;
    rowHeight = Math.max(rowHeight, height);
  }
  const top = places.size === 0 ? 0 : y + rowHeight + GROUP_GAP;
  const across = Math.max(4, Math.ceil(Math.sqrt(loose.length * 2)));
  loose.forEach((id, index) =>
    places.set(id, {
      x: (index % across) * (CARD.width + 16),
      y: top + Math.floor(index / across) * (CARD.height + 14),
    }),
  );
  return { places, loose };
}

/** People who hang together by lines, largest group first. */
function connected(
  ids: readonly string[],
  lines: readonly (readonly [string, string])[],
): readonly (readonly string[])[] {
  const groupOf = new Map(ids.map((id) => [id, [id]]));
  for (const [from, to] of lines) {
    const one = groupOf.get(from);
    const other = groupOf.get(to);
    if (!one || !other || one === other) continue;
    one.push(...other);
    for (const id of other) groupOf.set(id, one);
  }
  return [...new Set(groupOf.values())].sort((one, other) => other.length - one.length);
}

function drawn(group: readonly string[], lines: readonly (readonly [string, string])[]): Dot[] {
  const radius = (WISH * group.length) / 6;
  const dots: Dot[] = group.map((id, index) => ({
    id,
    x: Math.cos((index / group.length) * 2 * Math.PI) * radius * 1.5,
    y: Math.sin((index / group.length) * 2 * Math.PI) * radius,
  }));
  const byId = new Map(dots.map((dot) => [dot.id, dot]));
  const springs = lines.flatMap(([from, to]) => {
    const one = byId.get(from);
    const other = byId.get(to);
    return one && other ? [[one, other] as const] : [];
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    const heat = WISH * 0.4 * (1 - round / ROUNDS) + 1;
    const force = new Map(dots.map((dot) => [dot, { x: 0, y: 0 }]));
    const push = (one: Dot, other: Dot, strength: number): void => {
      const dx = (one.x - other.x) / 1.6;
      const dy = one.y - other.y;
      const distance = Math.max(1, Math.hypot(dx, dy));
      const by = strength > 0 ? (WISH * WISH) / distance : -(distance * distance) / WISH;
      const fx = (dx / distance) * by * 1.6;
      const fy = (dy / distance) * by;
      const [a, b] = [force.get(one), force.get(other)];
      if (a && b) {
        a.x += fx;
        a.y += fy;
        b.x -= fx;
        b.y -= fy;
      }
    };
    dots.forEach((one, index) => {
      for (const other of dots.slice(index + 1)) push(one, other, 1);
    });
    for (const [one, other] of springs) push(one, other, -1);
    for (const [dot, { x, y }] of force) {
      const length = Math.max(1, Math.hypot(x, y));
      dot.x += (x / length) * Math.min(length, heat);
      dot.y += (y / length) * Math.min(length, heat);
    }
  }
  separate(dots);
  return dots;
}

/** Moves overlapping cards apart along the shorter way. */
function separate(dots: readonly Dot[]): void {
  const [width, height] = [CARD.width + MARGIN.x, CARD.height + MARGIN.y];
  for (let round = 0; round < 60; round += 1) {
    let moved = false;
    dots.forEach((one, index) => {
      for (const other of dots.slice(index + 1)) {
        const overX = width - Math.abs(one.x - other.x);
        const overY = height - Math.abs(one.y - other.y);
        if (overX <= 0 || overY <= 0) continue;
        moved = true;
        if (overX / width < overY / height) {
          const by = (overX / 2) * (one.x < other.x ? -1 : 1);
          one.x += by;
          other.x -= by;
        } else {
          const by = (overY / 2) * (one.y < other.y ? -1 : 1);
          one.y += by;
          other.y -= by;
        }
      }
    });
    if (!moved) return;
  }
}
