import { civilFromDay, dayFromCivil } from '../../domain/iso-day';

/** Days from one line to the next that count as going on. */
const NEAR = 10;
/** Steps that must go on before anything is said of the others. */
const LEAST_STEPS = 20;
const KEPT_RUNS = 20;

/** Lines in sheet order whose days would go on from their neighbours if day and month were changed over. */
export interface SwappedRun {
  readonly row: number;
  readonly firstDay: number;
  lines: number;
  amountE4: number;
  days: number;
}

/**
 * Finds runs of swapped days in a sheet that is in order of time: from 6 January the days jump to 1 July, 1 August … (7, 8 January
 * read the other way round) and come back to 13 January. Days above 12 cannot be swapped, so such runs end there.
 */
export class SwappedDays {
  readonly #runs: SwappedRun[] = [];
  #run: SwappedRun | null = null;
  #raw = Number.NaN;
  #place = Number.NaN;
  #steps = 0;
  #unexplained = 0;
  #isOff = false;

  /** Takes the day of the next line. */
  add(day: number, row: number, amountE4: number): void {
    if (this.#isOff) return;
    if (day === this.#raw) {
      if (this.#run !== null) {
        this.#run.lines += 1;
        this.#run.amountE4 += amountE4;
      }
      return;
    }
    this.#raw = day;
    const step = day - this.#place;
    if (step >= -NEAR && step <= NEAR) {
      this.#steps += 1;
      this.#close();
      this.#place = day;
    } else this.#jump(day, row, amountE4);
  }

  /** The runs found, when the sheet is in order of time apart from them; at most 20. */
  runs(): readonly SwappedRun[] {
    this.#close();
    const isOrdered = this.#steps >= LEAST_STEPS && this.#unexplained <= this.#steps * 0.05;
    return isOrdered && !this.#isOff ? this.#runs : [];
  }

  #jump(day: number, row: number, amountE4: number): void {
    const swapped = swap(day);
    const step = swapped === null ? Number.NaN : swapped - this.#place;
    if (swapped !== null && step >= -NEAR && step <= NEAR) {
      this.#run ??= { row, firstDay: day, lines: 0, amountE4: 0, days: 0 };
      this.#run.lines += 1;
      this.#run.amountE4 += amountE4;
      this.#run.days += 1;
      this.#place = swapped;
      return;
    }
    this.#run = null;
    this.#unexplained += 1;
    this.#place = day;
    // A sheet in another order than that of time: nothing can be told.
    this.#isOff = this.#unexplained > 100 && this.#unexplained > this.#steps * 0.2;
  }

  #close(): void {
    const run = this.#run;
    this.#run = null;
    if (run !== null && run.days >= 2 && this.#runs.length < KEPT_RUNS) this.#runs.push(run);
  }
}

/** The day with day and month changed over; null when that is no day or the same one. Example: 1 July → 7 January. */
function swap(day: number): number | null {
  const { year, month, dayOfMonth } = civilFromDay(day);
  return dayOfMonth > 12 || dayOfMonth === month ? null : dayFromCivil(year, dayOfMonth, month);
}
