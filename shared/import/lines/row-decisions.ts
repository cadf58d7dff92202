import { CELL_KIND } from '../cell-batch';
import type { SheetMapping } from '../layout/sheet-mapping';
import { isNoSaleKind, isReturnKind } from '../words/return-words';
import type { CellTexts } from './cell-texts';
import type { ColumnPlan } from './column-plan';
import type { LineContext } from './line-context';
import type { RowAmount } from './row-amount';
import { TOO_LARGE } from './row-amount';
import type { RowCells } from './row-cells';
import { SLOT } from './column-plan';
import { READ } from './text-numbers';

/** What the user decided about amounts in thousands, credit notes without a minus and cancelled sales; texts are looked at once each. */
export class RowDecisions {
  readonly #plan: ColumnPlan;
  readonly #texts: CellTexts;
  readonly #factor: number;
  readonly #returns = new Map<number, boolean>();
  readonly #cancelled = new Map<number, boolean>();

  private constructor(plan: ColumnPlan, texts: CellTexts, factor: number) {
    this.#plan = plan;
    this.#texts = texts;
    this.#factor = factor;
  }

  /** The decisions of a mapping; null when all rows are taken as written. */
  static of(mapping: SheetMapping, plan: ColumnPlan, texts: CellTexts): RowDecisions | null {
    const factor = appliedMultiple(mapping);
    return factor === 1 && plan.creditNoteSlot === 0 && plan.cancelledSlot === 0
      ? null
      : new RowDecisions(plan, texts, factor);
  }

  /** Multiplies the amount that was read (`state`), and gives a credit note its minus; the READ state afterwards. */
  apply(row: RowCells, amount: RowAmount, state: number): number {
    amount.turned = 1;
    if (state !== READ.value) return state;
    if (this.#factor !== 1) {
      const scaled = amount.amountE4 * this.#factor;
      if (!Number.isSafeInteger(scaled)) {
        amount.approximate = scaled / 10_000;
        return TOO_LARGE;
      }
      amount.amountE4 = scaled;
    }
    if (amount.amountE4 > 0 && this.#isCreditNote(row, amount)) {
      amount.amountE4 = -amount.amountE4;
      amount.quantity = amount.quantity > 0 ? -amount.quantity : amount.quantity;
      amount.turned = -1;
    }
    return READ.value;
  }

  #isCreditNote(row: RowCells, amount: RowAmount): boolean {
    const slot = this.#plan.creditNoteSlot;
    return slot === SLOT.quantity
      ? amount.quantity < 0
      : this.#says(row, slot, this.#returns, isReturnKind);
  }

  /** Whether the row is a sale that was called off, or a payment; it is counted as left out then. */
  leavesOut(row: RowCells, amountE4: number, { tally, sink }: LineContext): boolean {
    if (!this.#says(row, this.#plan.cancelledSlot, this.#cancelled, isNoSaleKind)) return false;
    tally.dropped += 1;
    sink.droppedE4 += amountE4;
    return true;
  }

  #says(
    row: RowCells,
    slot: number,
    known: Map<number, boolean>,
    fits: (text: string) => boolean,
  ): boolean {
    if (slot === 0 || row.kind[slot] !== CELL_KIND.text) return false;
    const id = row.value[slot] ?? -1;
    let says = known.get(id);
    if (says === undefined) {
      says = fits(this.#texts.text(id));
      known.set(id, says);
    }
    return says;
  }
}

/** What amounts are multiplied by: 1, unless they stand in thousands or millions and the user wants them whole. */
export function appliedMultiple({ amountMultiple, decisions }: SheetMapping): number {
  return decisions.multiples === 'apply' ? (amountMultiple?.factor ?? 1) : 1;
}

/** The same for costs and margins. */
export function appliedCostMultiple(mapping: SheetMapping): number {
  return mapping.amountMultiple?.hasCosts === true ? appliedMultiple(mapping) : 1;
}
