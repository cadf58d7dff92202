const FIRST_CAPACITY = 1 << 14;

/** The rows met so far as 64-bit fingerprints in an open-addressing table; two different rows of a million share one with odds of about 3 in 10⁸. */
export class SeenRows {
  /** Pairs of hashes; 0, 0 = free. */
  #slots = new Int32Array(FIRST_CAPACITY * 2);
  #size = 0;

  /** Adds a row's two hashes; true when an equal row was met before. */
  addAndTell(hashA: number, hashB: number): boolean {
    if (this.#size * 4 >= this.#slots.length) this.#grow();
    // The free mark is no hash.
    const second = hashA === 0 && hashB === 0 ? 1 : hashB;
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = ((hashA ^ (hashA >>> 15)) << 1) & mask;
    for (;;) {
      const a = slots[at] ?? 0;
      const b = slots[at + 1] ?? 0;
      if (a === hashA && b === second) return true;
      if (a === 0 && b === 0) break;
      at = (at + 2) & mask;
    }
    slots[at] = hashA;
    slots[at + 1] = second;
    this.#size += 1;
    return false;
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 4);
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += 2) {
      const a = old[from] ?? 0;
      const b = old[from + 1] ?? 0;
      if (a === 0 && b === 0) continue;
      let at = ((a ^ (a >>> 15)) << 1) & mask;
      while (slots[at] !== 0 || slots[at + 1] !== 0) at = (at + 2) & mask;
      slots[at] = a;
      slots[at + 1] = b;
    }
    this.#slots = slots;
  }
}
