import type { GridCursor } from './grid-types';

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows of one page. */
  readonly page: number;
}

export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/**
 * Where a key takes the cursor; null when the key does not move it.
 * Arrows one cell, Home/End ends of the row (with Ctrl of the table), PageUp/PageDown one page. Row −1 is the header.
 */
export function moveCursor(
  cursor: GridCursor,
  { key, ctrlKey }: GridKey,
  size: GridSize,
): GridCursor | null {
  const row = (next: number) => ({
    row: Math.max(-1, Math.min(size.rows - 1, next)),
    column: cursor.column,
  });
  const column = (next: number) => ({
    row: cursor.row,
    column: Math.max(0, Math.min(size.columns - 1, next)),
  });
  switch (key) {
    case 'ArrowDown':
      return ctrlKey ? row(size.rows - 1) : row(cursor.row + 1);
    case 'ArrowUp':
      return ctrlKey ? row(0) : row(cursor.row - 1);
    case 'PageDown':
      return row(cursor.row + size.page);
    case 'PageUp':
      return row(Math.max(0, cursor.row - size.page));
    case 'ArrowRight':
      return column(cursor.column + 1);
    case 'ArrowLeft':
      return column(cursor.column - 1);
    case 'Home':
      return ctrlKey ? { row: size.rows > 0 ? 0 : -1, column: 0 } : column(0);
    case 'End':
      return ctrlKey ? { row: size.rows - 1, column: size.columns - 1 } : column(size.columns - 1);
    default:
      return null;
  }
}
