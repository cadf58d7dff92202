import { CELL_ERRORS, CELL_KIND } from '../cell-batch';
import type { Cell, SheetRow } from '../cell-batch';
import type { JoinTable } from '../lines/join-table';
import { keyOfCell } from './find-joins';
import type { PreparedSheet } from './prepare-sheet';
import type { FoundJoin, SheetSample } from './workbook-guess';

/**
 * The sample of the lines with the columns of a joined table right of its own: headers on the last header row, values by key below.
 * A key without partner shows `#N/A`, as a lookup in a spreadsheet would. `headers` = header texts of the other table by column.
 */
export function widenSample(
  lines: PreparedSheet,
  found: FoundJoin,
  table: JoinTable,
  headers: readonly string[],
): SheetSample {
  const { sample, place } = lines;
  const { join } = found;
  const base = join.columns[0]?.column ?? lines.facts.length;
  const rows = sample.rows.map((row, index): SheetRow => {
    let added: (Cell | undefined)[];
    if (index < place.dataFrom) {
      if (index !== place.dataFrom - 1) return row;
      added = join.columns.map(({ otherColumn }) => textCell(headers[otherColumn] ?? ''));
    } else {
      const cell = row.cells[join.keyColumn];
      const key = keyOfCell(cell);
      if (key === '') added = cell?.kind === 'error' ? join.columns.map(() => missing()) : [];
      else {
        const at = table.row(key);
        added = join.columns.map((_one, taken) => (at < 0 ? missing() : cellOf(table, at, taken)));
      }
    }
    if (added.length === 0) return row;
    const own = row.cells.slice(0, base);
    while (own.length < base) own.push(undefined);
    return { rowNumber: row.rowNumber, cells: [...own, ...added] };
  });
  return { ...sample, rows, joins: [...(sample.joins ?? []), found] };
}

function textCell(value: string): Cell | undefined {
  return value === '' ? undefined : { kind: 'text', value, isFormula: false };
}

function missing(): Cell {
  return { kind: 'error', value: '#N/A', isFormula: false };
}

function cellOf(table: JoinTable, row: number, place: number): Cell | undefined {
  const value = table.value(row, place);
  switch (table.kind(row, place)) {
    case CELL_KIND.text:
      return textCell(table.texts[value] ?? '');
    case CELL_KIND.number:
      return { kind: 'number', value, isFormula: false };
    case CELL_KIND.date:
      return { kind: 'date', value, isFormula: false };
    case CELL_KIND.boolean:
      return { kind: 'boolean', value: value !== 0, isFormula: false };
    case CELL_KIND.error:
      return { kind: 'error', value: CELL_ERRORS[value] ?? '#OTHER', isFormula: false };
    default:
      return undefined;
  }
}
