const SLOTS = 1 << 17;
const MAX_ENTRIES = SLOTS / 2;
const ARENA_BYTES = 4 * 1024 * 1024;
const MAX_KEY_BYTES = 1024;

/**
 * Remembers which raw bytes became which text id, so that repeated values are decoded and stored once.
 * Bounded: when it is full it forgets everything, after which a value may get a second id.
 */
export class TextInterner {
  readonly #slots = new Int32Array(SLOTS);
  readonly #hashes = new Int32Array(MAX_ENTRIES);
  readonly #starts = new Int32Array(MAX_ENTRIES);
  readonly #lengths = new Int32Array(MAX_ENTRIES);
  readonly #ids = new Int32Array(MAX_ENTRIES);
  readonly #flags = new Uint8Array(MAX_ENTRIES);
  readonly #arena = new Uint8Array(ARENA_BYTES);
  #entries = 0;
  #arenaUsed = 0;
  /** CELL_FLAG bits of the text last found or added. */
  flags = 0;

  /** The hash `find` and `add` expect: FNV-1a over the bytes. */
  static hash(bytes: Uint8Array, start: number, end: number): number {
    let hash = -2128831035;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 16777619);
    return hash;
  }

  /** The id of the text made of these bytes (-1 = known to be blank), or -2 when not remembered; sets `flags`. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const length = end - start;
    for (let slot = this.#slotOf(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
      const entry = this.#slots[slot]! - 1;
      if (entry < 0) return -2;
      if (this.#hashes[entry] !== hash || this.#lengths[entry] !== length) continue;
      const from = this.#starts[entry]! - start;
      let i = start;
      while (i < end && this.#arena[from + i] === bytes[i]) i++;
      if (i < end) continue;
      this.flags = this.#flags[entry]!;
      return this.#ids[entry]!;
    }
  }

  /** Keeps an id for these bytes. Very long values are not remembered. */
  add(
    bytes: Uint8Array,
    start: number,
    end: number,
    hash: number,
    id: number,
    flags: number,
  ): void {
    this.flags = flags;
    const length = end - start;
    if (length > MAX_KEY_BYTES) return;
    if (this.#entries === MAX_ENTRIES || this.#arenaUsed + length > ARENA_BYTES) {
      this.#slots.fill(0);
      this.#entries = 0;
      this.#arenaUsed = 0;
    }
    let slot = this.#slotOf(hash);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    const entry = this.#entries++;
    this.#slots[slot] = entry + 1;
    this.#hashes[entry] = hash;
    this.#starts[entry] = this.#arenaUsed;
    this.#lengths[entry] = length;
    this.#ids[entry] = id;
    this.#flags[entry] = flags;
    const arena = this.#arena;
    let to = this.#arenaUsed;
    for (let i = start; i < end; i++) arena[to++] = bytes[i]!;
    this.#arenaUsed = to;
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }
}
