import { CELL_KIND } from '../cell-batch';
import { TOTAL_WORD } from '../words/total-words';
import type { CellTexts } from './cell-texts';
import type { ColumnPlan } from './column-plan';
import { SLOT, SLOTS } from './column-plan';
import type { RowCells } from './row-cells';

/** Cells written once that hold for the rows below (merged names): fills them in, and remembers the last ones. */
export class CarriedCells {
  readonly #plan: ColumnPlan;
  readonly #texts: CellTexts;
  readonly #kind = new Uint8Array(SLOTS);
  readonly #value = new Float64Array(SLOTS);

  constructor(plan: ColumnPlan, texts: CellTexts) {
    this.#plan = plan;
    this.#texts = texts;
  }

  /** Fills the empty cells of a row; words of totals are not carried on. */
  fill(row: RowCells): void {
    for (let slot = SLOT.client as number; slot < SLOTS; slot += 1) {
      if (this.#plan.fillDown[slot] !== 1) continue;
      const kind = row.kind[slot] ?? 0;
      const value = row.value[slot] ?? 0;
      if (kind === 0) {
        row.kind[slot] = this.#kind[slot] ?? 0;
        row.value[slot] = this.#value[slot] ?? 0;
      } else if (kind !== CELL_KIND.text || this.#texts.word(value) === TOTAL_WORD.none) {
        this.#kind[slot] = kind;
        this.#value[slot] = value;
      }
    }
  }
}
