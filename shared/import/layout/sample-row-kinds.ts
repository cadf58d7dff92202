import { createLineInterpreter } from '../lines/line-interpreter';
import { sampleBatch } from '../lines/sample-batch';
import { isFilterLine } from '../words/filter-words';
import { cellText, isBlankCell } from './cell-text';
import type { PreparedSheet } from './prepare-sheet';
import type { RowKind, SheetMapping } from './sheet-mapping';

/** Kind of each sample row: title and filter lines and the header by place, the rest by the very rules of the import. */
export function sampleRowKinds(
  prepared: PreparedSheet,
  mapping: SheetMapping | null,
): Record<number, RowKind> {
  const out: Record<number, RowKind> = {};
  const { sample, place, above } = prepared;
  for (const row of above)
    out[row.rowNumber] = row.cells.every(isBlankCell)
      ? 'blank'
      : row.cells.some((cell) => cell?.kind === 'text' && isFilterLine(cellText(cell)))
        ? 'filter'
        : 'title';
  for (const row of sample.rows.slice(Math.max(0, place.from), place.dataFrom))
    out[row.rowNumber] = 'header';
  if (mapping === null) {
    for (const row of prepared.rows) out[row.rowNumber] = 'data';
    return out;
  }
  const interpreter = createLineInterpreter(mapping, {
    lookup: null,
    sheetName: sample.sheetName,
    emit: () => undefined,
    onRow: (rowNumber, kind) => (out[rowNumber] ??= kind),
  });
  interpreter.add(sampleBatch(sample.rows));
  return out;
}
