import { civilFromDay } from '../../domain/iso-day';

/** First day that counts as a date: 1900-01-02 (1900-01-00 and -01 are what programs write for nothing). */
export const FIRST_POSSIBLE_DAY = -25_566;
/** Last day that counts as a date: 2199-12-31. */
export const LAST_POSSIBLE_DAY = 84_005;
/** A date further from the median than this is pointed out, however many there are. */
const FAR_DAYS = 20 * 365.25;
/** A few dates apart from all others are pointed out when the gap is so many days … */
const LEAST_GAP = 45;
/** … and so many times the largest gap among the others … */
const GAP_FACTOR = 6;
/** … and they are at most this share of the lines, … */
const FEW_SHARE = 0.005;
/** … or one line, where there are enough others to know their gaps. */
const ENOUGH_LINES = 20;
const ENOUGH_DAYS = 8;
/** Days told one by one. */
const KEPT = 50;
const SIZE = LAST_POSSIBLE_DAY - FIRST_POSSIBLE_DAY + 1;

/** A day that lies far from the others. */
export interface FarDay {
  readonly day: number;
  /** Sheet row of its first line. */
  readonly row: number;
  readonly lines: number;
  /** Sum of its lines, ten-thousandths. */
  readonly amountE4: number;
}

/** Days that lie far from the others, with what they do to the span of the sales. */
export interface FarDays {
  /** Lines on such days. */
  readonly lines: number;
  /** The days in order, at most 50. */
  readonly days: readonly FarDay[];
  /** Calendar months from the first to the last day, with and without them; 0 when nothing is left. */
  readonly months: number;
  readonly monthsWithout: number;
}

/** Days of the accepted lines, counted; memory does not grow with the lines. */
export class DayHistogram {
  readonly #count = new Uint32Array(SIZE);
  readonly #row = new Uint32Array(SIZE);
  readonly #sum = new Float64Array(SIZE);
  #total = 0;

  /** Counts a possible day. */
  add(day: number, row: number, amountE4: number): void {
    const at = day - FIRST_POSSIBLE_DAY;
    const count = this.#count[at] ?? 0;
    if (count === 0) this.#row[at] = row;
    this.#count[at] = count + 1;
    this.#sum[at] = (this.#sum[at] ?? 0) + amountE4;
    this.#total += 1;
  }

  /** The middle day, null without any. */
  median(): number | null {
    return this.#total === 0 ? null : this.#quantile(0.5);
  }

  /**
   * Days more than 20 years from the median, and the few (half a percent of the lines, or one) that stand apart at either end by a gap of
   * 45 days and six times the largest gap of the others. Example: daily sales of 2025 and one line on 2026-12-05 → that day.
   */
  far(): FarDays {
    const days = this.days();
    const median = this.median();
    if (median === null) return { lines: 0, days: [], months: 0, monthsWithout: 0 };
    const [first, last] = this.#core(days);
    const isFar = (day: number): boolean =>
      day < first || day > last || Math.abs(day - median) > FAR_DAYS;
    const far = days.filter(isFar);
    const rest = far.length === 0 ? days : days.filter((day) => !isFar(day));
    return {
      lines: far.reduce((sum, day) => sum + (this.#count[day - FIRST_POSSIBLE_DAY] ?? 0), 0),
      days: far.slice(0, KEPT).map((day) => this.#told(day)),
      months: monthsOf(days),
      monthsWithout: monthsOf(rest),
    };
  }

  /** Distinct days, ascending. */
  days(): number[] {
    const out: number[] = [];
    this.#count.forEach((count, at) => {
      if (count > 0) out.push(at + FIRST_POSSIBLE_DAY);
    });
    return out;
  }

  /** First and last day of those that follow one another without an odd gap. */
  #core(days: readonly number[]): readonly [number, number] {
    const first = days[0] ?? 0;
    const last = days.at(-1) ?? 0;
    if (this.#total < ENOUGH_LINES || days.length < ENOUGH_DAYS) return [first, last];
    const few = Math.max(1, Math.floor(this.#total * FEW_SHARE));
    const low = days.indexOf(this.#quantile(0.1));
    const high = days.indexOf(this.#quantile(0.9));
    let gap = 1;
    for (let at = low + 1; at <= high; at += 1)
      gap = Math.max(gap, (days[at] ?? 0) - (days[at - 1] ?? 0));
    return [
      this.#edge(days, low, -1, gap, few) ?? first,
      this.#edge(days, high, 1, gap, few) ?? last,
    ];
  }

  /** Walks outward from a day to the last one before an odd gap; null when there is none. */
  #edge(
    days: readonly number[],
    from: number,
    step: 1 | -1,
    gap: number,
    few: number,
  ): number | null {
    let left = 0;
    for (let at = from + step; at >= 0 && at < days.length; at += step)
      left += this.#count[(days[at] ?? 0) - FIRST_POSSIBLE_DAY] ?? 0;
    let largest = gap;
    for (let at = from; at + step >= 0 && at + step < days.length; at += step) {
      const day = days[at] ?? 0;
      const next = days[at + step] ?? 0;
      const own = Math.abs(next - day);
      if (left <= few && own >= LEAST_GAP && own >= largest * GAP_FACTOR) return day;
      largest = Math.max(largest, own);
      left -= this.#count[next - FIRST_POSSIBLE_DAY] ?? 0;
    }
    return null;
  }

  /** The day below which a share of the lines lies. */
  #quantile(share: number): number {
    let left = this.#total * share;
    for (let at = 0; at < SIZE; at += 1) {
      left -= this.#count[at] ?? 0;
      if (left <= 0 && this.#count[at] !== 0) return at + FIRST_POSSIBLE_DAY;
    }
    return LAST_POSSIBLE_DAY;
  }

  #told(day: number): FarDay {
    const at = day - FIRST_POSSIBLE_DAY;
    return {
      day,
      row: this.#row[at] ?? 0,
      lines: this.#count[at] ?? 0,
      amountE4: this.#sum[at] ?? 0,
    };
  }
}

function monthsOf(days: readonly number[]): number {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return 0;
  const a = civilFromDay(first);
  const b = civilFromDay(last);
  return (b.year - a.year) * 12 + b.month - a.month + 1;
}
