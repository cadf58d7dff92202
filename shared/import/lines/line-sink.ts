import { isoFromDay } from '../../domain/iso-day';
import type { ImportDecisions } from '../layout/sheet-mapping';
import { DayHistogram } from './day-histogram';
import type { IssueLog } from './issue-log';
import type { LineBatch } from './line-batch';
import type { LineTexts } from './line-texts';
import { Magnitudes } from './outliers';
import { SwappedDays } from './swapped-days';

/** A line that makes up more than this share of the positive sales is pointed out. */
const DOMINANT_SHARE = 0.5;
const DOMINANT_LINES = 50;

/** Takes accepted lines, applies the decisions, hands them on in batches and keeps their figures. */
export class LineSink {
  lines = 0;
  acceptedE4 = 0;
  droppedE4 = 0;
  returns = 0;
  returnsE4 = 0;
  zeros = 0;
  duplicates = 0;
  duplicatesE4 = 0;
  hasOrders = false;
  hasCosts = false;
  readonly days = new DayHistogram();
  readonly swapped = new SwappedDays();
  readonly quantities = new Magnitudes();
  readonly prices = new Magnitudes();
  /** Sum of the positive lines taken. */
  positiveE4 = 0;
  #topE4 = 0;
  #topRow = 0;
  #topColumn = 0;
  readonly #decisions: ImportDecisions;
  readonly #texts: LineTexts;
  readonly #emit: (batch: LineBatch) => void;
  readonly #capacity: number;
  readonly #lends: boolean;
  #length = 0;
  #row: Uint32Array;
  #column: Uint16Array;
  #name: Int32Array;
  #code: Int32Array;
  #day: Int32Array;
  #amount: Float64Array;
  #cost: Float64Array;
  #quantity: Float64Array;
  #order: Int32Array;
  #product: Int32Array;
  /** Category each product was first met with, and those not handed on yet. */
  readonly #categoryOf = new Map<number, number>();
  #categories: number[] = [];

  constructor(
    texts: LineTexts,
    decisions: ImportDecisions,
    emit: (batch: LineBatch) => void,
    capacity: number,
    lends: boolean,
  ) {
    this.#texts = texts;
    this.#decisions = decisions;
    this.#emit = emit;
    this.#capacity = capacity;
    this.#lends = lends;
    this.#row = new Uint32Array(capacity);
    this.#column = new Uint16Array(capacity);
    this.#name = new Int32Array(capacity);
    this.#code = new Int32Array(capacity);
    this.#day = new Int32Array(capacity);
    this.#amount = new Float64Array(capacity);
    this.#cost = new Float64Array(capacity);
    this.#quantity = new Float64Array(capacity);
    this.#order = new Int32Array(capacity);
    this.#product = new Int32Array(capacity);
  }

