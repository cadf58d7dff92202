import type { SheetRow } from '../cell-batch';
import { foldText } from '../values/fold-text';
import { cellText } from './cell-text';

/** Names met more than once that are needed to judge. */
const LEAST_NAMES = 3;

/**
 * Whether a code column tells clients apart: most names that come again come with the same code. False for numbers that change from
 * row to row under one name (they number visits or orders, whatever their header says). True when too few names come again.
 */
export function isClientCode(rows: readonly SheetRow[], name: number, code: number): boolean {
  const seen = new Map<string, { rows: number; codes: Set<string> }>();
  for (const row of rows) {
    const who = foldText(cellText(row.cells[name]));
    const id = cellText(row.cells[code]);
    if (who === '' || id === '') continue;
    const known = seen.get(who) ?? { rows: 0, codes: new Set<string>() };
    known.rows += 1;
    known.codes.add(id);
    seen.set(who, known);
  }
  const again = [...seen.values()].filter((one) => one.rows > 1);
  const changing = again.filter((one) => one.codes.size > 1);
  return again.length < LEAST_NAMES || changing.length <= again.length / 2;
}
