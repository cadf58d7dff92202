import { lineAmountE4, toE4 } from '../values/exact-amount';
import type { SheetMapping } from '../layout/sheet-mapping';
import type { CellValues } from './cell-values';
import type { ColumnPlan } from './column-plan';
import { SLOT } from './column-plan';
import type { IssueLog } from './issue-log';
import type { RowAmount } from './row-amount';
import type { RowCells } from './row-cells';
import { appliedCostMultiple } from './row-decisions';
import { READ } from './text-numbers';

/** Reads the cost of a row whose amount was read. */
export class RowCost {
  readonly #amount: RowAmount;
  readonly #values: CellValues;
  readonly #log: IssueLog;
  readonly #hasCost: boolean;
  readonly #hasUnitCost: boolean;
  readonly #hasMargin: boolean;
  /** What costs and margins as written are multiplied by. */
  readonly #factor: number;

  constructor(
    amount: RowAmount,
    values: CellValues,
    mapping: SheetMapping,
    plan: ColumnPlan,
    log: IssueLog,
  ) {
    this.#amount = amount;
    this.#values = values;
    this.#log = log;
    this.#factor = appliedCostMultiple(mapping);
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
      if (amount.number(row, SLOT.cost) === READ.value)
        return this.#scaled(toE4(values.number), amount.turned);
    } else if (this.#hasUnitCost) {
      if (amount.number(row, SLOT.unitCost) === READ.value && amount.quantity === amount.quantity)
        return this.#scaled(lineAmountE4(amount.quantity, values.number, null), 1);
    } else if (this.#hasMargin) {
      if (amount.number(row, SLOT.margin) === READ.value) {
        return amount.amountE4 - this.#scaled(toE4(values.number), amount.turned);
      }
    } else return Number.NaN;
    this.#log.count('COST_MISSING', 1);
    return Number.NaN;
  }

  /** NaN = unknown. */
  #scaled(costE4: number | null, sign: 1 | -1): number {
    const scaled = costE4 === null ? Number.NaN : costE4 * this.#factor * sign;
    return Number.isSafeInteger(scaled) ? scaled + 0 : Number.NaN;
  }
}
