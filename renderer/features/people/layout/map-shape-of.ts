import type { PeopleNow } from '@shared/analysis/people/people-as-of';
import type { MapView } from '@shared/domain/people-scales';
import type { MapPosition } from '@shared/ipc/people-methods';
import { INFLUENCE_LINES, influenceLayout } from './influence-layout';
import { drawLine } from './line-path';
import { boundsOf, CARD, CHIP } from './map-shape';
import type { Box, MapArea, MapCard, MapShape } from './map-shape';
import { organigramLayout } from './organigram-layout';
import type { OrganigramPlace } from './organigram-layout';
import { planeLayout } from './plane-layout';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Computed places of a view, before anything was moved by hand. */
export interface ComputedView {
  readonly view: MapView;
  readonly places: ReadonlyMap<string, Place>;
  readonly organigram: ReadonlyMap<string, OrganigramPlace> | null;
  readonly plane: ReturnType<typeof planeLayout> | null;
  readonly loose: readonly string[];
}

/** Computes a view; the costly part, worked out again only when the people change. */
export function computeView(now: PeopleNow, view: MapView): ComputedView {
  if (view === 'plane') {
    const plane = planeLayout(now);
    return { view, places: plane.places, organigram: null, plane, loose: [] };
  }
  if (view === 'influence') {
    const { places, loose } = influenceLayout(now);
    return { view, places, organigram: null, plane: null, loose };
  }
  const organigram = organigramLayout(now);
  return { view, places: organigram, organigram, plane: null, loose: [] };
}

/** The shape of a view with what was moved by hand; the plane's places are its meaning and are never moved. */
export function mapShapeOf(
  now: PeopleNow,
  computed: ComputedView,
  positions: readonly Omit<MapPosition, 'view'>[],
): MapShape {
  const moved = new Map<string, Place>(
    computed.view === 'plane' ? [] : positions.map(({ personId, x, y }) => [personId, { x, y }]),
  );
  const size = computed.view === 'plane' ? 'chip' : 'card';
  const { width, height } = size === 'chip' ? CHIP : CARD;
  const cards = [...computed.places].map(([id, place]): MapCard => {
    const { x, y } = moved.get(id) ?? place;
    return { id, x, y, width, height, size, isPlaced: moved.has(id) };
  });
  const byId = new Map(cards.map((card) => [card.id, card]));
  const isDrawn = (type: Parameters<typeof INFLUENCE_LINES.has>[0]): boolean =>
    computed.view === 'organigram'
      ? type !== 'knows'
      : computed.view === 'influence' && INFLUENCE_LINES.has(type);
  const lines = now.links.flatMap((link) => {
    const [from, to] = [byId.get(link.fromId), byId.get(link.toId)];
    return from && to && isDrawn(link.type)
      ? [drawLine(link, from, to, computed.organigram?.get(link.fromId), cards)]
      : [];
  });
  const areas =
    computed.plane?.areas ??
    (computed.view === 'organigram' ? unitAreas(now, byId) : looseArea(computed.loose, byId));
  const marks = computed.plane?.marks ?? [];
  return {
    cards,
    areas,
    marks,
    lines,
    bounds: boundsOf([
      ...cards,
      ...areas,
      ...marks.map(({ x, y, anchor }) => ({
        x: anchor === 'end' ? x - 80 : x,
        y: y - 12,
        width: 80,
        height: 24,
      })),
    ]),
  };
}

/** Fields of the units around their people and parts; parts after their whole, so that they lie above it. */
function unitAreas(now: PeopleNow, cards: ReadonlyMap<string, MapCard>): readonly MapArea[] {
  const boxes = new Map<string, Box>();
  const depths = new Map<string, number>();
  const boxOf = (unitId: string, path: readonly string[]): Box | null => {
    const parts = now.units.filter(
      (unit) => unit.parentId === unitId && !path.includes(unit.id) && unit.id !== unitId,
    );
    const inside: Box[] = [
      ...now.people.flatMap(({ person }) => {
        const card = person.unitId === unitId ? cards.get(person.id) : undefined;
        return card ? [card] : [];
      }),
      ...parts.flatMap(({ id }) => boxOf(id, [...path, unitId]) ?? []),
    ];
    if (inside.length === 0) return null;
    const { x, y, width, height } = boundsOf(inside);
    const box = { x: x - 12, y: y - 24, width: width + 24, height: height + 36 };
    boxes.set(unitId, box);
    depths.set(unitId, path.length);
    return box;
  };
  for (const { id, parentId } of now.units) if (parentId === null) boxOf(id, []);
  return now.units
    .flatMap(({ id, name }): MapArea[] => {
      const box = boxes.get(id);
      return box ? [{ id, kind: 'unit', title: name, ...box }] : [];
    })
    .sort((one, other) => (depths.get(one.id) ?? 0) - (depths.get(other.id) ?? 0));
}

function looseArea(
  loose: readonly string[],
  cards: ReadonlyMap<string, MapCard>,
): readonly MapArea[] {
  const inside = loose.flatMap((id) => cards.get(id) ?? []).filter(({ isPlaced }) => !isPlaced);
  if (inside.length === 0) return [];
  const { x, y, width, height } = boundsOf(inside);
  return [
    {
      id: 'loose',
      kind: 'loose',
      title: null,
      x: x - 12,
      y: y - 28,
      width: width + 24,
      height: height + 40,
    },
  ];
}
