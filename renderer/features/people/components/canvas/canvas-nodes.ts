import { Position } from '@xyflow/react';
import type { Edge, Node } from '@xyflow/react';
import type { PersonNow } from '@shared/analysis/people/people-as-of';
import type { LinkType } from '@shared/domain/people-scales';
import type { MapArea, MapCard, MapLine, MapMark, MapShape } from '../../layout/map-shape';

export type PersonNodeType = Node<
  { readonly person: PersonNow; readonly isFaded: boolean; readonly isTarget: boolean },
  'person'
>;
export type AreaNodeType = Node<{ readonly area: MapArea; readonly isTarget: boolean }, 'area'>;
export type MarkNodeType = Node<{ readonly mark: MapMark }, 'mark'>;
export type MapNode = PersonNodeType | AreaNodeType | MarkNodeType;
export type LinkEdgeType = Edge<
  { readonly line: MapLine; readonly isFaded: boolean; readonly isNamed: boolean },
  'link'
>;

/** Marks one size so that the canvas need not measure them. */
const MARK = { width: 160, height: 24 } as const;

interface Kept<Drawn> {
  readonly key: readonly unknown[];
  readonly drawn: Drawn;
}

interface CanvasWish {
  readonly shape: MapShape;
  readonly byId: ReadonlyMap<string, PersonNow>;
  readonly standOut: ReadonlySet<string> | null;
  readonly selectedId: string | null;
  readonly targetId: string | null;
  readonly canDrag: boolean;
}

/** Nodes and edges of a shape; those that did not change keep their identity, so that they are not drawn again. */
export class CanvasNodes {
  #nodes: ReadonlyMap<string, Kept<MapNode>> = new Map();
  #edges: ReadonlyMap<string, Kept<LinkEdgeType>> = new Map();

  nodes({ shape, byId, standOut, selectedId, targetId, canDrag }: CanvasWish): MapNode[] {
    const next = new Map<string, Kept<MapNode>>();
    const keep = (id: string, key: readonly unknown[], make: () => MapNode): MapNode => {
      const known = this.#nodes.get(id);
      const entry = known && isSame(known.key, key) ? known : { key, drawn: make() };
      next.set(id, entry);
      return entry.drawn;
    };
    const nodes = [
      ...shape.areas.map((area) => {
        const isTarget = targetId === `area ${area.id}`;
        const key = [area.x, area.y, area.width, area.height, area.title, area.kind, isTarget];
        return keep(`area ${area.id}`, key, () => areaNode(area, isTarget));
      }),
      ...shape.marks.map((mark) => keep(`mark ${mark.id}`, [mark.x, mark.y], () => markNode(mark))),
      ...shape.cards.flatMap((card) => {
        const person = byId.get(card.id);
        if (!person) return [];
        const isFaded = standOut !== null && !standOut.has(card.id);
        const isSelected = card.id === selectedId;
        const isTarget = card.id === targetId;
        const key = [person, card.x, card.y, card.size, isFaded, isSelected, isTarget, canDrag];
        return [
          keep(card.id, key, () =>
            personNode(card, person, { isFaded, isSelected, isTarget, canDrag }),
          ),
        ];
      }),
    ];
    this.#nodes = next;
    return nodes;
  }

  edges({ shape, standOut, selectedId }: CanvasWish): LinkEdgeType[] {
    const counts = new Map<LinkType, number>();
    for (const { type } of shape.lines) counts.set(type, (counts.get(type) ?? 0) + 1);
    const next = new Map<string, Kept<LinkEdgeType>>();
    const edges = shape.lines.map((line) => {
      const isOfSelected = line.fromId === selectedId || line.toId === selectedId;
      const isFaded = standOut !== null && !(standOut.has(line.fromId) && standOut.has(line.toId));
      const isNamed =
        line.type !== 'reports' &&
        // A dotted line is named by the legend; its word would lie under the cards it joins.
        (line.type !== 'dotted' || line.note !== null) &&
        (isOfSelected || line.note !== null || (counts.get(line.type) ?? 0) <= 8);
      const key = [line.path, line.type, line.note, line.strength, isFaded, isNamed];
      const known = this.#edges.get(line.id);
      const entry =
        known && isSame(known.key, key) ? known : { key, drawn: linkEdge(line, isFaded, isNamed) };
      next.set(line.id, entry);
      return entry.drawn;
    });
    this.#edges = next;
    return edges;
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

function personNode(
  card: MapCard,
  person: PersonNow,
  flags: { isFaded: boolean; isSelected: boolean; isTarget: boolean; canDrag: boolean },
): PersonNodeType {
  const { id, x, y, width, height } = card;
  return {
    id,
    type: 'person',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [
      // Where lines start and end is drawn by the map itself; the canvas only wants to know that they can.
      { type: 'source', position: Position.Right, x: width, y: height / 2, width: 1, height: 1 },
      { type: 'target', position: Position.Left, x: 0, y: height / 2, width: 1, height: 1 },
    ],
    data: { person, isFaded: flags.isFaded, isTarget: flags.isTarget },
    selected: flags.isSelected,
    draggable: flags.canDrag && !person.isGone,
    selectable: true,
    zIndex: 3,
  };
}

function areaNode(area: MapArea, isTarget: boolean): AreaNodeType {
  const { id, x, y, width, height } = area;
  return {
    id: `area ${id}`,
    type: 'area',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    data: { area, isTarget },
    draggable: false,
    selectable: false,
    zIndex: 0,
  };
}

function markNode(mark: MapMark): MarkNodeType {
  const { width, height } = MARK;
  const dx = mark.anchor === 'start' ? 0 : mark.anchor === 'middle' ? width / 2 : width;
  return {
    id: `mark ${mark.id}`,
    type: 'mark',
    position: { x: mark.x - dx, y: mark.y - height / 2 },
    width,
    height,
    measured: { width, height },
    data: { mark },
    draggable: false,
    selectable: false,
    zIndex: 1,
  };
}

function linkEdge(line: MapLine, isFaded: boolean, isNamed: boolean): LinkEdgeType {
  return {
    id: line.id,
    type: 'link',
    source: line.fromId,
    target: line.toId,
    data: { line, isFaded, isNamed },
    selectable: false,
    focusable: false,
    zIndex: line.type === 'reports' ? 1 : 2,
  };
}
