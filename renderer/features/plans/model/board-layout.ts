/** A client to be put on the board, the most important first. */
export interface BoardItem {
  readonly id: string;
  readonly name: string;
  readonly cell: CellPlace;
  /** Cell of the earlier day when it was another one; null = the same, or not rated then. */
  readonly from: CellPlace | null;
}

/** Column from the left, row from the top. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

export interface BoardShape {
  readonly columns: number;
  readonly rows: number;
  /** Inner size of the board, without the words of its axes. */
  readonly width: number;
  readonly height: number;
  /** Room at the top of each cell for the name of its strategy. */
  readonly head: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedItem {
  readonly id: string;
  readonly cell: CellPlace;
  readonly dot: Point;
  /** Words beside or under the dot; null when there are too many in the cell to name them all. */
  readonly label: {
    readonly lines: readonly string[];
    readonly box: Box;
    readonly isCentred: boolean;
  } | null;
  /** Where it came from; null when it did not move. */
  readonly from: Point | null;
}

export interface BoardLayout {
  readonly cells: readonly (Box & CellPlace)[];
  readonly items: readonly PlacedItem[];
}

const GAP = 2;
const PAD = 8;
/** Cells narrower than this give names all the room they have. */
const NARROW = 90;
const NARROW_PAD = 3;
/** Pitches of the three ways to fill a cell: dot over its name, dot before its name, dots alone. */
const OPEN_ROW = 36;
const LIST_ROW = 16;
const LIST_COLUMN = 104;
const DOT_PITCH = 13;
const LABEL_HEIGHT = 14;
/** Where the names of a sparsely filled cell stand, from left to right of the room that is left. */
const STAGGER = [0.62, 0.3, 0.5, 0.72, 0.4];

/**
 * Puts clients into the cells so that no two dots and no two names overlap, whatever their number: few stand free with
 * the name under the dot, more stand as a list, and where even a list has no room the most important are named and the
 * rest are dots. `measure` gives the width of a name in pixels. The same input gives the same places.
 */
export function layoutBoard(
  items: readonly BoardItem[],
  shape: BoardShape,
  measure: (text: string) => number,
): BoardLayout {
  const cells = cellBoxes(shape);
  const placed = new Map<string, Unplaced>();
  const taken: Box[] = [];
  for (const cell of cells) {
    const inside = items.filter(({ cell: at }) => at.column === cell.column && at.row === cell.row);
    for (const item of fillCell(inside, innerBox(cell, shape.head), measure)) {
      placed.set(item.id, item);
      taken.push(around(item.dot, 6));
      if (item.label) taken.push(item.label.box);
    }
  }
  return {
    cells,
    items: items.flatMap((item) => {
      const one = placed.get(item.id);
      if (!one) return [];
      const fromCell =
        item.from === null
          ? undefined
          : cells.find(({ column, row }) => column === item.from?.column && row === item.from.row);
      const from = fromCell ? startPoint(innerBox(fromCell, shape.head), one.dot, taken) : null;
      if (from) taken.push(around(from, 5));
      return [{ ...one, cell: item.cell, from }];
    }),
  };
}

/** The cell a point of the board lies in; null outside. */
export function cellAt(shape: BoardShape, { x, y }: Point): CellPlace | null {
  if (x < 0 || y < 0 || x >= shape.width || y >= shape.height) return null;
  return {
    column: Math.floor((x / shape.width) * shape.columns),
    row: Math.floor((y / shape.height) * shape.rows),
  };
}

/** A name that fits a width, with an ellipsis when it had to be cut. */
export function fitText(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${text.slice(0, middle).trimEnd()}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return `${text.slice(0, low).trimEnd()}…`;
}

/** A name on as few lines as it needs, at most `most`; broken between words, a line cut where it must be. */
export function wrapText(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(' ');
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      line = [line, ...words.slice(index)].join(' ');
      break;
    }
    lines.push(fitText(line, width, measure));
    line = word;
  }
  return [...lines, fitText(line, width, measure)];
}

function cellBoxes({ columns, rows, width, height }: BoardShape): (Box & CellPlace)[] {
  const cellWidth = (width - GAP * (columns - 1)) / columns;
  const cellHeight = (height - GAP * (rows - 1)) / rows;
  return Array.from({ length: columns * rows }, (_, index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    return {
      column,
      row,
      x: column * (cellWidth + GAP),
      y: row * (cellHeight + GAP),
      width: cellWidth,
      height: cellHeight,
    };
  });
}

function innerBox({ x, y, width, height }: Box, head: number): Box {
  const pad = width < NARROW ? NARROW_PAD : PAD;
  return {
    x: x + pad,
    y: y + head,
    width: Math.max(0, width - 2 * pad),
    height: Math.max(0, height - head - 4),
  };
}

type Unplaced = Omit<PlacedItem, 'from' | 'cell'>;

