/** A stream from a node on the left to one on the right; its thickness may change on the way. */
export interface AlluvialStream {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Weights at both ends, ≥ 0. */
  readonly left: number;
  readonly right: number;
}

export interface AlluvialBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A node as drawn: a bar on one side. */
export interface PlacedNode {
  readonly key: string;
  readonly y: number;
  readonly height: number;
}

/** A stream as drawn: outline, and where a figure fits into it. */
export interface PlacedStream {
  readonly key: string;
  readonly path: string;
  /** Where a figure stands: at the thicker end, where streams of a node lie side by side. */
  readonly textX: number;
  readonly textY: number;
  readonly textAnchor: 'start' | 'end';
  /** Thickness there, pixels. */
  readonly thickness: number;
}

export interface AlluvialPlaces {
  readonly left: readonly PlacedNode[];
  readonly right: readonly PlacedNode[];
  readonly streams: readonly PlacedStream[];
}

/** Every stream can be seen and pointed at, however little it carries. */
const LEAST = 2;
const GAP = 10;
/** From the node to the figure on a stream. */
const INSET = 10;

/**
 * Places nodes and streams: both sides on one scale, nodes in the order given, streams of a node in the order of the
 * nodes they go to. Nodes without a stream take no room. Each end is `LEAST` pixels thick and grows with its weight.
 * Worked line: 100 px, left 3 + 1 in one node, right two nodes of 3 and 1 → 10 px between them, 21.5 px a unit.
 */
export function alluvialLayout(
  nodes: readonly string[],
  streams: readonly AlluvialStream[],
  box: AlluvialBox,
): AlluvialPlaces {
  const place = new Map(nodes.map((key, index) => [key, index]));
  const order = (a: string, b: string): number => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  const usedLeft = nodes.filter((key) => streams.some(({ from }) => from === key));
  const usedRight = nodes.filter((key) => streams.some(({ to }) => to === key));
  const gaps = GAP * Math.max(0, Math.max(usedLeft.length, usedRight.length) - 1);
  const most = Math.max(
    streams.reduce((sum, { left }) => sum + left, 0),
    streams.reduce((sum, { right }) => sum + right, 0),
  );
  const room = Math.max(0, box.height - gaps - LEAST * streams.length);
  const scale = most > 0 ? room / most : 0;
  const thick = (weight: number): number => LEAST + weight * scale;

  const left = stack(
    usedLeft,
    (key) => streams.filter(({ from }) => from === key).sort((a, b) => order(a.to, b.to)),
    ({ left: weight }) => thick(weight),
    box,
  );
  const right = stack(
    usedRight,
    (key) => streams.filter(({ to }) => to === key).sort((a, b) => order(a.from, b.from)),
    ({ right: weight }) => thick(weight),
    box,
  );
  const [x0, x1] = [box.left, box.left + box.width];
  return {
    left: left.nodes,
    right: right.nodes,
    streams: streams.map((stream) => {
      const a = left.ends.get(stream.key) ?? { y: 0, height: 0 };
      const b = right.ends.get(stream.key) ?? { y: 0, height: 0 };
      const isLeft = a.height >= b.height;
      const end = isLeft ? a : b;
      return {
        key: stream.key,
        path: ribbon(x0, a, x1, b),
        textX: isLeft ? x0 + INSET : x1 - INSET,
        textY: end.y + end.height / 2,
        textAnchor: isLeft ? 'start' : 'end',
        thickness: end.height,
      };
    }),
  };
}

interface End {
  readonly y: number;
  readonly height: number;
}

function stack(
  keys: readonly string[],
  streamsOf: (key: string) => readonly AlluvialStream[],
  heightOf: (stream: AlluvialStream) => number,
  box: AlluvialBox,
): { nodes: PlacedNode[]; ends: Map<string, End> } {
  const nodes: PlacedNode[] = [];
  const ends = new Map<string, End>();
  let y = box.top;
  for (const key of keys) {
    const start = y;
    for (const stream of streamsOf(key)) {
      const height = heightOf(stream);
      ends.set(stream.key, { y, height });
      y += height;
    }
    nodes.push({ key, y: start, height: y - start });
    y += GAP;
  }
  return { nodes, ends };
}

function ribbon(x0: number, a: End, x1: number, b: End): string {
  const bend = (x0 + x1) / 2;
  const at = (value: number): string => value.toFixed(1);
  const curve = (fromY: number, toX: number, toY: number): string =>
    `C${at(bend)} ${at(fromY)} ${at(bend)} ${at(toY)} ${at(toX)} ${at(toY)}`;
  return `M${at(x0)} ${at(a.y)}${curve(a.y, x1, b.y)}V${at(b.y + b.height)}${curve(
    b.y + b.height,
    x0,
    a.y + a.height,
  )}Z`;
}
