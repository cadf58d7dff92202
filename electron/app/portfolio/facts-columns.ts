import type { LineColumns } from '../../db/lines/line-columns';

/** Room is made for so many times the lines there are at most; it takes no memory before they come. */
const MOST_AHEAD = 16;

/** Sales lines as they are written or read, run after run, in the columns the analyses take. */
export class FactsColumns {
  length = 0;
  /** Database number of the client of each line. */
  clientNum: Uint32Array<ArrayBuffer>;
  day: Int32Array<ArrayBuffer>;
  amountE4: Float64Array<ArrayBuffer>;
  /** NaN where unknown; null as long as no line has one. */
  marginE4: Float64Array<ArrayBuffer> | null = null;
  order: Uint32Array<ArrayBuffer>;
  hasOrder = false;
  firstDay = Number.POSITIVE_INFINITY;
  lastDay = Number.NEGATIVE_INFINITY;
  #expected = 0;

  constructor(capacity: number) {
    this.clientNum = new Uint32Array(capacity);
    this.day = new Int32Array(capacity);
    this.amountE4 = new Float64Array(capacity);
    this.order = new Uint32Array(capacity);
  }

  /** So many lines will come in all, as far as one can tell: room is made for them at once instead of again and again. */
  expect(lines: number): void {
    this.#expected = lines;
  }

  /** Adds all lines of `lines`, those of one client, or each of the client at the same place of `clientNum`. */
  add(lines: LineColumns, clientNum: number | Uint32Array): void {
    const { length } = lines;
    this.#reserve(length);
    const from = this.length;
    if (typeof clientNum === 'number') this.clientNum.fill(clientNum, from, from + length);
    else this.clientNum.set(clientNum.subarray(0, length), from);
    this.day.set(lines.day.subarray(0, length), from);
    this.amountE4.set(lines.amountE4.subarray(0, length), from);
    this.order.set(lines.document.subarray(0, length), from);
    for (let i = 0; i < length; i++) {
      const day = lines.day[i] ?? 0;
      const costE4 = lines.costE4[i] ?? Number.NaN;
      if (day < this.firstDay) this.firstDay = day;
      if (day > this.lastDay) this.lastDay = day;
      if (lines.document[i] !== 0) this.hasOrder = true;
      if (costE4 !== costE4) continue;
      this.marginE4 ??= new Float64Array(this.day.length).fill(Number.NaN);
      this.marginE4[from + i] = (lines.amountE4[i] ?? 0) - costE4;
    }
    this.length = from + length;
  }

  #reserve(more: number): void {
    const need = this.length + more;
    if (need <= this.day.length) return;
    const size = this.#expected > need ? Math.min(this.#expected, need * MOST_AHEAD) : need * 2;
    const { clientNum, day, amountE4, marginE4, order } = this;
    this.clientNum = new Uint32Array(size);
    this.clientNum.set(clientNum);
    this.day = new Int32Array(size);
    this.day.set(day);
    this.amountE4 = new Float64Array(size);
    this.amountE4.set(amountE4);
    this.order = new Uint32Array(size);
    this.order.set(order);
    if (marginE4 === null) return;
    this.marginE4 = new Float64Array(size).fill(Number.NaN);
    this.marginE4.set(marginE4);
  }
}
