import { CELL_KIND } from '../cell-batch';
import { lineAmountE4 } from '../values/exact-amount';
import { headerMeaning } from '../words/header-meaning';
import type { CellTexts } from './cell-texts';
import { SLOT } from './column-plan';
import { RowCells } from './row-cells';

type Measure = 'amount' | 'quantity' | 'price' | 'other';

/** Rows of one item in a wide sheet that hold one measure each: a price row and a quantity row make one row of amounts. Ten-thousandths. */
export class MeasureRows {
  /** The first row of the item in hand, with its client. */
  readonly row = new RowCells();
  isOpen = false;
  readonly #texts: CellTexts;
  readonly #measures = new Map<number, Measure>();
  readonly #values: Record<Measure, Float64Array>;
  readonly #has: Record<Measure, boolean> = {
    amount: false,
    quantity: false,
    price: false,
    other: false,
  };

  constructor(texts: CellTexts, periods: number) {
    this.#texts = texts;
    const list = (): Float64Array => new Float64Array(periods).fill(Number.NaN);
    this.#values = { amount: list(), quantity: list(), price: list(), other: list() };
  }

  /** Whether a row begins another item: another client or product, or a measure the item already has. */
  isNext(row: RowCells): boolean {
    if (!this.isOpen) return false;
    const differs = (slot: number): boolean =>
      row.kind[slot] !== 0 &&
      (row.kind[slot] !== this.row.kind[slot] || row.value[slot] !== this.row.value[slot]);
    return (
      differs(SLOT.client) ||
      differs(SLOT.code) ||
      differs(SLOT.product) ||
      this.#has[this.#measureOf(row)]
    );
  }

  /** Takes a row of the item. */
  add(row: RowCells, values: Float64Array): void {
    if (!this.isOpen) this.row.copy(row);
    this.isOpen = true;
    const measure = this.#measureOf(row);
    this.#has[measure] = true;
    this.#values[measure].set(values);
  }

  /** Ends the item: its amounts, or quantity × price where it has none, and its quantities; returns the sum of the amounts. */
  close(amounts: Float64Array, quantities: Float64Array): number {
    const { amount, quantity, price } = this.#values;
    let sum = 0;
    for (let at = 0; at < amounts.length; at += 1) {
      const pieces = quantity[at] ?? Number.NaN;
      const each = price[at] ?? Number.NaN;
      const own = this.#has.amount
        ? (amount[at] ?? Number.NaN)
        : pieces === pieces && each === each
          ? (lineAmountE4(pieces / 10_000, each / 10_000, null) ?? Number.NaN)
          : Number.NaN;
      amounts[at] = own;
      quantities[at] = pieces;
      if (own === own) sum += own;
    }
    for (const measure of ['amount', 'quantity', 'price', 'other'] as const) {
      this.#values[measure].fill(Number.NaN);
      this.#has[measure] = false;
    }
    this.isOpen = false;
    return sum;
  }

  #measureOf(row: RowCells): Measure {
    if (row.kind[SLOT.measure] !== CELL_KIND.text) return 'other';
    const id = row.value[SLOT.measure] ?? -1;
    let measure = this.#measures.get(id);
    if (measure === undefined) {
      const meaning = headerMeaning(this.#texts.text(id))?.meaning;
      measure =
        meaning === 'amount' || meaning === 'quantity' || meaning === 'price' ? meaning : 'other';
      this.#measures.set(id, measure);
    }
    return measure;
  }
}
