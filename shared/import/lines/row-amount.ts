import { lineAmountE4, toE4 } from '../values/exact-amount';
import type { CellValues } from './cell-values';
import type { ColumnPlan } from './column-plan';
import { SLOT, SLOTS } from './column-plan';
import type { RowCells } from './row-cells';
import { READ } from './text-numbers';
import type { TextNumbers } from './text-numbers';

/** State of an amount that is a number but too large to be kept exactly. */
export const TOO_LARGE = 9;

/** Reads the amount of a row: of its column, or quantity × price × (1 − discount), or less the money taken off, where there is no such column or its cell is empty. The last result is in the fields. */
export class RowAmount {
  amountE4 = 0;
  quantity = Number.NaN;
  price = Number.NaN;
  /** The slot that could not be read. */
  failedSlot: number = SLOT.amount;
  isDiscountMissing = false;
  /** The amount cell is empty and was computed from its neighbours. */
  isFilledIn = false;
  /** −1 when the row is a credit note that was given its minus. */
  turned: 1 | -1 = 1;
  /** The amount as a double when it is too large to be exact. */
  approximate = 0;
  readonly isComputed: boolean;
  readonly #values: CellValues;
  readonly #numbers: readonly TextNumbers[];
  readonly #hasQuantity: boolean;
  readonly #hasPrice: boolean;
  readonly #hasDiscount: boolean;
  readonly #isPercentPoints: boolean;
  readonly #isMoney: boolean;

  constructor(values: CellValues, plan: ColumnPlan) {
    this.#values = values;
    this.#numbers = Array.from({ length: SLOTS }, (_, slot) =>
      values.textNumbers(plan.bySlot[slot]?.numberStyle ?? null),
    );
    this.isComputed = plan.bySlot[SLOT.amount] === undefined;
    this.#hasQuantity = plan.bySlot[SLOT.quantity] !== undefined;
    this.#hasPrice = plan.bySlot[SLOT.price] !== undefined;
    this.#hasDiscount = plan.bySlot[SLOT.discount] !== undefined;
    this.#isPercentPoints = plan.bySlot[SLOT.discount]?.isPercentPoints ?? false;
    this.#isMoney = plan.bySlot[SLOT.discount]?.isMoney ?? false;
  }

  /** READ state (or TOO_LARGE) of the row's amount; sets the fields. */
  read(row: RowCells): number {
    const values = this.#values;
    this.failedSlot = SLOT.amount;
    this.isDiscountMissing = false;
    this.isFilledIn = false;
    this.quantity =
      this.#hasQuantity && this.number(row, SLOT.quantity) === READ.value
        ? values.number
        : Number.NaN;
    this.price =
      this.#hasPrice && this.number(row, SLOT.price) === READ.value ? values.number : Number.NaN;
    if (this.isComputed) return this.#compute(row);
    const state = this.number(row, SLOT.amount);
    if (state !== READ.value) return state === READ.empty ? this.#fillIn(row) : state;
    const exact = toE4(values.number);
    if (exact === null) {
      this.approximate = values.number;
      return TOO_LARGE;
    }
    this.amountE4 = exact;
    return READ.value;
  }

  /** READ state of a number cell; its value is in `values.number`. */
  number(row: RowCells, slot: number): number {
    const numbers = this.#numbers[slot];
    if (numbers === undefined) return READ.empty;
    return this.#values.readNumber(row.kind[slot] ?? 0, row.value[slot] ?? 0, numbers);
  }

  /** Currency sign that stands with the number of a text cell, null when none does. */
  sign(row: RowCells, slot: number): string | null {
    return this.#numbers[slot]?.currency(row.value[slot] ?? -1) ?? null;
  }

  /** An empty amount beside a filled quantity and price is their product; the failure stays that of the amount. */
  #fillIn(row: RowCells): number {
    if (this.quantity !== this.quantity || this.price !== this.price) return READ.empty;
    const state = this.#compute(row);
    this.isFilledIn = state === READ.value;
    if (this.isFilledIn) return state;
    this.failedSlot = SLOT.amount;
    return READ.empty;
  }

  #compute(row: RowCells): number {
    const values = this.#values;
    for (const slot of [SLOT.quantity, SLOT.price]) {
      const state = this.number(row, slot);
      if (state === READ.value) continue;
      this.failedSlot = slot;
      return state;
    }
    let discount: number | null = null;
    if (this.#hasDiscount) {
      const state = this.number(row, SLOT.discount);
      if (state === READ.value)
        discount = this.#isPercentPoints && !values.isPercent ? values.number / 100 : values.number;
      else if (state === READ.empty) this.isDiscountMissing = true;
      else {
        this.failedSlot = SLOT.discount;
        return state;
      }
    }
    this.failedSlot = SLOT.quantity;
    const exact = this.#isMoney
      ? lessMoney(lineAmountE4(this.quantity, this.price, null), discount)
      : lineAmountE4(this.quantity, this.price, discount);
    if (exact === null) {
      this.approximate = this.quantity * this.price;
      // The larger of the two is the one that looks wrong.
      if (Math.abs(this.price) > Math.abs(this.quantity)) this.failedSlot = SLOT.price;
      return TOO_LARGE;
    }
    this.amountE4 = exact;
    return READ.value;
  }
}

/** An amount without the money taken off it; null when either is too large. */
function lessMoney(amountE4: number | null, discount: number | null): number | null {
  const offE4 = toE4(discount ?? 0);
  if (amountE4 === null || offE4 === null) return null;
  const rest = amountE4 - offE4;
  return Number.isSafeInteger(rest) ? rest : null;
}
