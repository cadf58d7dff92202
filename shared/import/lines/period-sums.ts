/** Running column sums of a wide sheet: a row that equals them in every period is a sum row, whatever its name. Ten-thousandths. */
export class PeriodSums {
  readonly #since: Float64Array;
  readonly #all: Float64Array;
  #sinceRows = 0;
  #allRows = 0;

  constructor(periods: number) {
    this.#since = new Float64Array(periods);
    this.#all = new Float64Array(periods);
  }

  /** Adds a data row; NaN = empty. */
  add(amounts: Float64Array): void {
    for (let at = 0; at < amounts.length; at += 1) {
      const value = amounts[at] ?? Number.NaN;
      if (value !== value) continue;
      this.#since[at] = (this.#since[at] ?? 0) + value;
      this.#all[at] = (this.#all[at] ?? 0) + value;
    }
    this.#sinceRows += 1;
    this.#allRows += 1;
  }

  /** Data rows since the last sum row, or all when none follows it. */
  get rows(): number {
    return this.#sinceRows >= 2 ? this.#sinceRows : this.#allRows;
  }

  /** Starts a new group after a sum row. */
  close(): void {
    this.#since.fill(0);
    this.#sinceRows = 0;
  }

  /** Whether a row equals the sums of at least two rows since the last sum row, or of all rows, in every period and in at least two with sales. */
  equals(amounts: Float64Array): boolean {
    return (
      (this.#sinceRows >= 2 && isSameRow(amounts, this.#since)) ||
      (this.#allRows >= 2 && isSameRow(amounts, this.#all))
    );
  }
}

function isSameRow(amounts: Float64Array, sums: Float64Array): boolean {
  let filled = 0;
  for (let at = 0; at < sums.length; at += 1) {
    const sum = sums[at] ?? 0;
    const value = amounts[at] ?? Number.NaN;
    const own = value === value ? value : 0;
    if (Math.abs(own - sum) > Math.max(100, Math.abs(sum) * 1e-9)) return false;
    if (sum !== 0) filled += 1;
  }
  return filled >= 2;
}
