import type { PortfolioAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';
import { ABC_ROWS, cellKeyOf, NONE_KEY, XYZ_COLUMNS } from './cell-key';
import type { CellKey } from './cell-key';

/** Share of value in steps: under 1 %, 3 %, 8 %, 20 %, and above. */
export type TintStep = 0 | 1 | 2 | 3 | 4;

export type MatrixRowKey = (typeof ABC_ROWS)[number];
export type MatrixColumnKey = (typeof XYZ_COLUMNS)[number];

/** Number, value and share of a group of clients. */
export interface GroupSum {
  readonly clients: number;
  /** Ten-thousandths, or a count when clients are valued by orders. */
  readonly total: number;
  readonly share: number;
}

export interface MatrixModelCell extends GroupSum {
  readonly key: CellKey;
  readonly row: MatrixRowKey;
  readonly column: MatrixColumnKey;
  readonly tint: TintStep;
}

export interface MatrixModel {
  readonly columns: readonly MatrixColumnKey[];
  readonly rows: readonly {
    readonly key: MatrixRowKey;
    readonly cells: readonly MatrixModelCell[];
    readonly all: GroupSum;
  }[];
  /** One for each of `columns`. */
  readonly columnTotals: readonly GroupSum[];
  readonly all: GroupSum;
  /** Clients outside the base, with what they are; null when every client has a value class. */
  readonly none: (GroupSum & { readonly noSales: number; readonly netReturn: number }) | null;
}

/** Step of the tint for a share (0–1). Worked line: 0.157 → 3. */
export function tintStep(share: number): TintStep {
  if (share < 0.01) return 0;
  if (share < 0.03) return 1;
  if (share < 0.08) return 2;
  return share < 0.2 ? 3 : 4;
}

const NOTHING: GroupSum = { clients: 0, total: 0, share: 0 };

function add(a: GroupSum, b: GroupSum): GroupSum {
  return { clients: a.clients + b.clients, total: a.total + b.total, share: a.share + b.share };
}

/**
 * The matrix as it is drawn: A, B, C by X, Y, Z and new, a column for rated value without a rhythm letter only where
 * it has clients, totals beside and below, and the line of clients outside the base.
 */
export function matrixModel(analysis: PortfolioAnalysis): MatrixModel {
  const sums = new Map<CellKey, GroupSum>();
  for (const cell of analysis.matrix) {
    const key = cellKeyOf(cell.abc, cell.xyz);
    sums.set(key, add(sums.get(key) ?? NOTHING, cell));
  }
  const sumOf = (key: CellKey): GroupSum => sums.get(key) ?? NOTHING;
  const columns = XYZ_COLUMNS.filter(
    (column) => column !== '–' || ABC_ROWS.some((row) => sumOf(cellKeyOf(row, column)).clients > 0),
  );
  const rows = ABC_ROWS.map((row) => {
    const cells = columns.map((column) => {
      const key = cellKeyOf(row, column);
      const sum = sumOf(key);
      return { ...sum, key, row, column, tint: tintStep(sum.share) };
    });
    return { key: row, cells, all: cells.reduce(add, NOTHING) };
  });
  const columnTotals = columns.map((_, index) =>
    rows.reduce((sum, row) => add(sum, row.cells[index] ?? NOTHING), NOTHING),
  );
  const none = sumOf(NONE_KEY);
  return {
    columns,
    rows,
    columnTotals,
    all: columnTotals.reduce(add, NOTHING),
    none: none.clients === 0 ? null : { ...none, ...outsideBase(analysis) },
  };
}

function outsideBase(analysis: PortfolioAnalysis): { noSales: number; netReturn: number } {
  let noSales = 0;
  let netReturn = 0;
  // Clients outside the base stand last.
  for (let index = analysis.clients.length - 1; index >= 0; index--) {
    const status = analysis.clients[index]?.abcStatus;
    if (status === 'no-sales') noSales++;
    else if (status === 'net-return') netReturn++;
    else break;
  }
  return { noSales, netReturn };
}
