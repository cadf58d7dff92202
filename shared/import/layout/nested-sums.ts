/** Levels of groups told by sums: region, manager, client, goods. */
const MAX_DEPTH = 4;
/** Rows looked at below one row, where amounts of both signs never exceed it. */
const MAX_REACH = 5_000;
/** Ends kept for one row: rows of zero may belong to it or to the next. */
const MAX_ENDS = 4;

/** How the rows of a column nest. */
export interface NestedSums {
  /** 0 = topmost, `depth` = details, by row. */
  readonly levels: Uint8Array;
  readonly depth: number;
  /** Groups of two rows or more whose amount is the sum of the rows right below them. */
  readonly proven: number;
}

/**
 * Levels of a report whose groups stand above their parts and hold their sums, told by arithmetic alone: every row is a group of the level
 * below it or a detail, and all details lie equally deep. Null when the rows do not nest so. Without `isWhole` the last groups may be cut off.
 * `amounts` are whole ten-thousandths; `depth` null = any. Worked line: 30, 10, 20, 5, 2, 3 → levels 0, 1, 1, 0, 1, 1.
 */
export function nestedSums(
  amounts: readonly number[],
  isWhole: boolean,
  depth: number | null = null,
): NestedSums | null {
  if (amounts.length < 3) return null;
  const depths =
    depth === null ? Array.from({ length: MAX_DEPTH }, (_, at) => MAX_DEPTH - at) : [depth];
  for (const one of depths) {
    const found = new Nest(amounts, isWhole, one).levels();
    if (found !== null) return found;
  }
  return null;
}

class Nest {
  readonly #amounts: readonly number[];
  readonly #isWhole: boolean;
  readonly #depth: number;
  readonly #hasNegative: boolean;
  readonly #known = new Map<number, readonly number[]>();

  constructor(amounts: readonly number[], isWhole: boolean, depth: number) {
    this.#amounts = amounts;
    this.#isWhole = isWhole;
    this.#depth = depth;
    this.#hasNegative = amounts.some((amount) => amount < 0);
  }

  levels(): NestedSums | null {
    const { length } = this.#amounts;
    // From the end: whether the rest can be cut into whole trees, and where the first of them ends.
    const next = new Int32Array(length + 1).fill(-1);
    next[length] = length;
    for (let at = length - 1; at >= 0; at -= 1)
      next[at] = this.#ends(at, this.#depth).find((end) => (next[end] ?? -1) >= 0) ?? -1;
    if ((next[0] ?? -1) < 0) return null;
    const levels = new Uint8Array(length);
    let proven = 0;
    for (let at = 0; at < length; at = next[at] ?? length)
      proven += this.#mark(levels, at, next[at] ?? length, 0);
    return { levels, depth: this.#depth, proven };
  }

  /** Rows right behind the tree that may stand at a row, nearest first; none when no tree of the height stands there. */
  #ends(at: number, height: number): readonly number[] {
    if (height === 0) return [at + 1];
    const key = at * (MAX_DEPTH + 1) + height;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    // Taken as none while it is being worked out: trees only look forward, so nothing asks for it.
    const found = this.#find(at, height);
    this.#known.set(key, found);
    return found;
  }

  #find(at: number, height: number): readonly number[] {
    const { length } = this.#amounts;
    const whole = this.#amounts[at] ?? 0;
    const ends: number[] = [];
    let sum = 0;
    let child = at + 1;
    for (let steps = 0; child < length && steps < MAX_REACH; steps += 1) {
      const end = this.#ends(child, height - 1)[0];
      if (end === undefined) return ends;
      sum += this.#amounts[child] ?? 0;
      child = end;
      if (isSame(sum, whole)) {
        ends.push(child);
        if (ends.length === MAX_ENDS) return ends;
      } else if (ends.length > 0 || (!this.#hasNegative && sum > whole)) return ends;
    }
    // Cut off by the end of the sample.
    if (child >= length && !this.#isWhole && ends.length === 0) ends.push(length);
    return ends;
  }

  #mark(levels: Uint8Array, at: number, end: number, level: number): number {
    levels[at] = level;
    if (level === this.#depth) return 0;
    let proven = 0;
    let children = 0;
    let sum = 0;
    for (let child = at + 1; child < end;) {
      const below = Math.min(this.#ends(child, this.#depth - level - 1)[0] ?? child + 1, end);
      proven += this.#mark(levels, child, below, level + 1);
      sum += this.#amounts[child] ?? 0;
      children += 1;
      child = below;
    }
    return proven + (children > 1 && isSame(sum, this.#amounts[at] ?? 0) ? 1 : 0);
  }
}

/** Equal to the cent (sums printed by other programs are rounded). */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 110 + Math.abs(b) * 1e-7;
}
