import type { ColumnRole } from './sheet-mapping';

/** Roles of columns whose cells are figures: their texts need a decimal sign. */
export const NUMBER_ROLES: ReadonlySet<ColumnRole> = new Set([
  'amount',
  'quantity',
  'price',
  'discount',
  'cost',
  'unit-cost',
  'margin',
  'period',
]);
