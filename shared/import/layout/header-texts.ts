import type { Cell, SheetRow } from '../cell-batch';
import { cellText, isBlankCell } from './cell-text';
import type { HeaderPlace } from './find-header-row';
import { headerPeriod } from './header-period';
import type { SheetSample } from './workbook-guess';

/** The header of a sheet by column. */
export interface HeaderTexts {
  /** Joined over the header rows, duplicates numbered by " (2)"; "" where there is none. */
  readonly texts: readonly string[];
  /** The cells that speak for each column, top row first (upper cells carried over the columns they span). */
  readonly cells: readonly (readonly Cell[])[];
}

/** Header texts of `width` columns. Upper cells reach over merged columns, or over blanks right of them that have a lower text. */
export function headerTexts(sample: SheetSample, place: HeaderPlace, width: number): HeaderTexts {
  const rows = sample.rows.slice(Math.max(0, place.from), Math.max(0, place.from) + place.count);
  const layers = rows.map((row, index) =>
    index === rows.length - 1 ? row.cells : carried(sample, row, rows.slice(index + 1), width),
  );
  const cells: Cell[][] = [];
  const texts: string[] = [];
  const counts = new Map<string, number>();
  for (let column = 0; column < width; column += 1) {
    const own: Cell[] = [];
    const parts: string[] = [];
    for (const layer of layers) {
      const cell = layer[column];
      if (cell === undefined || isBlankCell(cell) || cell.kind === 'error') continue;
      own.push(cell);
      const text = cellText(cell);
      if (!parts.includes(text)) parts.push(text);
    }
    const joined = parts.join(' ');
    const seen = (counts.get(joined) ?? 0) + 1;
    counts.set(joined, seen);
    cells.push(own);
    texts.push(joined !== '' && seen > 1 ? `${joined} (${seen})` : joined);
  }
  return { texts, cells };
}

function carried(
  sample: SheetSample,
  row: SheetRow,
  below: readonly SheetRow[],
  width: number,
): (Cell | undefined)[] {
  const out: (Cell | undefined)[] = [];
  const merges = sample.merges.filter(
    (merge) => merge.fromRow <= row.rowNumber && merge.toRow >= row.rowNumber,
  );
  const lowerFilled = (below[0]?.cells ?? []).filter((cell) => !isBlankCell(cell)).length;
  const upperFilled = row.cells.filter((cell) => !isBlankCell(cell)).length;
  const isSparseLower = lowerFilled <= upperFilled / 2;
  // The nearest filled cell on the left: its reach does not end at a lower cell that is blank because it is merged too.
  let left: Cell | undefined;
  for (let column = 0; column < width; column += 1) {
    const own = row.cells[column];
    if (own !== undefined && !isBlankCell(own) && own.kind !== 'error') {
      out.push(own);
      left = own;
      continue;
    }
    const merge = merges.find((range) => range.fromColumn < column && range.toColumn >= column);
    if (merge !== undefined) out.push(out[merge.fromColumn]);
    else if (
      left !== undefined &&
      (headerPeriod(left) !== null
        ? below.some((row) => !isBlankCell(row.cells[column]))
        : isSparseLower && !isBlankCell(below[0]?.cells[column]))
    )
      out.push(left);
    else out.push(undefined);
  }
  return out;
}
