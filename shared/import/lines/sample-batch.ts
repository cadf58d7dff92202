import { CELL_ERRORS, CELL_KIND } from '../cell-batch';
import type { CellBatch, SheetRow } from '../cell-batch';

/** Sample rows as one batch, so that previews run through the same rules as the import. */
export function sampleBatch(rows: readonly SheetRow[]): CellBatch {
  const ids = new Map<string, number>();
  const column: number[] = [];
  const kind: number[] = [];
  const value: number[] = [];
  const cellStart = [0];
  for (const row of rows) {
    row.cells.forEach((cell, at) => {
      if (cell === undefined || (cell.kind === 'text' && cell.value.trim() === '')) return;
      column.push(at);
      kind.push(CELL_KIND[cell.kind]);
      if (cell.kind === 'text') {
        const id = ids.get(cell.value) ?? ids.size;
        ids.set(cell.value, id);
        value.push(id);
      } else if (cell.kind === 'error')
        value.push(
          Math.max(
            0,
            CELL_ERRORS.findIndex((error) => error === cell.value),
          ),
        );
      else value.push(Number(cell.value));
    });
    cellStart.push(column.length);
  }
  return {
    rows: rows.length,
    rowNumber: Uint32Array.from(rows, (row) => row.rowNumber),
    cellStart: Uint32Array.from(cellStart),
    column: Uint16Array.from(column),
    kind: Uint8Array.from(kind),
    flags: new Uint8Array(column.length),
    value: Float64Array.from(value),
    newTexts: [...ids.keys()],
  };
}
