import { lineAmountE4, toE4 } from '../values/exact-amount';
import type { CellValues } from './cell-values';
import type { ColumnPlan } from './column-plan';
import { SLOT } from './column-plan';
import type { IssueLog } from './issue-log';
import type { RowAmount } from './row-amount';
import type { RowCells } from './row-cells';
import { READ } from './text-numbers';

/** Reads the cost of a row whose amount was read. */
export class RowCost {
  readonly #amount: RowAmount;
  readonly #values: CellValues;
  readonly #log: IssueLog;
  readonly #hasCost: boolean;
  readonly #hasUnitCost: boolean;
  readonly #hasMargin: boolean;

  constructor(amount: RowAmount, values: CellValues, plan: ColumnPlan, log: IssueLog) {
    this.#amount = amount;
    this.#values = values;
    this.#log = log;
    this.#hasCost = plan.bySlot[SLOT.cost] !== undefined;
    this.#hasUnitCost =
      plan.bySlot[SLOT.unitCost] !== undefined && plan.bySlot[SLOT.quantity] !== undefined;
    this.#hasMargin = plan.bySlot[SLOT.margin] !== undefined;
  }

  /** Cost of the line in ten-thousandths: of its column, unit cost × quantity, or amount − margin; NaN when unknown. */
  read(row: RowCells): number {
    const amount = this.#amount;
    const values = this.#values;
    if (this.#hasCost) {
      if (amount.number(row, SLOT.cost) === READ.value) return toE4(values.number) ?? Number.NaN;
    } else if (this.#hasUnitCost) {
      if (amount.number(row, SLOT.unitCost) === READ.value && amount.quantity === amount.quantity)
        return lineAmountE4(amount.quantity, values.number, null) ?? Number.NaN;
    } else if (this.#hasMargin) {
      if (amount.number(row, SLOT.margin) === READ.value) {
        const marginE4 = toE4(values.number);
        if (marginE4 !== null) return amount.amountE4 - marginE4;
      }
    } else return Number.NaN;
    this.#log.count('COST_MISSING', 1);
    return Number.NaN;
  }
}
