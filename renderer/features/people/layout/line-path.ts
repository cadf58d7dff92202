import type { PersonLink } from '@shared/domain/people-records';
import type { OrganigramPlace } from './organigram-layout';
import { isInside } from './map-shape';
import type { Box, MapCard, MapLine } from './map-shape';

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Draws a link between two cards. In the organigram the computed way of a reporting line is kept as long as neither card
 * was moved by hand. A conflict that would run behind a third card goes over it, so that nobody is drawn into it.
 */
export function drawLine(
  link: PersonLink,
  from: MapCard,
  to: MapCard,
  place: OrganigramPlace | undefined,
  cards: readonly MapCard[] = [],
): MapLine {
  const { id, type, fromId, toId, note, strength } = link;
  const isComputed = place !== undefined && !from.isPlaced && !to.isPlaced;
  const points =
    type === 'reports'
      ? isComputed
        ? reportWay(from, to, place)
        : elbow(to, from)
      : type === 'dotted'
        ? beside(to, from)
        : facing(from, to);
  const over = type === 'conflicts' ? overOthers(points, from, to, cards) : null;
  if (over !== null) {
    const [start, left, right, end] = over;
    const path = `M${start.x} ${start.y}${zigzag([left, right]).replace('M', 'L')}L${end.x} ${end.y}`;
    const at = { x: round((left.x + right.x) / 2), y: left.y - 9, anchor: 'middle' } as const;
    return { id, type, fromId, toId, note, strength, path, at };
  }
  const path =
    type === 'influences'
      ? curve(points)
      : type === 'conflicts'
        ? zigzag(points)
        : points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const at = wordsPlace(points, note, Math.max(from.y + from.height, to.y + to.height));
  return { id, type, fromId, toId, note, strength, path, at };
}

function reportWay(from: Box, to: Box, { entry, rail }: OrganigramPlace): readonly Point[] {
  const start: Point = { x: to.x + to.width / 2, y: to.y + to.height };
  const middleY = from.y + from.height / 2;
  const topX = from.x + from.width / 2;
  if (entry === 'side' && from.x > to.x)
    return [
      { x: to.x + to.width, y: middleY },
      { x: from.x, y: middleY },
    ];
  if (rail !== null) {
    if (rail.leftX === null || rail.y < start.y)
      return [start, { x: start.x, y: rail.y }, { x: topX, y: rail.y }, { x: topX, y: from.y }];
    const outY = start.y + 24;
    return [
      start,
      { x: start.x, y: outY },
      { x: rail.leftX, y: outY },
      { x: rail.leftX, y: rail.y },
      { x: topX, y: rail.y },
      { x: topX, y: from.y },
    ];
  }
  if (entry === 'rail') {
    const railX = from.x - 8;
    const end = [
      { x: railX, y: middleY },
      { x: from.x, y: middleY },
    ];
    return railX > to.x && railX < to.x + to.width
      ? [{ x: railX, y: start.y }, ...end]
      : [start, { x: start.x, y: start.y + 7 }, { x: railX, y: start.y + 7 }, ...end];
  }
  const levelY = Math.max(start.y + 7, from.y - 16);
  return [start, { x: start.x, y: levelY }, { x: topX, y: levelY }, { x: topX, y: from.y }];
}

/** A right-angled way from the upper card to the lower, or between the sides that face each other. */
function elbow(one: Box, other: Box): readonly Point[] {
  const [upper, lower] = one.y <= other.y ? [one, other] : [other, one];
  if (lower.y >= upper.y + upper.height + 12) {
    const [startX, endX] = [upper.x + upper.width / 2, lower.x + lower.width / 2];
    const y = lower.y - 14;
    return [
      { x: startX, y: upper.y + upper.height },
      { x: startX, y },
      { x: endX, y },
      { x: endX, y: lower.y },
    ];
  }
  const [left, right] = one.x <= other.x ? [one, other] : [other, one];
  const [leftY, rightY] = [left.y + left.height / 2, right.y + right.height / 2];
  const x = (left.x + left.width + right.x) / 2;
  return [
    { x: left.x + left.width, y: leftY },
    { x, y: leftY },
    { x, y: rightY },
    { x: right.x, y: rightY },
  ];
}

