import type { AbcMark, MatrixCell, XyzMark } from './portfolio-analysis';

const ABC_MARKS: readonly AbcMark[] = ['A', 'B', 'C', '–'];
const XYZ_MARKS: readonly XyzMark[] = ['X', 'Y', 'Z', 'N', '–'];

/** Clients and values of all cells while they are counted; a cell is row × columns + column. */
export interface MatrixTally {
  readonly counts: Float64Array;
  readonly totals: Float64Array;
}

/** An empty tally. */
export function matrixTally(): MatrixTally {
  const cells = ABC_MARKS.length * XYZ_MARKS.length;
  return { counts: new Float64Array(cells), totals: new Float64Array(cells) };
}

/** Adds one client of a value to its cell. */
export function addToTally(tally: MatrixTally, abc: AbcMark, xyz: XyzMark, value: number): void {
  const cell = ABC_MARKS.indexOf(abc) * XYZ_MARKS.length + XYZ_MARKS.indexOf(xyz);
  tally.counts[cell]! += 1;
  tally.totals[cell]! += value;
}

/**
 * Cells of the ABC-XYZ matrix that have clients, in the order A, B, C, – × X, Y, Z, N, –. Shares are of the positive
 * total; cells outside the base have share 0 and keep their (zero or negative) total.
 */
export function matrixCells({ counts, totals }: MatrixTally, positiveTotal: number): MatrixCell[] {
  const cells: MatrixCell[] = [];
  for (const [row, abc] of ABC_MARKS.entries()) {
    for (const [column, xyz] of XYZ_MARKS.entries()) {
      const cell = row * XYZ_MARKS.length + column;
      const clients = counts[cell]!;
      const total = totals[cell]!;
      const share = abc === '–' || positiveTotal <= 0 ? 0 : total / positiveTotal;
      if (clients > 0) cells.push({ abc, xyz, clients, total, share });
    }
  }
  return cells;
}
