import type { ClientAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';
import { columnName, columnRange, sheetPrefix } from './cell-address';
import type { PortfolioReportInput } from './portfolio-report-input';

/** First row of the clients on the sheets that have one row a client; the header is row 1. */
export const FIRST_CLIENT_ROW = 2;
/** Column of the first period on the series sheet, after code and client. */
export const FIRST_PERIOD_COLUMN = 2;

/** Columns of the ABC-XYZ sheet, 0 = A, in sheet order. */
const CLASS_COLUMNS = [
  'rank',
  'cell',
  'abc',
  'xyz',
  'code',
  'client',
  'value',
  'share',
  'runningSum',
  'cumulative',
  'netSales',
  'orders',
  'firstPeriod',
  'periods',
  'activePeriods',
  'regularity',
  'mean',
  'deviation',
  'cv',
  'gapCv',
  'lastPurchase',
  'owner',
  'note',
  'key',
  'ownAbc',
  'ownXyz',
  'planned',
  'id',
] as const;

export type ClassColumn = (typeof CLASS_COLUMNS)[number];

/** Where things stand in the book, so that sheets can point to each other. */
export interface ReportLayout {
  readonly lastClientRow: number;
  /** Amounts are divided by this to become currency units; 1 for counts of orders. */
  readonly unit: number;
  /** Column index on the ABC-XYZ sheet (−1 = left out); the net sales column is left out where the value is the net sales. */
  readonly columnOf: Readonly<Record<ClassColumn, number>>;
  readonly classColumns: readonly ClassColumn[];
  /** Absolute range of one column of the ABC-XYZ sheet over all clients. */
  readonly classRange: (column: ClassColumn) => string;
  /** Range of one client's periods on the series sheet, from a period to the last; null without periods. */
  readonly seriesRange: (row: number, fromPeriod: number) => string | null;
  /** Absolute range of the period labels on the series sheet; null without periods. */
  readonly periodHeader: string | null;
  readonly periodLabels: readonly string[];
}

/** Places of everything for one report. */
export function reportLayout(input: PortfolioReportInput): ReportLayout {
  const { analysis, texts } = input;
  const { basis } = analysis.settings;
  const lastClientRow = FIRST_CLIENT_ROW + Math.max(1, analysis.clients.length) - 1;
  const classColumns = CLASS_COLUMNS.filter(
    (column) =>
      (column !== 'netSales' || basis !== 'revenue') && (column !== 'id' || hasOrigin(input)),
  );
  const columnOf = Object.fromEntries(
    CLASS_COLUMNS.map((column) => [column, classColumns.indexOf(column)]),
  ) as Record<ClassColumn, number>;
  if (basis === 'revenue') columnOf.netSales = columnOf.value;
  const series = sheetPrefix(texts.sheets.series);
  const periods = analysis.periods.length;
  const first = columnName(FIRST_PERIOD_COLUMN);
  const last = columnName(FIRST_PERIOD_COLUMN + periods - 1);
  return {
    lastClientRow,
    unit: basis === 'orders' ? 1 : 10_000,
    columnOf,
    classColumns,
    classRange: (column) =>
      columnRange(texts.sheets.classes, columnOf[column], FIRST_CLIENT_ROW, lastClientRow),
    seriesRange: (row, fromPeriod) =>
      fromPeriod < periods
        ? `${series}${columnName(FIRST_PERIOD_COLUMN + fromPeriod)}${row}:${last}${row}`
        : null,
    periodHeader: periods > 0 ? `${series}$${first}$1:$${last}$1` : null,
    periodLabels: analysis.periods.map((period) =>
      period.isPartial ? `${period.label} ${texts.columns.partialPeriod}` : period.label,
    ),
  };
}

/** Whether the book says which workspace it came from, and so can be taken back. */
function hasOrigin({ origin }: PortfolioReportInput): boolean {
  return origin !== undefined && origin !== null;
}

/** Name of what the values are, with the currency where it is money. Worked line: revenue in EUR → `Sales, EUR`. */
export function valueHeader({ analysis, currency, texts }: PortfolioReportInput): string {
  const name = texts.basis[analysis.settings.basis];
  return currency === null || analysis.settings.basis === 'orders' ? name : `${name}, ${currency}`;
}

/** Net sales of a client in currency units. */
export function netSalesOf(client: ClientAnalysis): number {
  return client.revenueE4 / 10_000;
}
