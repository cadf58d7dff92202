import type { LookupSheet } from './find-client-lookup';
import type { PreparedSheet } from './prepare-sheet';

/** A prepared sheet as a possible list of client names. */
export function asLookup(prepared: PreparedSheet): LookupSheet {
  return {
    sheet: prepared.sample.sheet,
    sheetName: prepared.sample.sheetName,
    headerRow: prepared.headerRow,
    facts: prepared.facts,
    rows: prepared.rows,
    isWhole: prepared.sample.isWhole,
  };
}
