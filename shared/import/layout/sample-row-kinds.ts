import { createLineInterpreter } from '../lines/line-interpreter';
import type { RowReasonCode } from '../lines/row-why';
import { sampleBatch } from '../lines/sample-batch';
import { isFilterLine } from '../words/filter-words';
import { cellText, isBlankCell } from './cell-text';
import type { PreparedSheet } from './prepare-sheet';
import { RowsBySums, withRowsBySums } from './rows-by-sums';
import type { RowKind, SheetMapping } from './sheet-mapping';
import type { GuessReason } from './workbook-guess';

/** Kinds of the sample rows and the reasons for them, by row number. */
export interface SampleRows {
  readonly rowKinds: Readonly<Record<number, RowKind>>;
  readonly rowReasons: Readonly<Record<number, GuessReason>>;
}

/** Kind of each sample row: title and filter lines and the header by place, the rest by the very rules of the import. */
export function sampleRowKinds(prepared: PreparedSheet, mapping: SheetMapping | null): SampleRows {
  const rowKinds: Record<number, RowKind> = {};
  const rowReasons: Record<number, GuessReason> = {};
  const set = (
    row: number,
    kind: RowKind,
    code: RowReasonCode,
    params: GuessReason['params'] = {},
  ): void => {
    rowKinds[row] ??= kind;
    rowReasons[row] ??= { code, params };
  };
  const { sample, place, above } = prepared;
  for (const row of above) {
    if (row.cells.every(isBlankCell)) set(row.rowNumber, 'blank', 'ROW_BLANK');
    else if (row.cells.some((cell) => cell?.kind === 'text' && isFilterLine(cellText(cell))))
      set(row.rowNumber, 'filter', 'ROW_FILTER');
    else set(row.rowNumber, 'title', 'ROW_TITLE');
  }
  for (const row of sample.rows.slice(Math.max(0, place.from), place.dataFrom))
    set(row.rowNumber, 'header', 'ROW_HEADER');
  if (mapping === null) {
    for (const row of prepared.rows) {
      rowKinds[row.rowNumber] = 'data';
      rowReasons[row.rowNumber] ??= { code: 'ROW_NOTE', params: {} };
    }
    return { rowKinds, rowReasons };
  }
  const marked = markedBySums(prepared, mapping);
  const interpreter = createLineInterpreter(marked, {
    lookup: null,
    sheetName: sample.sheetName,
    emit: () => undefined,
    onRow: (row, kind, why) => {
      // Told again, by the rows below: the later word holds.
      if (rowKinds[row] === 'total') {
        Reflect.deleteProperty(rowKinds, row);
        Reflect.deleteProperty(rowReasons, row);
      }
      if (kind === 'group' && marked !== mapping && mapping.rowKinds[row] === undefined)
        set(row, kind, 'ROW_GROUP_LEVEL');
      else set(row, kind, why.code, why.params());
    },
  });
  interpreter.add(sampleBatch(sample.rows));
  // The last row may be held back until it is known that nothing follows.
  interpreter.end(0);
  return { rowKinds, rowReasons };
}

/** Groups and parts told by their sums, marked as far as the sample shows them. */
function markedBySums({ rows, sample }: PreparedSheet, mapping: SheetMapping): SheetMapping {
  if (mapping.levels?.by !== 'sums') return mapping;
  const bySums = new RowsBySums(mapping);
  for (const row of rows) bySums.add(row);
  return withRowsBySums(mapping, bySums.kinds(sample.isWhole) ?? {});
}
