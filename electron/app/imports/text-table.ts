import { TextStore } from './text-store';

const FIRST_TEXTS = 1024;

/**
 * Distinct texts with a number each: hundreds of thousands of document numbers take a fraction of the room that a map
 * of strings does, and nothing for the garbage collector to walk through.
 */
export class TextTable {
  readonly #texts = new TextStore();
  #hashes = new Int32Array(FIRST_TEXTS);
  #nums = new Uint32Array(FIRST_TEXTS);
  /** Index of a text + 1 by hash; 0 = free. At most half full. */
  #slots = new Uint32Array(FIRST_TEXTS * 2);

  /** The number of a text; 0 when it is not in the table. */
  find(text: string): number {
    const index = this.#slots[this.#slotOf(text, hashOf(text))]! - 1;
    return index < 0 ? 0 : this.#nums[index]!;
  }

  /** Adds a text under a number above 0; answers the number it has already, 0 when it was not there. */
  add(text: string, num: number): number {
    if (this.#texts.count === this.#hashes.length) this.#grow();
    const hash = hashOf(text);
    const slot = this.#slotOf(text, hash);
    const known = this.#slots[slot]! - 1;
    if (known >= 0) return this.#nums[known]!;
    const index = this.#texts.add(text);
    this.#hashes[index] = hash;
    this.#nums[index] = num;
    this.#slots[slot] = index + 1;
    return 0;
  }

  /** Where a text stands, or the free slot where it belongs. */
  #slotOf(text: string, hash: number): number {
    const slots = this.#slots;
    const hashes = this.#hashes;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const index = slots[slot]! - 1;
      if (index < 0 || (hashes[index] === hash && this.#texts.isAt(index, text))) return slot;
    }
  }

  #place(index: number, hash: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = index + 1;
  }

  #grow(): void {
    const count = this.#hashes.length;
    const nums = new Uint32Array(count * 2);
    nums.set(this.#nums);
    this.#nums = nums;
    const hashes = new Int32Array(count * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#slots = new Uint32Array(count * 4);
    for (let i = 0; i < count; i++) this.#place(i, hashes[i] ?? 0);
  }
}

/** FNV-1a over the code units, mixed at the end because numbers in a row differ in few bits. */
function hashOf(text: string): number {
  let hash = -2_128_831_035;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  return hash ^ (hash >>> 15);
}
