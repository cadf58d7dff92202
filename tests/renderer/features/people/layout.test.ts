import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peopleAsOf } from '@shared/analysis/people/people-as-of';
import type { PeopleNow } from '@shared/analysis/people/people-as-of';
import type { MapView } from '@shared/domain/people-scales';
import { drawLine } from '../../../../renderer/features/people/layout/line-path';
import { isInside } from '../../../../renderer/features/people/layout/map-shape';
import type { Box, MapCard } from '../../../../renderer/features/people/layout/map-shape';
import { computeView, mapShapeOf } from '../../../../renderer/features/people/layout/map-shape-of';
import { neighbourOf } from '../../../../renderer/features/people/layout/neighbour';
import { planeLayout } from '../../../../renderer/features/people/layout/plane-layout';
import { mapPages } from '../../../../renderer/features/people/components/print/map-pages';
import { linkOf, peopleRecords } from '../../../shared/analysis/people/people-fixture';
import type { Said } from '../../../shared/analysis/people/people-fixture';

const UNITS = ['board', 'tech', 'buying', 'mill'];
const VIEWS: readonly MapView[] = ['organigram', 'influence', 'plane'];

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** People in any units, reporting to anybody (circles too), with any other lines. */
const people = fc
  .array(
    fc.record({
      unit: fc.nat(4),
      boss: fc.nat(40),
      other: fc.nat(40),
      type: fc.constantFrom('influences', 'conflicts', 'knows', 'dotted', null),
      influence: fc.option(fc.integer({ min: 1, max: 5 })),
      attitude: fc.option(fc.integer({ min: -2, max: 2 })),
      isGone: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((rows): PeopleNow => {
    const said: Record<string, Said> = {};
    rows.forEach(({ unit, influence, attitude, isGone }, index) => {
      const unitId = UNITS[unit];
      said[`p${index}`] = {
        influence,
        attitude,
        ...(unitId === undefined ? {} : { unitId }),
        ...(isGone && index % 3 === 0 ? { leftDay: '2026-06-30' } : {}),
      };
    });
    const links = rows.flatMap(({ boss, other, type }, index) => [
      ...(boss < rows.length && boss !== index ? [linkOf(`p${index}`, `p${boss}`, 'reports')] : []),
      ...(type !== null && other < rows.length && other !== index
        ? [linkOf(`p${index}`, `p${other}`, type)]
        : []),
    ]);
    const units = UNITS.map((id, index) => ({
      id,
      name: id,
      kind: 'department' as const,
      parentId: index === 3 ? 'tech' : null,
    }));
    return peopleAsOf(peopleRecords(said, { links, units }), '2026-10-13');
  });

describe('computed layouts', () => {
  for (const view of VIEWS)
    test(`${view}: everybody has a place, nobody covers anybody, the same people the same picture`, () => {
      fc.assert(
        fc.property(people, (now) => {
          const { cards } = mapShapeOf(now, computeView(now, view), []);
          const shown = now.people.filter(
            ({ isGone, person }) =>
              (!isGone && !isInCircle(now, person.id)) || (view === 'organigram' && isGone),
          );
          const ids = new Set(cards.map(({ id }) => id));
          for (const { person } of shown) expect(ids).toContain(person.id);
          expect(ids.size).toBe(cards.length);
          cards.forEach((one, index) => {
            for (const other of cards.slice(index + 1)) expect(overlap(one, other)).toBe(false);
          });
          expect(mapShapeOf(now, computeView(now, view), []).cards).toEqual(cards);
        }),
        { numRuns: 60 },
      );
    });
});

/** The back end refuses circles of command; the layout only must not hang on them. */
function isInCircle(now: PeopleNow, personId: string): boolean {
  const bossOf = new Map(
    now.links.filter(({ type }) => type === 'reports').map(({ fromId, toId }) => [fromId, toId]),
  );
  const seen = new Set<string>();
  for (let at: string | undefined = personId; at !== undefined; at = bossOf.get(at)) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

const firm = peopleAsOf(
  peopleRecords(
    {
      boss: { unitId: 'board' },
      gate: { unitId: 'board' },
      head: { unitId: 'tech' },
      one: { unitId: 'tech' },
      two: { unitId: 'tech' },
    },
    {
      units: UNITS.slice(0, 2).map((id) => ({
        id,
        name: id,
        kind: 'department',
        parentId: null,
      })),
      links: [
        linkOf('gate', 'boss', 'reports'),
        linkOf('head', 'boss', 'reports'),
        linkOf('one', 'head', 'reports'),
        linkOf('two', 'head', 'reports'),
      ],
    },
  ),
  '2026-10-13',
);

test('a unit stands below the unit of its head’s superior, its area around its own people only', () => {
  const { cards, areas } = mapShapeOf(firm, computeView(firm, 'organigram'), []);
  const card = (id: string) => cards.find((one) => one.id === id) ?? cards[0];
  const area = (id: string) => areas.find((one) => one.id === id);
  expect(card('head')?.y).toBeGreaterThan((card('boss')?.y ?? 0) + 62);
  expect(card('gate')?.y).toBe(card('boss')?.y);
  expect(card('one')?.y).toBeLessThan(card('two')?.y ?? 0);
  const board = area('board');
  const inside = cards.filter((one) => board && isInside(board, one.x, one.y)).map(({ id }) => id);
  expect(inside.sort()).toEqual(['boss', 'gate']);
});

test('a place given by hand is kept and its lines follow; others stay', () => {
  const computed = computeView(firm, 'organigram');
  const before = mapShapeOf(firm, computed, []);
  const after = mapShapeOf(firm, computed, [{ personId: 'one', x: 900, y: 20 }]);
  expect(after.cards.find(({ id }) => id === 'one')).toMatchObject({
    x: 900,
    y: 20,
    isPlaced: true,
  });
  expect(after.cards.filter(({ id }) => id !== 'one')).toEqual(
    before.cards.filter(({ id }) => id !== 'one'),
  );
  const line = (shape: typeof before, id: string) =>
    shape.lines.find(({ fromId }) => fromId === id)?.path;
  expect(line(after, 'one')).not.toBe(line(before, 'one'));
  expect(line(after, 'two')).toBe(line(before, 'two'));
});

test('on the plane every place means what it says', () => {
  const now = peopleAsOf(
    peopleRecords({
      a: { influence: 4, attitude: -1 },
      b: { influence: 2, attitude: null },
      c: { attitude: 1 },
    }),
    '2026-10-13',
  );
  const { places, cells } = planeLayout(now);
  for (const { person, influence, attitude } of now.people) {
    const at = places.get(person.id);
    const cell = cells.find((one) => at && isInside(one, at.x, at.y));
    expect([cell?.influence, cell?.attitude]).toEqual([influence.value, attitude.value]);
  }
});

test('arrows go to the neighbour in sight, not to the nearest anywhere', () => {
  const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 });
  const from = box(100, 100);
  const below = box(100, 200);
  const right = box(300, 100);
  const cards = [from, below, right];
  expect(neighbourOf(cards, from, 'ArrowDown')).toBe(below);
  expect(neighbourOf(cards, from, 'ArrowRight')).toBe(right);
  expect(neighbourOf(cards, from, 'ArrowLeft')).toBeNull();
});

test('pages of A4 hold the whole map and overlap', () => {
  const bounds = { x: -50, y: 0, width: 3000, height: 1400 };
  const pages = mapPages(bounds, false);
  expect(pages.length).toBe(6);
  const last = pages.at(-1);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeGreaterThanOrEqual(2950);
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeGreaterThanOrEqual(1400);
  expect((pages[1]?.x ?? 0) - (pages[0]?.x ?? 0)).toBeLessThan(pages[0]?.width ?? 0);
  const [whole, ...more] = mapPages(bounds, true);
  expect(more).toEqual([]);
  expect(whole && isInside(whole, -50, 0) && isInside(whole, 2950, 1400)).toBe(true);
});

test('a conflict does not run behind a third person, who would seem to be part of it', () => {
  const card = (id: string, x: number): MapCard => ({
    id,
    x,
    y: 100,
    width: 176,
    height: 62,
    size: 'card',
    isPlaced: false,
  });
  const [left, between, right] = [card('a', 0), card('b', 200), card('c', 400)];
  const link = linkOf('a', 'c', 'conflicts');
  const pointsOf = (path: string) =>
    [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)]);
  const round = drawLine(link, left, right, undefined, [left, between, right]);
  const highest = Math.min(...pointsOf(round.path).map(([, y]) => y ?? 0));
  expect(highest).toBeLessThan(between.y);
  for (const [x, y] of pointsOf(round.path)) expect(isInside(between, x ?? 0, y ?? 0)).toBe(false);
  // With nobody between it stays the short way.
  const straight = drawLine(link, left, right, undefined, [left, right]);
  expect(pointsOf(straight.path)[0]).toEqual([176, 131]);
});
