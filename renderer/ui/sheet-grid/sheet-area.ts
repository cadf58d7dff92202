import type { SheetArea, SheetEdit, SheetPlace, SheetSkipped } from './sheet-types';

/** Cells between two corners. */
export function areaOf(one: SheetPlace, other: SheetPlace): SheetArea {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

/** Number of cells of an area. */
export function cellCount({ top, bottom, left, right }: SheetArea): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** What a sheet looks like to a gesture. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
  readonly isReadOnly: (place: SheetPlace) => boolean;
}

/** Cells to set, and those that could not be. */
export interface PlacedEdits {
  readonly edits: readonly SheetEdit[];
  readonly skipped: SheetSkipped;
  /** The cells the gesture covers inside the sheet; chosen afterwards. */
  readonly area: SheetArea;
}

/**
 * Rows and columns a copied block covers from the first chosen cell on: its own, or all the chosen ones when these are a
 * whole multiple of it. Worked line: block 1×2 on a chosen area of 2×2 → 2×2; on 2×3 → 1×2.
 */
export function coveredBy(
  block: readonly (readonly string[])[],
  chosen: SheetArea,
): { readonly rows: number; readonly columns: number } {
  const height = block.length;
  const width = Math.max(1, ...block.map((row) => row.length));
  const rows = chosen.bottom - chosen.top + 1;
  const columns = chosen.right - chosen.left + 1;
  const isMultiple =
    rows * columns > height * width && rows % height === 0 && columns % width === 0;
  return isMultiple ? { rows, columns } : { rows: height, columns: width };
}

/**
 * Puts a copied block into a sheet as spreadsheets do: from the first chosen cell on, over as many cells as the block
 * has; when the chosen area is a whole multiple of the block it is repeated, so one value fills all chosen cells.
 * Cells beyond the edge and cells that are only read are left out and counted.
 * Worked line: block 1×2 on a chosen area of 2×2 → set twice, 4 cells.
 */
export function placeBlock(
  block: readonly (readonly string[])[],
  chosen: SheetArea,
  sheet: SheetSize,
): PlacedEdits {
  const height = block.length;
  const width = Math.max(1, ...block.map((row) => row.length));
  const { rows, columns } = coveredBy(block, chosen);
  const edits: SheetEdit[] = [];
  let readOnly = 0;
  let outside = 0;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const place = { row: chosen.top + r, column: chosen.left + c };
      if (place.row >= sheet.rows || place.column >= sheet.columns) outside++;
      else if (sheet.isReadOnly(place)) readOnly++;
      else edits.push({ ...place, text: block[r % height]?.[c % width] ?? '' });
    }
  }
  return {
    edits,
    skipped: { readOnly, outside },
    area: {
      ...chosen,
      bottom: Math.min(sheet.rows - 1, chosen.top + rows - 1),
      right: Math.min(sheet.columns - 1, chosen.left + columns - 1),
    },
  };
}

/**
 * Fills the chosen cells with those of their first row (down) or first column (right); one chosen row or column takes
 * the one before it. Worked line: rows 2–5 chosen, down → rows 3–5 become row 2.
 */
export function fillArea(
  direction: 'down' | 'right',
  chosen: SheetArea,
  textOf: (place: SheetPlace) => string,
  sheet: SheetSize,
): PlacedEdits {
  const isDown = direction === 'down';
  const isSingle = isDown ? chosen.top === chosen.bottom : chosen.left === chosen.right;
  const source = isDown ? chosen.top - (isSingle ? 1 : 0) : chosen.left - (isSingle ? 1 : 0);
  const edits: SheetEdit[] = [];
  let readOnly = 0;
  if (source >= 0) {
    const fromRow = isDown ? source + 1 : chosen.top;
    const fromColumn = isDown ? chosen.left : source + 1;
    for (let row = fromRow; row <= chosen.bottom; row++) {
      for (let column = fromColumn; column <= chosen.right; column++) {
        if (sheet.isReadOnly({ row, column })) readOnly++;
        else {
          const from = isDown ? { row: source, column } : { row, column: source };
          edits.push({ row, column, text: textOf(from) });
        }
      }
    }
  }
  return { edits, skipped: { readOnly, outside: 0 }, area: chosen };
}

/** Sets all chosen cells that can be written to one text; an empty one clears them. */
export function setArea(chosen: SheetArea, text: string, sheet: SheetSize): PlacedEdits {
  return placeBlock([[text]], chosen, sheet);
}