function fillCell(
  items: readonly BoardItem[],
  inner: Box,
  measure: (text: string) => number,
): readonly Unplaced[] {
  for (const most of [2, 1]) {
    const lines = items.map(({ name }) => wrapText(name, inner.width, most, measure));
    const tallest = Math.max(1, ...lines.map(({ length }) => length));
    const row = OPEN_ROW + (tallest - 1) * LABEL_HEIGHT;
    if (items.length <= Math.floor(inner.height / row))
      return openPlaces(items, lines, row, inner, measure);
  }
  const columns = Math.max(1, Math.floor(inner.width / LIST_COLUMN));
  const listRows = Math.floor(inner.height / LIST_ROW);
  if (items.length <= listRows * columns) return listPlaces(items, inner, columns, measure);
  const dotColumns = Math.max(1, Math.floor(inner.width / DOT_PITCH));
  let named = listRows * columns;
  const fits = (count: number) => {
    const left = inner.height - Math.ceil(count / columns) * LIST_ROW;
    return items.length - count <= Math.floor(left / DOT_PITCH) * dotColumns;
  };
  while (named > 0 && !fits(named)) named -= columns;
  // One row of names at least: the chosen one is never without.
  named = Math.max(columns, named);
  const listHeight = Math.ceil(named / columns) * LIST_ROW;
  const rest: Box = {
    ...inner,
    y: inner.y + listHeight,
    height: inner.height - listHeight,
  };
  return [
    ...listPlaces(items.slice(0, named), inner, columns, measure),
    ...dotPlaces(items.slice(named), rest),
  ];
}

function openPlaces(
  items: readonly BoardItem[],
  lines: readonly (readonly string[])[],
  row: number,
  inner: Box,
  measure: (text: string) => number,
): readonly Unplaced[] {
  const pitch = Math.min(inner.height / items.length, row * 1.5);
  const top = inner.y + (inner.height - pitch * items.length) / 2;
  return items.map((item, index) => {
    const own = lines[index] ?? [item.name];
    const width = Math.max(...own.map(measure));
    const height = LABEL_HEIGHT * own.length;
    const part = items.length === 1 ? 0.5 : (STAGGER[index % STAGGER.length] ?? 0.5);
    const x = inner.x + width / 2 + (inner.width - width) * part;
    const middle = top + pitch * index + pitch / 2;
    // The way it came must not run through the name.
    const isAbove = item.from !== null && item.from.row > item.cell.row;
    const y = middle + (isAbove ? 1 : -1) * (4 + height / 2 - 3);
    return {
      id: item.id,
      dot: { x, y },
      label: {
        lines: own,
        box: { x: x - width / 2, y: isAbove ? y - 8 - height : y + 8, width, height },
        isCentred: true,
      },
    };
  });
}

function listPlaces(
  items: readonly BoardItem[],
  inner: Box,
  columns: number,
  measure: (text: string) => number,
): readonly Unplaced[] {
  const rows = Math.ceil(items.length / columns);
  const columnWidth = inner.width / columns;
  return items.map((item, index) => {
    const x = inner.x + Math.floor(index / rows) * columnWidth + 5;
    const y = inner.y + (index % rows) * LIST_ROW + LIST_ROW / 2;
    const text = fitText(item.name, columnWidth - 18, measure);
    return {
      id: item.id,
      dot: { x, y },
      label: {
        lines: [text],
        box: { x: x + 9, y: y - LABEL_HEIGHT / 2, width: measure(text), height: LABEL_HEIGHT },
        isCentred: false,
      },
    };
  });
}

/** Dots in rows; where even they have no room they stand closer. */
function dotPlaces(items: readonly BoardItem[], inner: Box): readonly Unplaced[] {
  const columns = Math.max(1, Math.floor(inner.width / DOT_PITCH));
  const rows = Math.max(1, Math.ceil(items.length / columns));
  const pitch = Math.min(DOT_PITCH, inner.height / rows);
  return items.map((item, index) => ({
    id: item.id,
    dot: {
      x: inner.x + 5 + (index % columns) * DOT_PITCH,
      y: inner.y + pitch / 2 + Math.floor(index / columns) * pitch,
    },
    label: null,
  }));
}

/** A free place in the cell a client came from, on the side it went off to. */
function startPoint(inner: Box, to: Point, taken: readonly Box[]): Point {
  const centre = { x: inner.x + inner.width / 2, y: inner.y + inner.height / 2 };
  const side = {
    x: Math.sign(to.x - centre.x) * inner.width * 0.28,
    y: Math.sign(to.y - centre.y) * inner.height * 0.3,
  };
  const candidates = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((step) => {
    const angle = step * 2.4;
    const radius = step * 6;
    return {
      x: clamp(
        centre.x + side.x + Math.cos(angle) * radius,
        inner.x + 4,
        inner.x + inner.width - 4,
      ),
      y: clamp(
        centre.y + side.y + Math.sin(angle) * radius,
        inner.y + 4,
        inner.y + inner.height - 4,
      ),
    };
  });
  const free = candidates.find((point) => !taken.some((box) => overlaps(box, around(point, 5))));
  return free ?? candidates[0] ?? centre;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}

function around({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
