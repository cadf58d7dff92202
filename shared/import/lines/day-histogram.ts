/** First day that counts as a date: 1900-01-02 (1900-01-00 and -01 are what programs write for nothing). */
export const FIRST_POSSIBLE_DAY = -25_566;
/** Last day that counts as a date: 2199-12-31. */
export const LAST_POSSIBLE_DAY = 84_005;
/** A date further from the median than this is pointed out. */
const FAR_DAYS = 20 * 365.25;
const ROWS_PER_BUCKET = 20;
const BUCKET_DAYS = 366;

/** A cell whose date lies far from the others. */
export interface FarDay {
  readonly day: number;
  readonly row: number;
  readonly amountE4: number;
}

/** Days of the accepted lines, counted; memory does not grow with the lines. */
export class DayHistogram {
  readonly #count = new Uint32Array(LAST_POSSIBLE_DAY - FIRST_POSSIBLE_DAY + 1);
  readonly #first: (FarDay[] | undefined)[] = [];
  #total = 0;

  /** Counts a possible day. */
  add(day: number, row: number, amountE4: number): void {
    const at = day - FIRST_POSSIBLE_DAY;
    this.#count[at] = (this.#count[at] ?? 0) + 1;
    this.#total += 1;
    const bucket = (at / BUCKET_DAYS) | 0;
    const list = this.#first[bucket];
    if (list === undefined) this.#first[bucket] = [{ day, row, amountE4 }];
    else if (list.length < ROWS_PER_BUCKET) list.push({ day, row, amountE4 });
  }

  /** The middle day, null without any. */
  median(): number | null {
    let left = this.#total / 2;
    for (let at = 0; at < this.#count.length; at += 1) {
      left -= this.#count[at] ?? 0;
      if (left <= 0 && this.#total > 0) return at + FIRST_POSSIBLE_DAY;
    }
    return null;
  }

  /** Days more than 20 years from the median: how many, and the first rows of each such year. */
  far(): { readonly count: number; readonly first: readonly FarDay[] } {
    const median = this.median();
    if (median === null) return { count: 0, first: [] };
    let count = 0;
    for (let at = 0; at < this.#count.length; at += 1)
      if (Math.abs(at + FIRST_POSSIBLE_DAY - median) > FAR_DAYS) count += this.#count[at] ?? 0;
    const first =
      count === 0
        ? []
        : this.#first
            .flatMap((list) => list ?? [])
            .filter((one) => Math.abs(one.day - median) > FAR_DAYS);
    return { count, first };
  }

  /** Distinct days, ascending. */
  days(): number[] {
    const out: number[] = [];
    this.#count.forEach((count, at) => {
      if (count > 0) out.push(at + FIRST_POSSIBLE_DAY);
    });
    return out;
  }
}