/** A right-angled way between the sides that face each other, when there is room; else as from above. */
function beside(one: Box, other: Box): readonly Point[] {
  const [left, right] = one.x <= other.x ? [one, other] : [other, one];
  if (right.x - left.x - left.width < 20) return elbow(one, other);
  const [leftY, rightY] = [left.y + left.height / 2, right.y + right.height / 2];
  const x = right.x - 10;
  return [
    { x: left.x + left.width, y: leftY },
    { x, y: leftY },
    { x, y: rightY },
    { x: right.x, y: rightY },
  ];
}

/** The points of two cards that face each other. */
function facing(from: Box, to: Box): readonly [Point, Point] {
  const centre = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const [a, b] = [centre(from), centre(to)];
  return [edge(from, a, b), edge(to, b, a)];
}

type Detour = readonly [start: Point, left: Point, right: Point, end: Point];

/** The way over the cards that lie between two others; null when nothing lies between. */
function overOthers(
  [a, b]: readonly Point[],
  from: MapCard,
  to: MapCard,
  cards: readonly MapCard[],
): Detour | null {
  if (!a || !b) return null;
  const between = cards.filter((card) => card !== from && card !== to && isCrossed(card, a, b));
  if (between.length === 0) return null;
  const y = Math.min(from.y, to.y, ...between.map((card) => card.y)) - 8;
  const [startX, endX] = [from.x + from.width / 2, to.x + to.width / 2];
  return [
    { x: startX, y: from.y },
    { x: startX, y },
    { x: endX, y },
    { x: endX, y: to.y },
  ];
}

/** True when the stretch from a to b passes through a box; walked in 24 steps, finer than any card is wide. */
function isCrossed(box: Box, a: Point, b: Point): boolean {
  return Array.from({ length: 23 }, (_, step) => (step + 1) / 24).some((part) =>
    isInside(box, a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part),
  );
}

/** Where the way from the centre of a box to a point leaves the box. */
function edge({ width, height }: Box, centre: Point, to: Point): Point {
  const dx = to.x - centre.x;
  const dy = to.y - centre.y;
  if (dx === 0 && dy === 0) return centre;
  const by = Math.min(
    dx === 0 ? Infinity : width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : height / 2 / Math.abs(dy),
  );
  return { x: round(centre.x + dx * by), y: round(centre.y + dy * by) };
}

function curve([a, b]: readonly Point[]): string {
  if (!a || !b) return '';
  const bend = Math.min(40, Math.hypot(b.x - a.x, b.y - a.y) / 5);
  const length = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y));
  const x = (a.x + b.x) / 2 + ((b.y - a.y) / length) * bend;
  const y = (a.y + b.y) / 2 - ((b.x - a.x) / length) * bend;
  return `M${a.x} ${a.y}Q${round(x)} ${round(y)} ${b.x} ${b.y}`;
}

function zigzag([a, b]: readonly Point[]): string {
  if (!a || !b) return '';
  const length = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y));
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const at = (along: number, aside: number): string =>
    `L${round(a.x + ux * along - uy * aside)} ${round(a.y + uy * along + ux * aside)}`;
  const start = length / 2 - 18;
  const teeth = [0, -6, 6, -6, 6, 0].map((aside, index) => at(start + index * 7.2, aside));
  return `M${a.x} ${a.y}${length > 60 ? teeth.join('') : ''}L${b.x} ${b.y}`;
}

/** Where the words of a line stand; below the cards when there is no room between them. */
function wordsPlace(points: readonly Point[], note: string | null, below: number): MapLine['at'] {
  const at = middle(points);
  const [first] = points;
  const last = points.at(-1);
  const room = Math.abs((last?.x ?? 0) - (first?.x ?? 0));
  return at.anchor === 'middle' && room < 56 + (note?.length ?? 0) * 6
    ? { ...at, y: below + 12 }
    : at;
}

/** Beside the middle of the longest stretch. */
function middle(points: readonly Point[]): MapLine['at'] {
  let found: MapLine['at'] = { ...(points[0] ?? { x: 0, y: 0 }), anchor: 'middle' };
  let most = -1;
  points.slice(1).forEach((point, index) => {
    const before = points[index] ?? point;
    const length = Math.hypot(point.x - before.x, point.y - before.y);
    if (length > most) {
      most = length;
      const [x, y] = [(point.x + before.x) / 2, (point.y + before.y) / 2];
      const isUpright = Math.abs(point.y - before.y) > Math.abs(point.x - before.x) * 2;
      found = isUpright
        ? { x: round(x + 10), y: round(y + 4), anchor: 'start' }
        : { x: round(x), y: round(y - 6), anchor: 'middle' };
    }
  });
  return found;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
