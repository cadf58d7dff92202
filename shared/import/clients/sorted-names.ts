/** Names of one length in sorted order, with what each shares with the one before. */
export interface SortedNames {
  readonly length: number;
  /** UTF-16 units of all names, one after the other. */
  readonly codes: Uint16Array;
  /** Index of each name in the list the names came from. */
  readonly indices: Uint32Array;
  /** Characters each name shares with the name before it; 0 for the first. */
  readonly shared: Uint16Array;
}

/** UTF-16 units of a text. Worked line: 'ab' → 97, 98. */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}

/** Sorts names of equal length for `searchSorted`. Worked line: 'abd', 'abc' → 'abc', 'abd' sharing 0 and 2 characters. */
export function sortNames(
  length: number,
  names: readonly { text: string; index: number }[],
): SortedNames {
  const sorted = names.toSorted((a, b) =>
    a.text < b.text ? -1 : a.text > b.text ? 1 : a.index - b.index,
  );
  const codes = new Uint16Array(sorted.length * length);
  const shared = new Uint16Array(sorted.length);
  sorted.forEach(({ text }, i) => codes.set(codesOf(text), i * length));
  for (let i = 1; i < sorted.length; i++) {
    let same = 0;
    while (same < length && codes[(i - 1) * length + same] === codes[i * length + same]) same++;
    shared[i] = same;
  }
  return { length, codes, indices: Uint32Array.from(sorted, (name) => name.index), shared };
}

/** One asked name with the distance table it is compared in; used for several searches in turn, `most` never falling. */
export interface AskedName {
  readonly codes: Uint16Array;
  /** Row i, column j: edits between the first i letters of a known name and the first j of the asked one, 3 where too many. */
  readonly table: Uint8Array;
}

/** Most edits any search allows. */
const MOST_EVER = 2;

/** Prepares a name to be searched among names of up to `longest` letters. Worked line: a table of (longest + 1) × (asked + 1) cells. */
export function askName(codes: Uint16Array, longest: number): AskedName {
  const table = new Uint8Array((longest + 1) * (codes.length + 1)).fill(MOST_EVER + 1);
  for (let j = 0; j <= Math.min(MOST_EVER, codes.length); j++) table[j] = j;
  return { codes, table };
}

/**
 * Walks sorted names like a trie and visits those at most `most` (1 or 2) edits from the asked one, edits being insertion,
 * deletion, replacement and swap of neighbours (optimal string alignment). Table rows of a shared beginning are computed
 * once, and a beginning already too far off is passed over with all names that share it. Within the first `tightUntil`
 * characters only half of the edits (rounded down) may have been spent; the search over reversed names finds the others.
 */
export function searchSorted(
  names: SortedNames,
  asked: AskedName,
  most: number,
  tightUntil: number,
  visit: (index: number, distance: number) => void,
): void {
  const { length, indices, shared } = names;
  const last = length * (asked.codes.length + 1) + asked.codes.length;
  const count = indices.length;
  let known = 0;
  let i = 0;
  while (i < count) {
    let depth = Math.min(known, shared[i] ?? 0);
    let isFar = false;
    while (depth < length && !isFar) {
      depth++;
      const limit = depth <= tightUntil ? most >> 1 : most;
      isFar =
        fillRow(names, i, asked, depth, most) > limit &&
        !isInSwap(names, i, asked, depth, most, depth < tightUntil ? most >> 1 : most);
    }
    known = depth;
    if (!isFar) {
      const distance = asked.table[last] ?? most + 1;
      if (distance <= most) visit(indices[i] ?? 0, distance);
    }
    i++;
    if (isFar) while (i < count && (shared[i] ?? 0) >= depth) i++;
  }
}

/** Fills one table row inside the band of `most` around the diagonal; gives its least value. Cells beside the band keep 3. */
function fillRow(
  { codes, length }: SortedNames,
  name: number,
  asked: AskedName,
  depth: number,
  most: number,
): number {
  const { table, codes: askedCodes } = asked;
  const width = askedCodes.length + 1;
  const row = depth * width;
  const above = row - width;
  const from = depth > most ? depth - most : 0;
  const to = Math.min(width - 1, depth + most);
  const at = name * length + depth - 1;
  const letter = codes[at];
  const letterBefore = depth > 1 ? codes[at - 1] : undefined;
  let least = most + 1;
  for (let j = from; j <= to; j++) {
    let value = (table[above + j] ?? 0) + 1;
    if (j > 0) {
      const askedLetter = askedCodes[j - 1];
      const beside = (table[row + j - 1] ?? 0) + 1;
      const diagonal = (table[above + j - 1] ?? 0) + (letter === askedLetter ? 0 : 1);
      if (beside < value) value = beside;
      if (diagonal < value) value = diagonal;
      if (j > 1 && letterBefore === askedLetter && letter === askedCodes[j - 2]) {
        const swapped = (table[above - width + j - 2] ?? 0) + 1;
        if (swapped < value) value = swapped;
      }
    }
    if (value > most) value = most + 1;
    table[row + j] = value;
    if (value < least) least = value;
  }
  return least;
}

/** True when this row's letter may be the first of two swapped ones: the swap ends in the next row, reaching back over this one. */
function isInSwap(
  { codes, length }: SortedNames,
  name: number,
  asked: AskedName,
  depth: number,
  most: number,
  limit: number,
): boolean {
  const { table, codes: askedCodes } = asked;
  const width = askedCodes.length + 1;
  const above = (depth - 1) * width;
  const letter = codes[name * length + depth - 1];
  const to = Math.min(width - 3, depth - 1 + most);
  for (let j = Math.max(0, depth - 1 - most); j <= to; j++) {
    if ((table[above + j] ?? 0) < limit && letter === askedCodes[j + 1]) return true;
  }
  return false;
}