  /** Takes a line; false when a decision drops it. Amounts, costs and quantities in ten-thousandths, NaN = unknown. */
  add(
    row: number,
    column: number,
    name: number,
    code: number,
    day: number,
    amountE4: number,
    costE4: number,
    quantityE4: number,
    order: number,
    product: number,
    isDuplicate: boolean,
  ): boolean {
    if (isDuplicate) {
      this.duplicates += 1;
      this.duplicatesE4 += amountE4;
    }
    if (amountE4 < 0) {
      this.returns += 1;
      this.returnsE4 += amountE4;
    } else if (amountE4 === 0) this.zeros += 1;
    const { duplicates, returns, zeroAmounts } = this.#decisions;
    if (
      (isDuplicate && duplicates === 'drop') ||
      (amountE4 < 0 && returns === 'drop') ||
      (amountE4 === 0 && zeroAmounts === 'drop')
    ) {
      this.droppedE4 += amountE4;
      return false;
    }
    const at = this.#length;
    this.#row[at] = row;
    this.#column[at] = column;
    this.#name[at] = name;
    this.#code[at] = code;
    this.#day[at] = day;
    this.#amount[at] = amountE4;
    this.#cost[at] = costE4;
    this.#quantity[at] = quantityE4;
    this.#order[at] = order;
    this.#product[at] = product;
    this.#length = at + 1;
    this.lines += 1;
    this.acceptedE4 += amountE4;
    if (amountE4 > 0) {
      this.positiveE4 += amountE4;
      if (amountE4 > this.#topE4) {
        this.#topE4 = amountE4;
        this.#topRow = row;
        this.#topColumn = column;
      }
    }
    if (order >= 0) this.hasOrders = true;
    if (costE4 === costE4) this.hasCosts = true;
    this.days.add(day, row, amountE4);
    this.swapped.add(day, row, amountE4);
    if (this.#length === this.#capacity) this.flush();
    return true;
  }

  /** Notes the category a product stands in; text ids, −1 = the cell is empty. The first one counts. */
  addCategory(product: number, category: number): void {
    if (product < 0 || category < 0 || this.#categoryOf.has(product)) return;
    this.#categoryOf.set(product, category);
    this.#categories.push(product, category);
  }

  /** Hands on what is held. */
  flush(): void {
    const length = this.#length;
    if (length === 0) return;
    const lent: LineBatch = {
      length,
      rowNumber: this.#row.subarray(0, length),
      column: this.#column.subarray(0, length),
      clientName: this.#name.subarray(0, length),
      clientCode: this.#code.subarray(0, length),
      day: this.#day.subarray(0, length),
      amountE4: this.#amount.subarray(0, length),
      costE4: this.#cost.subarray(0, length),
      quantityE4: this.#quantity.subarray(0, length),
      order: this.#order.subarray(0, length),
      product: this.#product.subarray(0, length),
      newTexts: this.#texts.takeNew(),
      ...(this.#categories.length === 0 ? {} : { categories: Int32Array.from(this.#categories) }),
    };
    this.#categories = [];
    this.#length = 0;
    this.#emit(this.#lends ? lent : copied(lent));
  }

  /** Remarks that need the whole sheet: dominant lines, absurd quantities and prices, far dates. */
  remark(log: IssueLog, dateColumn: number | null): void {
    const share = (amountE4: number): number =>
      this.positiveE4 > 0 && amountE4 > 0 ? amountE4 / this.positiveE4 : 0;
    const told = new Set<string>();
    const tell = (row: number, column: number, value: string, amountE4: number): void => {
      if (told.has(`${row} ${column}`)) return;
      told.add(`${row} ${column}`);
      log.count('OUTLIER', 1);
      log.addLate({
        severity: 'remark',
        row,
        column,
        code: 'OUTLIER',
        value,
        amountE4,
        effectShare: share(amountE4),
      });
    };
    if (this.lines >= DOMINANT_LINES && share(this.#topE4) > DOMINANT_SHARE)
      tell(this.#topRow, this.#topColumn, String(this.#topE4 / 10_000), this.#topE4);
    for (const one of [...this.quantities.standOuts(), ...this.prices.standOuts()])
      tell(one.row, one.column, String(one.value), one.amountE4);
    for (const run of this.swapped.runs()) {
      log.count('DATE_SWAPPED', run.lines);
      log.addLate({
        severity: 'remark',
        row: run.row,
        column: dateColumn,
        code: 'DATE_SWAPPED',
        value: `${isoFromDay(run.firstDay)}, ${run.lines}`,
        amountE4: run.amountE4,
        effectShare: share(run.amountE4),
      });
    }
    const far = this.days.far();
    if (far.lines > 0) log.count('DATE_FAR', far.lines);
    for (const one of far.days)
      log.addLate({
        severity: 'remark',
        row: one.row,
        column: dateColumn,
        code: 'DATE_FAR',
        value: isoFromDay(one.day),
        amountE4: one.amountE4,
        effectShare: share(one.amountE4),
        span: { months: far.months, without: far.monthsWithout },
      });
  }
}

function copied(batch: LineBatch): LineBatch {
  return {
    ...batch,
    rowNumber: batch.rowNumber.slice(),
    column: batch.column.slice(),
    clientName: batch.clientName.slice(),
    clientCode: batch.clientCode.slice(),
    day: batch.day.slice(),
    amountE4: batch.amountE4.slice(),
    costE4: batch.costE4.slice(),
    quantityE4: batch.quantityE4.slice(),
    order: batch.order.slice(),
    product: batch.product.slice(),
  };
}
