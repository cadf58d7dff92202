import { headerMeaning } from '../words/header-meaning';
import { checkMapping } from './check-mapping';
import { withRole } from './remap';
import type { ColumnRole, SheetMapping } from './sheet-mapping';

/** Columns named by their header text. */
export interface ColumnNames {
  readonly client?: string;
  readonly date?: string;
  readonly amount?: string;
  readonly quantity?: string;
  readonly price?: string;
  readonly discount?: string;
  readonly cost?: string;
  readonly order?: string;
}

/** A mapping changed by names, or why it could not be. */
export type ColumnsByHeader =
  | { readonly ok: true; readonly mapping: SheetMapping }
  | {
      readonly ok: false;
      readonly role: ColumnRole;
      readonly wanted: string;
      readonly available: readonly string[];
    };

/**
 * A mapping with the named columns in the named roles; what is not named stays as guessed. A header fits exactly, else without regard to
 * case and blanks. Naming quantity or price without an amount makes the amount computed; naming an amount keeps the parts as they are.
 */
export function withColumnsByHeader(mapping: SheetMapping, names: ColumnNames): ColumnsByHeader {
  let out = mapping;
  const roles: readonly (keyof ColumnNames)[] = [
    'client',
    'date',
    'amount',
    'quantity',
    'price',
    'discount',
    'cost',
    'order',
  ];
  if (names.amount === undefined && (names.quantity !== undefined || names.price !== undefined)) {
    const amount = out.columns.find((column) => column.role === 'amount');
    if (amount !== undefined) out = withRole(out, amount.column, 'ignore');
  }
  for (const role of roles) {
    const wanted = names[role];
    if (wanted === undefined) continue;
    const column = findHeader(out, wanted);
    if (column === null)
      return {
        ok: false,
        role,
        wanted,
        available: out.columns.map((one) => one.header).filter((header) => header !== ''),
      };
    const own = out.columns.find((one) => one.column === column)?.role;
    // The named column holds client ids whose names stand in another sheet: it already is the client.
    if (role === 'client' && own === 'client-code' && out.lookup !== null) continue;
    if (role === 'cost') {
      // "Unit cost" beside a quantity is the cost of one piece, not of the line.
      const isPerPiece =
        (own === 'unit-cost' || headerMeaning(wanted)?.meaning === 'unit-cost') &&
        out.columns.some((one) => one.role === 'quantity');
      out = withRole(
        without(out, 'cost', 'unit-cost', 'margin'),
        column,
        isPerPiece ? 'unit-cost' : 'cost',
      );
      continue;
    }
    out = withRole(out, column, role);
  }
  if (
    names.amount === undefined &&
    checkMapping(out).includes('NO_AMOUNT') &&
    !checkMapping(mapping).includes('NO_AMOUNT')
  ) {
    // Only one part was named and the other is unknown: the guessed amount is still better than none.
    const amount = mapping.columns.find((column) => column.role === 'amount');
    if (
      amount !== undefined &&
      out.columns.find((one) => one.column === amount.column)?.role === 'ignore'
    )
      out = withRole(out, amount.column, 'amount');
  }
  return { ok: true, mapping: out };
}

function without(mapping: SheetMapping, ...roles: readonly ColumnRole[]): SheetMapping {
  return {
    ...mapping,
    columns: mapping.columns.map((one) =>
      roles.includes(one.role) ? { ...one, role: 'ignore' } : one,
    ),
  };
}

function findHeader(mapping: SheetMapping, wanted: string): number | null {
  const loose = (text: string): string => text.toLowerCase().replace(/\s+/gu, '');
  const found =
    mapping.columns.find((one) => one.header === wanted) ??
    mapping.columns.find((one) => loose(one.header) === loose(wanted) && one.header !== '');
  return found?.column ?? null;
}
