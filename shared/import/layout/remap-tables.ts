import { headerFit } from './column-facts';
import { asLookup } from './as-lookup';
import { findClientLookup } from './find-client-lookup';
import { prepareSheet } from './prepare-sheet';
import type { ClientLookup, SheetMapping, SheetPart } from './sheet-mapping';
import type { SheetSample } from './workbook-guess';

/** A sheet whose columns can give the names of client codes. */
export interface NamingSheet {
  readonly sheet: number;
  readonly sheetName: string;
  /** Columns with a header: 0 = A. */
  readonly columns: readonly { readonly column: number; readonly header: string }[];
  /** What to take from it to begin with. */
  readonly proposal: ClientLookup;
}

/**
 * A mapping that reads several sheets of one header together, in the order of the workbook; fewer than two parts read the mapping's own
 * sheet alone. The mapping's own sheet is always among them.
 */
export function withSheetsTogether(
  mapping: SheetMapping,
  parts: readonly SheetPart[],
): SheetMapping {
  const { sheets: _before, ...alone } = mapping;
  const hasOwn = parts.some((part) => part.sheet === mapping.sheet);
  return parts.length < 2 || !hasOwn ? alone : { ...alone, sheets: parts };
}

/** A mapping whose client codes are named by another sheet, or by none (null). A lone client column becomes the column of codes. */
export function withLookup(mapping: SheetMapping, lookup: ClientLookup | null): SheetMapping {
  const { isLookupOff: _before, ...rest } = mapping;
  if (lookup === null) return { ...rest, lookup, isLookupOff: true };
  if (mapping.columns.some((one) => one.role === 'client-code')) return { ...rest, lookup };
  const columns = mapping.columns.map((one) =>
    one.role === 'client' ? { ...one, role: 'client-code' as const } : one,
  );
  return { ...rest, columns, lookup };
}

/** A mapping whose join (by place) uses other keys: `keyColumn` among the lines, `otherKeyColumn` in the joined table. */
export function withJoinKeys(
  mapping: SheetMapping,
  place: number,
  keyColumn: number,
  otherKeyColumn: number,
): SheetMapping {
  const joins = (mapping.joins ?? []).map((join, at) =>
    at === place ? { ...join, keyColumn, otherKeyColumn } : join,
  );
  return { ...mapping, joins };
}

/** A mapping without a join (by place), the later ones, which may rest on it, and their columns. */
export function withoutJoin(mapping: SheetMapping, place: number): SheetMapping {
  const { joins = [], ...rest } = mapping;
  const kept = joins.slice(0, place);
  const first = joins[place]?.columns[0]?.column ?? Number.POSITIVE_INFINITY;
  const columns = mapping.columns.filter((one) => one.column < first);
  return {
    ...rest,
    ...(kept.length === 0 ? {} : { joins: kept }),
    columns,
    lookup: columns.some((one) => one.role === 'client-code') ? mapping.lookup : null,
  };
}

/** A sample without the columns of its joins. */
export function withoutJoinedColumns(sample: SheetSample): SheetSample {
  const { joins = [], ...rest } = sample;
  const first = joins[0]?.join.columns[0]?.column;
  if (first === undefined) return sample;
  return {
    ...rest,
    rows: sample.rows.map(({ rowNumber, cells }) => ({ rowNumber, cells: cells.slice(0, first) })),
  };
}

/** The other sheets that could name the clients of a mapping: those with a header and two columns, the likeliest columns proposed. */
export function namingSheets(
  mapping: SheetMapping,
  samples: readonly SheetSample[],
): NamingSheet[] {
  const own = samples.find((sample) => sample.sheet === mapping.sheet);
  if (own === undefined) return [];
  const lines = prepareSheet(own, mapping.headerRow);
  const codes =
    mapping.columns.find((one) => one.role === 'client-code') ??
    mapping.columns.find((one) => one.role === 'client');
  const ids = lines.facts.find((one) => one.column === codes?.column);
  const out: NamingSheet[] = [];
  for (const sample of samples) {
    if (sample.sheet === mapping.sheet) continue;
    const other = prepareSheet(sample);
    const columns = other.facts
      .filter((one) => one.header !== '')
      .map(({ column, header }) => ({ column, header }));
    if (other.headerRow === 0 || columns.length < 2) continue;
    const found = ids === undefined ? null : findClientLookup(ids, lines.rows, [asLookup(other)]);
    const byCode = other.facts.find((one) => headerFit(one, 'client-code') > 0);
    const idColumn = byCode?.column ?? columns[0]?.column ?? 0;
    const byName = other.facts.find(
      (one) => one.column !== idColumn && headerFit(one, 'client', 'name') > 0,
    );
    const nameColumn =
      byName?.column ?? columns.find((one) => one.column !== idColumn)?.column ?? 0;
    out.push({
      sheet: sample.sheet,
      sheetName: sample.sheetName,
      columns,
      proposal: found?.lookup ?? {
        sheet: sample.sheet,
        sheetName: sample.sheetName,
        headerRow: other.headerRow,
        idColumn,
        nameColumn,
      },
    });
  }
  return out;
}

/** A mapping that reads its table only down to a sheet row. */
export function withLastRow(mapping: SheetMapping, lastRow: number): SheetMapping {
  const { fromColumn, toColumn } = mapping.block ?? { fromColumn: 0, toColumn: 16_383 };
  return { ...mapping, block: { fromColumn, toColumn, lastRow } };
}
