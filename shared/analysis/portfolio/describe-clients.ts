import type { AbcClassification } from '@shared/analysis/abc/classify-abc';
import { classifyAbc } from '@shared/analysis/abc/classify-abc';
import type { XyzFigures } from '@shared/analysis/xyz/rate-xyz';
import { xyzMarkOf, xyzStatusOf } from '@shared/analysis/xyz/rate-xyz';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import type { SalesFacts } from '@shared/domain/sales-facts';
import type { ClientColumns } from './client-columns';
import { addToTally, matrixCells, matrixTally } from './matrix-cells';
import type { ClientAnalysis, MatrixCell } from './portfolio-analysis';
import type { PurchaseColumns } from './purchase-columns';
import { rankOrder } from './rank-order';
import { variationColumns } from './variation-columns';
import { windowStarts } from './window-starts';

/** The clients in ABC order with both classes, and the ABC classification they come from. */
export interface DescribedClients {
  readonly clients: readonly ClientAnalysis[];
  /** Values in the order of `clients`. */
  readonly values: Float64Array;
  readonly abc: AbcClassification;
  readonly matrix: readonly MatrixCell[];
}

/**
 * Ranks and classifies all clients. `periods` is the number of periods of the analysis; 0 when none could be formed,
 * then nobody has a series or an XYZ letter.
 */
export function describeClients(
  facts: SalesFacts,
  settings: AnalysisSettings,
  periods: number,
  columns: ClientColumns,
  purchases: PurchaseColumns,
): DescribedClients {
  const byClient =
    settings.basis === 'revenue'
      ? columns.revenueE4
      : settings.basis === 'margin'
        ? columns.marginE4
        : Float64Array.from(purchases.orders);
  const order = rankOrder(byClient, facts.clients);
  const values = new Float64Array(order.length);
  let zeros = 0;
  for (let i = 0; i < order.length; i++) {
    const c = order[i]!;
    values[i] = byClient[c]!;
    if (values[i]! <= 0 && columns.lines[c]! > 0) zeros++;
  }
  const abc = classifyAbc(values, settings.abcLimits, settings.abcRule, zeros);
  const series = purchases.orderSeries ?? columns.series;
  const starts = windowStarts(columns.firstPurchase, settings.window, periods);
  const variation = variationColumns(series, starts, periods, settings.deviation);
  const tally = matrixTally();
  const places = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) places[order[place]!] = place;
  // First in the order of the columns, so that memory is read in sequence, then in that of the ranks.
  const described: ClientAnalysis[] = [];
  for (let c = 0; c < order.length; c++) described.push(describeClient(places[c]!, c));
  const clients: ClientAnalysis[] = [];
  for (const c of order) clients.push(described[c]!);
  return { clients, values, abc, matrix: matrixCells(tally, abc.total) };

  function describeClient(place: number, c: number): ClientAnalysis {
    const value = values[place]!;
    const isRated = place < abc.rated;
    const lines = columns.lines[c]!;
    const first = periods === 0 ? -1 : columns.firstPurchase[c]!;
    const windowStart = starts[c]!;
    const own = new Float64Array(series.buffer, c * periods * 8, periods);
    const activePeriods = periods === 0 ? 0 : columns.activePeriods[c]!;
    const figures: XyzFigures = {
      lines,
      hasDays: facts.dayPrecision === 'day',
      netSales: columns.revenueE4[c]!,
      periodsSinceFirst: first < 0 ? 0 : periods - first,
      activePeriods,
      variationPeriods: periods - windowStart,
      cv: known(variation.cv[c]!),
      gapCv: known(purchases.gapCv[c]!),
    };
    const xyzStatus = xyzStatusOf(figures, settings.xyzMethod, settings.minPeriods);
    const abcMark = abc.marks[place] ?? '–';
    const xyz = xyzMarkOf(xyzStatus, figures, settings.xyzMethod, settings.xyzLimits);
    addToTally(tally, abcMark, xyz, value);
    return {
      client: c,
      rank: place + 1,
      value,
      revenueE4: columns.revenueE4[c]!,
      marginE4: columns.marginLines[c]! > 0 ? columns.marginE4[c]! : null,
      share: isRated ? value / abc.total : 0,
      cumulative: isRated ? abc.cumulative[place]! : null,
      abc: abcMark,
      abcStatus: isRated ? 'rated' : value < 0 ? 'net-return' : 'no-sales',
      isTie: abc.tied[place] === 1,
      orders: purchases.orders[c]!,
      lines,
      firstDay: lines > 0 ? columns.firstDay[c]! : null,
      lastDay: lines > 0 ? columns.lastDay[c]! : null,
      periods:
        settings.xyzMethod === 'regularity' ? figures.periodsSinceFirst : periods - windowStart,
      activePeriods,
      series: own,
      windowStart,
      firstPurchasePeriod: first < 0 ? null : first,
      mean: known(variation.mean[c]!),
      deviation: known(variation.deviation[c]!),
      cv: figures.cv,
      regularity: first < 0 ? null : activePeriods / figures.periodsSinceFirst,
      gapCv: figures.gapCv,
      gapMean: known(purchases.gapMean[c]!),
      gaps: purchases.gaps[c]!,
      xyz,
      xyzStatus,
    };
  }
}

/** NaN of a column is an unknown figure. */
function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
