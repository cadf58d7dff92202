import { NONE_KEY } from './cell-key';
import type { CellKey } from './cell-key';
import type { MatrixModel } from './matrix-model';

/** Where the keyboard stands in the matrix: row 0–2 and column, or the line below (row 3, column 0). */
export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
}

/** Cell at a place, or null outside the matrix. */
export function cellAt(model: MatrixModel, place: MatrixPlace): CellKey | null {
  if (place.row === model.rows.length) return model.none && place.column === 0 ? NONE_KEY : null;
  return model.rows[place.row]?.cells[place.column]?.key ?? null;
}

/** Place of a cell; the first place when the matrix has no such cell now. */
export function placeOf(model: MatrixModel, key: CellKey): MatrixPlace {
  if (key === NONE_KEY)
    return model.none ? { row: model.rows.length, column: 0 } : { row: 0, column: 0 };
  for (const [row, line] of model.rows.entries()) {
    const column = line.cells.findIndex((cell) => cell.key === key);
    if (column >= 0) return { row, column };
  }
  return { row: 0, column: 0 };
}

export type MatrixArrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

/** Place after an arrow key; stays at the edge. Going up from the line below returns to the first column. */
export function moveInMatrix(model: MatrixModel, from: MatrixPlace, key: MatrixArrow): MatrixPlace {
  const lastRow = model.rows.length - (model.none ? 0 : 1);
  const lastColumn = from.row === model.rows.length ? 0 : model.columns.length - 1;
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, from.row - 1), column: from.column };
    case 'ArrowDown': {
      const row = Math.min(lastRow, from.row + 1);
      return { row, column: row === model.rows.length ? 0 : from.column };
    }
    case 'ArrowLeft':
      return { row: from.row, column: Math.max(0, from.column - 1) };
    case 'ArrowRight':
      return { row: from.row, column: Math.min(lastColumn, from.column + 1) };
    case 'Home':
      return { row: from.row, column: 0 };
    case 'End':
      return { row: from.row, column: lastColumn };
  }
}

/** Only this cell; choosing the only chosen cell again frees it. */
export function chooseOnly(chosen: readonly CellKey[], key: CellKey): readonly CellKey[] {
  return chosen.length === 1 && chosen[0] === key ? [] : [key];
}

/** Adds a cell to the choice or takes it out; the order of the matrix is kept by the caller's model. */
export function toggleCell(
  model: MatrixModel,
  chosen: readonly CellKey[],
  key: CellKey,
): readonly CellKey[] {
  const next = chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key];
  return inMatrixOrder(model, next);
}

/** Every cell of the rectangle between two places; the line below counts as its own row. */
export function chooseRectangle(
  model: MatrixModel,
  anchor: MatrixPlace,
  to: MatrixPlace,
): readonly CellKey[] {
  const [top, bottom] = [Math.min(anchor.row, to.row), Math.max(anchor.row, to.row)];
  const [left, right] = [Math.min(anchor.column, to.column), Math.max(anchor.column, to.column)];
  const keys: CellKey[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const key = cellAt(model, { row, column });
      if (key !== null && !keys.includes(key)) keys.push(key);
    }
  }
  return keys;
}

/**
 * All cells of a row or a column with clients in them; if they are exactly the choice already, none
 * (so the same key or click frees them).
 */
export function chooseLine(
  model: MatrixModel,
  chosen: readonly CellKey[],
  line: { readonly row: number } | { readonly column: number },
): readonly CellKey[] {
  const cells =
    'row' in line
      ? (model.rows[line.row]?.cells ?? [])
      : model.rows.flatMap((row) => row.cells[line.column] ?? []);
  const keys = cells.filter((cell) => cell.clients > 0).map((cell) => cell.key);
  const same = keys.length === chosen.length && keys.every((key) => chosen.includes(key));
  return same ? [] : keys;
}

/** The same keys in reading order, without those the matrix does not have. */
export function inMatrixOrder(model: MatrixModel, keys: readonly CellKey[]): readonly CellKey[] {
  const all = model.rows.flatMap((row) => row.cells.map((cell) => cell.key));
  const ordered: CellKey[] = all.filter((key) => keys.includes(key));
  if (model.none && keys.includes(NONE_KEY)) ordered.push(NONE_KEY);
  return ordered;
}
