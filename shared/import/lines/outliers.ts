/** A line whose value stands out. */
export interface StandOut {
  readonly value: number;
  readonly row: number;
  readonly column: number;
  readonly amountE4: number;
}

const KEPT = 20;
/** A bucket per binary exponent and 1/16 of its mantissa: the top 16 bits of a double without its sign. */
const BUCKETS = 1 << 15;
const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);
const HIGH = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;
const FACTOR = 1_000;

/** Magnitudes of one column: a logarithmic histogram for the median (to 6 %) and the largest few. Memory is fixed. */
export class Magnitudes {
  readonly #count = new Uint32Array(BUCKETS);
  readonly #top: StandOut[] = [];
  #least = 0;
  #total = 0;

  /** Counts a value other than zero. */
  add(value: number, row: number, column: number, amountE4: number): void {
    const size = Math.abs(value);
    if (!(size > 0)) return;
    this.#total += 1;
    bits[0] = size;
    const bucket = (words[HIGH] ?? 0) >>> 16;
    this.#count[bucket] = (this.#count[bucket] ?? 0) + 1;
    if (size <= this.#least && this.#top.length >= KEPT) return;
    this.#top.push({ value, row, column, amountE4 });
    this.#top.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
    if (this.#top.length > KEPT) this.#top.pop();
    this.#least = Math.abs(this.#top.at(-1)?.value ?? 0);
  }

  /** The largest values when at least 1,000 times the median of 50 or more; at most 20. */
  standOuts(): StandOut[] {
    if (this.#total < 50) return [];
    const median = this.#median();
    return this.#top.filter((one) => Math.abs(one.value) >= median * FACTOR);
  }

  #median(): number {
    let left = this.#total / 2;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      left -= this.#count[bucket] ?? 0;
      if (left <= 0) return lowestOf(bucket);
    }
    return 0;
  }
}

/** Smallest value of a bucket. */
function lowestOf(bucket: number): number {
  bits[0] = 0;
  words[HIGH] = bucket << 16;
  return bits[0] ?? 0;
}
