import type { ColumnMapping, ColumnRole, SheetMapping } from '../layout/sheet-mapping';
import { normalizeHeader } from '../words/normalize-header';

/** Roles as small numbers for the row loop. */
export const SLOT = {
  none: 0,
  client: 1,
  code: 2,
  date: 3,
  amount: 4,
  quantity: 5,
  price: 6,
  discount: 7,
  cost: 8,
  unitCost: 9,
  margin: 10,
  order: 11,
  product: 12,
  currency: 13,
  group: 14,
  period: 15,
  month: 16,
  day: 17,
  measure: 18,
  category: 19,
  kind: 20,
  state: 21,
} as const;

/** Number of slots a row has. */
export const SLOTS = 24;

const SLOT_OF_ROLE: Readonly<Record<ColumnRole, number>> = {
  client: SLOT.client,
  'client-code': SLOT.code,
  date: SLOT.date,
  amount: SLOT.amount,
  quantity: SLOT.quantity,
  price: SLOT.price,
  discount: SLOT.discount,
  cost: SLOT.cost,
  'unit-cost': SLOT.unitCost,
  margin: SLOT.margin,
  order: SLOT.order,
  product: SLOT.product,
  currency: SLOT.currency,
  period: SLOT.period,
  category: SLOT.category,
  ignore: SLOT.none,
};

/** Headers of columns that number the rows: they never make two rows different. */
const COUNTERS = new Set(
  [
    'row',
    'row id',
    'row no',
    'row number',
    'line no',
    'line number',
    'no',
    'nr',
    'lp',
    'l p',
    'п п',
    'no п п',
    'ry',
    'lfd nr',
    'pos',
  ].map(normalizeHeader),
);

/** A mapping as arrays by column index. */
export interface ColumnPlan {
  /** SLOT of each column. */
  readonly slot: Uint8Array;
  /** 1 for columns that count when rows are compared. */
  readonly compared: Uint8Array;
  /** Mapping by slot (the first column of each role). */
  readonly bySlot: readonly (ColumnMapping | undefined)[];
  /** Column that tells groups from details, -1 when none. */
  readonly groupColumn: number;
  /** Slots of the columns that tell credit notes and cancelled sales, 0 where nothing is to be done about them. */
  readonly creditNoteSlot: number;
  readonly cancelledSlot: number;
  /** 1 for slots whose value holds for the rows below. */
  readonly fillDown: Uint8Array;
  readonly hasFillDown: boolean;
}

/** Arrays of a mapping for the row loop. */
export function planColumns(mapping: SheetMapping): ColumnPlan {
  let width = (mapping.groupColumn ?? -1) + 1;
  for (const column of mapping.columns) width = Math.max(width, column.column + 1);
  const slot = new Uint8Array(width);
  const compared = new Uint8Array(width).fill(1);
  const bySlot: (ColumnMapping | undefined)[] = [];
  const fillDown = new Uint8Array(SLOTS);
  for (const column of mapping.columns) {
    if (COUNTERS.has(normalizeHeader(column.header))) compared[column.column] = 0;
    const own = SLOT_OF_ROLE[column.role];
    if (own === SLOT.none || (own !== SLOT.period && bySlot[own] !== undefined)) continue;
    slot[column.column] = own;
    bySlot[own] ??= column;
    if (mapping.fillDown?.includes(column.column) === true) fillDown[own] = 1;
  }
  const { dateParts, measureColumn } = mapping;
  const place = (column: number | null | undefined, own: number): void => {
    if (typeof column === 'number' && column < width) slot[column] = own;
  };
  if (dateParts !== undefined && dateParts.year !== null) place(dateParts.month, SLOT.month);
  place(dateParts?.day, SLOT.day);
  place(measureColumn, SLOT.measure);
  const { decisions, creditNoteColumn, cancelledColumn } = mapping;
  const placed = (column: number | undefined, isWanted: boolean, own: number): number => {
    if (column === undefined || column >= width || !isWanted) return SLOT.none;
    // A column that has a meaning of its own (the document) keeps it.
    if (slot[column] === SLOT.none) slot[column] = own;
    return slot[column] ?? SLOT.none;
  };
  const creditNoteSlot = placed(creditNoteColumn, decisions.creditNotes === 'negate', SLOT.kind);
  const cancelledSlot = placed(cancelledColumn, decisions.cancelled === 'drop', SLOT.state);
  return {
    slot,
    compared,
    bySlot,
    creditNoteSlot,
    cancelledSlot,
    groupColumn: mapping.groupColumn ?? -1,
    fillDown,
    hasFillDown: fillDown.some((one) => one === 1),
  };
}
