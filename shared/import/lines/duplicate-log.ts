const FIRST_CAPACITY = 1 << 12;
/** Room takes no memory before it is used, so there may be plenty: from 4,096 rows to 65,536 to a million. */
const GROWTH = 16;
const PARTS = 256;

/**
 * The rows of a pass as 64-bit fingerprints in order, searched for equal ones once at the end: rows are first parted by their hash, so that
 * each search stays within a small table (a table over all rows would miss the processor's cache on every row).
 */
export class DuplicateLog {
  #hashes = new Int32Array(FIRST_CAPACITY * 2);
  #rows = new Uint32Array(FIRST_CAPACITY);
  #amounts = new Float64Array(FIRST_CAPACITY);
  #length = 0;

  /** Notes a row with its two hashes and its amount (ten-thousandths). */
  add(hashA: number, hashB: number, row: number, amountE4: number): void {
    const at = this.#length;
    if (at === this.#rows.length) this.#grow();
    this.#hashes[2 * at] = hashA;
    this.#hashes[2 * at + 1] = hashB;
    this.#rows[at] = row;
    this.#amounts[at] = amountE4;
    this.#length = at + 1;
  }

  /** Tells every row that equals an earlier one, in sheet order. */
  tellDuplicates(tell: (row: number, amountE4: number) => void): void {
    const found = this.#find().sort((a, b) => a - b);
    for (const at of found) tell(this.#rows[at] ?? 0, this.#amounts[at] ?? 0);
  }

  #find(): number[] {
    const length = this.#length;
    const start = new Uint32Array(PARTS + 1);
    for (let at = 0; at < length; at += 1) {
      const part = (this.#hashes[2 * at] ?? 0) >>> 24;
      start[part + 1] = (start[part + 1] ?? 0) + 1;
    }
    let largest = 0;
    for (let part = 0; part < PARTS; part += 1) {
      largest = Math.max(largest, start[part + 1] ?? 0);
      start[part + 1] = (start[part + 1] ?? 0) + (start[part] ?? 0);
    }
    const next = start.slice(0, PARTS);
    const parted = new Int32Array(length);
    for (let at = 0; at < length; at += 1) {
      const part = (this.#hashes[2 * at] ?? 0) >>> 24;
      const to = next[part] ?? 0;
      next[part] = to + 1;
      parted[to] = at;
    }
    let size = 16;
    while (size < largest * 2) size *= 2;
    const table = new Int32Array(size);
    const found: number[] = [];
    for (let part = 0; part < PARTS; part += 1) {
      table.fill(0);
      for (let n = start[part] ?? 0; n < (start[part + 1] ?? 0); n += 1) {
        const at = parted[n] ?? 0;
        if (isSeen(this.#hashes, at, table)) found.push(at);
      }
    }
    return found;
  }

  #grow(): void {
    const length = this.#rows.length * GROWTH;
    const hashes = new Int32Array(length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    const rows = new Uint32Array(length);
    rows.set(this.#rows);
    this.#rows = rows;
    const amounts = new Float64Array(length);
    amounts.set(this.#amounts);
    this.#amounts = amounts;
  }
}

/** Whether a row equals one in the table of its part; adds it when not. The table holds row places + 1, 0 = free. */
function isSeen(hashes: Int32Array, at: number, table: Int32Array): boolean {
  const mask = table.length - 1;
  const a = hashes[2 * at] ?? 0;
  const b = hashes[2 * at + 1] ?? 0;
  let slot = (a ^ (b >>> 7)) & mask;
  for (;;) {
    const known = table[slot] ?? 0;
    if (known === 0) break;
    const other = 2 * (known - 1);
    if (hashes[other] === a && hashes[other + 1] === b) return true;
    slot = (slot + 1) & mask;
  }
  table[slot] = at + 1;
  return false;
}
