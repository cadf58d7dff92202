import {
  CELL_ERRORS,
  CELL_FLAG,
  CELL_KIND,
  type Cell,
  type CellBatch,
  type SheetRow,
} from '@shared/import/cell-batch';

/** Turns a batch into row objects: for previews and detection only. `texts` is the text table so far. */
export function toSheetRows(batch: CellBatch, texts: readonly string[]): SheetRow[] {
  const rows: SheetRow[] = [];
  for (let row = 0; row < batch.rows; row++) {
    const cells: (Cell | undefined)[] = [];
    const end = batch.cellStart[row + 1] ?? 0;
    for (let i = batch.cellStart[row] ?? 0; i < end; i++) {
      const column = batch.column[i] ?? 0;
      while (cells.length < column) cells.push(undefined);
      cells[column] = toCell(batch, i, texts);
    }
    rows.push({ rowNumber: batch.rowNumber[row] ?? 0, cells });
  }
  return rows;
}

function toCell(batch: CellBatch, i: number, texts: readonly string[]): Cell {
  const value = batch.value[i] ?? 0;
  const isFormula = ((batch.flags[i] ?? 0) & CELL_FLAG.formula) !== 0;
  switch (batch.kind[i]) {
    case CELL_KIND.text:
      return { kind: 'text', value: texts[value] ?? '', isFormula };
    case CELL_KIND.date:
      return { kind: 'date', value, isFormula };
    case CELL_KIND.boolean:
      return { kind: 'boolean', value: value !== 0, isFormula };
    case CELL_KIND.error:
      return { kind: 'error', value: CELL_ERRORS[value] ?? '#OTHER', isFormula };
    default:
      return { kind: 'number', value, isFormula };
  }
}
