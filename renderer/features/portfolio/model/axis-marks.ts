import { textWidth } from '../../../ui/chart/text-width';

/** A border of the classes as it is marked on the client axis. */
export interface AxisMark {
  /** Clients before the border. */
  readonly count: number;
  readonly text: string;
  /** True for a border that is only tried. */
  readonly isTried: boolean;
}

export interface PlacedMark extends AxisMark {
  readonly x: number;
  /** Middle of the label; null when there is no room for it. */
  readonly labelX: number | null;
}

/** Room between two labels. */
const GAP = 6;

/**
 * Places the marks from left to right, one for each border, without letting labels touch: a label that would meet the
 * one before it, or pass the end of the room, moves aside by at most its own width, else it is left out. `inForce` are borders that are not tried.
 */
export function axisMarks(
  marks: readonly AxisMark[],
  inForce: readonly number[],
  room: { readonly left: number; readonly right: number },
  xOf: (count: number) => number,
): readonly PlacedMark[] {
  const single = marks.filter(
    (mark, index) => marks.findIndex((other) => other.count === mark.count) === index,
  );
  const placed: PlacedMark[] = [];
  let end = room.left - GAP;
  for (const mark of single.toSorted((a, b) => a.count - b.count)) {
    const x = xOf(mark.count);
    const width = textWidth(mark.text);
    const middle = Math.min(Math.max(x, end + GAP + width / 2), room.right - width / 2);
    const fits = Math.abs(middle - x) <= width && middle - width / 2 >= end + GAP;
    if (fits) end = middle + width / 2;
    placed.push({
      ...mark,
      isTried: mark.isTried && !inForce.includes(mark.count),
      x,
      labelX: fits ? middle : null,
    });
  }
  return placed;
}
