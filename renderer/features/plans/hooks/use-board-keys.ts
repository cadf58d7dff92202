import { useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { cellAt } from '../model/board-layout';
import type { BoardShape, CellPlace, PlacedItem, Point } from '../model/board-layout';

interface BoardControl {
  readonly shape: BoardShape;
  /** Top left corner of the cells in the picture. */
  readonly origin: Point;
  readonly placeOf: (id: string) => CellPlace | null;
  readonly onChoose: (id: string) => void;
  readonly onPropose: (id: string, cell: CellPlace) => void;
}

const STEPS: Readonly<Record<string, readonly [column: number, row: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** Pixels a pointer must travel before it drags: a shaky click is still a click. */
const SLOP = 5;

/** Pointer and keys of the board: choosing, going to the neighbour, and proposing another cell. Nothing moves by itself. */
export function useBoardKeys({ shape, origin, placeOf, onChoose, onPropose }: BoardControl) {
  const dragged = useRef<{ id: string; start: Point; isOn: boolean } | null>(null);
  const [over, setOver] = useState<CellPlace | null>(null);
  const [ghost, setGhost] = useState<Point | null>(null);
  const nodes = useRef(new Map<string, SVGGElement>());

  const stop = () => {
    dragged.current = null;
    setOver(null);
    setGhost(null);
  };
  const pointOf = (event: PointerEvent<SVGGElement>): Point => {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    return {
      x: event.clientX - (box?.left ?? 0) - origin.x,
      y: event.clientY - (box?.top ?? 0) - origin.y,
    };
  };
  const onKeyDown = (event: KeyboardEvent, item: PlacedItem, all: readonly PlacedItem[]) => {
    if (event.key === 'Escape' && dragged.current) {
      event.stopPropagation();
      stop();
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(item.id);
      return;
    }
    const step = STEPS[event.key];
    if (!step || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.ctrlKey || event.metaKey) {
      const at = placeOf(item.id);
      if (!at) return;
      const cell = { column: at.column + step[0], row: at.row + step[1] };
      const isThere =
        cell.column >= 0 && cell.row >= 0 && cell.column < shape.columns && cell.row < shape.rows;
      if (isThere) onPropose(item.id, cell);
      return;
    }
    const next = neighbour(item, all, step);
    if (next) nodes.current.get(next.id)?.focus();
  };
  const propsOf = (item: PlacedItem, all: readonly PlacedItem[]) => ({
    ref: (node: SVGGElement | null) => {
      if (node) nodes.current.set(item.id, node);
      else nodes.current.delete(item.id);
    },
    onKeyDown: (event: KeyboardEvent<SVGGElement>) => onKeyDown(event, item, all),
    onPointerDown: (event: PointerEvent<SVGGElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = { id: item.id, start: pointOf(event), isOn: false };
    },
    onPointerMove: (event: PointerEvent<SVGGElement>) => {
      const drag = dragged.current;
      if (!drag) return;
      const point = pointOf(event);
      const way = Math.hypot(point.x - drag.start.x, point.y - drag.start.y);
      if (!drag.isOn && way < SLOP) return;
      drag.isOn = true;
      setGhost(point);
      setOver(cellAt(shape, point));
    },
    onPointerUp: (event: PointerEvent<SVGGElement>) => {
      const drag = dragged.current;
      stop();
      if (!drag) return;
      if (!drag.isOn) {
        onChoose(item.id);
        return;
      }
      const cell = cellAt(shape, pointOf(event));
      const at = placeOf(item.id);
      if (cell && (cell.column !== at?.column || cell.row !== at.row)) onPropose(item.id, cell);
    },
    onPointerCancel: stop,
  });
  return { over, ghost, propsOf };
}

/** The nearest client in a direction; going sideways costs double. */
function neighbour(
  item: PlacedItem,
  all: readonly PlacedItem[],
  [dx, dy]: readonly [number, number],
): PlacedItem | null {
  let best: PlacedItem | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of all) {
    const x = other.dot.x - item.dot.x;
    const y = other.dot.y - item.dot.y;
    const along = x * dx + y * dy;
    if (other.id === item.id || along <= 0.5) continue;
    const cost = along + 2 * Math.abs(dx === 0 ? x : y);
    if (cost < least) {
      least = cost;
      best = other;
    }
  }
  return best;
}
