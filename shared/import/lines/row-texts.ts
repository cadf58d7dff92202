import { CELL_KIND } from '../cell-batch';
import type { CellValues } from './cell-values';
import { SLOT, type ColumnPlan } from './column-plan';
import type { LineTexts } from './line-texts';
import type { RowCells } from './row-cells';

/** Reads the cells of a row that are kept as texts: order, product, category. Ids of line texts; −1 = says nothing. */
export class RowTexts {
  readonly #lineTexts: LineTexts;
  readonly #values: CellValues;
  readonly #productSlot: number;

  constructor(lineTexts: LineTexts, values: CellValues, plan: ColumnPlan) {
    this.#lineTexts = lineTexts;
    this.#values = values;
    this.#productSlot = plan.bySlot[SLOT.product] === undefined ? SLOT.category : SLOT.product;
  }

  /** The product of a row; where the sheet has no products but categories, these are what was sold. */
  product(row: RowCells): number {
    return this.of(row, this.#productSlot);
  }

  /** The cell of a slot. */
  of(row: RowCells, slot: number): number {
    const value = row.value[slot] ?? 0;
    const kind = row.kind[slot] ?? 0;
    if (kind === 0 || kind === CELL_KIND.error) return -1;
    if (kind === CELL_KIND.text) return this.#lineTexts.ofOther(value);
    return kind === CELL_KIND.number
      ? this.#lineTexts.ofOtherNumber(value)
      : this.#lineTexts.ofText(this.#values.asText(kind, value));
  }
}
