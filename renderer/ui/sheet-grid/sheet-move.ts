import type { SheetPlace } from './sheet-types';

/** Size of what a key moves in. */
export interface MoveSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows of one page. */
  readonly page: number;
}

/**
 * Where a key takes a place; null when the key does not move it. Arrows one cell, with Ctrl to the edge; Home and End
 * the ends of the row, with Ctrl of the sheet; PageUp and PageDown one page.
 */
export function movePlace(
  place: SheetPlace,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  size: MoveSize,
): SheetPlace | null {
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const at = (row: number, column: number): SheetPlace => ({
    row: Math.max(0, Math.min(lastRow, row)),
    column: Math.max(0, Math.min(lastColumn, column)),
  });
  const { row, column } = place;
  switch (key) {
    case 'ArrowDown':
      return at(ctrlKey ? lastRow : row + 1, column);
    case 'ArrowUp':
      return at(ctrlKey ? 0 : row - 1, column);
    case 'ArrowRight':
      return at(row, ctrlKey ? lastColumn : column + 1);
    case 'ArrowLeft':
      return at(row, ctrlKey ? 0 : column - 1);
    case 'PageDown':
      return at(row + size.page, column);
    case 'PageUp':
      return at(row - size.page, column);
    case 'Home':
      return at(ctrlKey ? 0 : row, 0);
    case 'End':
      return at(ctrlKey ? lastRow : row, lastColumn);
    default:
      return null;
  }
}
