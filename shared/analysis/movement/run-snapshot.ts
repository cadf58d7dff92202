import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import type { DayNumber } from '@shared/domain/iso-day';
import type { FactClient } from '@shared/domain/sales-facts';
import type { NearBorder } from '@shared/analysis/portfolio/near-border';
import { nearBorder } from '@shared/analysis/portfolio/near-border';
import type {
  AbcMark,
  ClientAnalysis,
  PortfolioAnalysis,
  XyzMark,
  XyzStatus,
} from '@shared/analysis/portfolio/portfolio-analysis';

/** Where a client stood in one run. */
export interface RunPosition {
  readonly id: string;
  /** Place by value among all clients, 1 = largest. */
  readonly rank: number;
  /** Ten-thousandths, or a count for the basis `orders`. */
  readonly value: number;
  readonly share: number;
  /** Null outside the base. */
  readonly cumulative: number | null;
  readonly abc: AbcMark;
  readonly xyz: XyzMark;
  readonly xyzStatus: XyzStatus;
  readonly activePeriods: number;
  readonly periods: number;
  /** Day of the last line, returns too. */
  readonly lastDay: DayNumber | null;
  /** The figure the rhythm letter comes from (regularity or a coefficient of variation); null when unknown or not kept. */
  readonly rhythm: number | null;
  readonly near: NearBorder | null;
}

/** What one analysis said, in the form two runs are compared in: fresh from the data, or as it was kept. */
export interface RunSnapshot {
  readonly settings: AnalysisSettings;
  /** Last day of the data it saw. */
  readonly asOfDay: DayNumber;
  readonly positiveTotal: number;
  readonly netTotal: number;
  /** Periods of the whole window; for a kept run the longest window of a client. */
  readonly periods: number;
  /** Clients with at least one line, in ABC order. */
  readonly clients: readonly RunPosition[];
}

/** A snapshot of a fresh analysis. `clients` are those of the facts, `asOfDay` the last day of a line that counts. */
export function snapshotOf(
  analysis: PortfolioAnalysis,
  clients: readonly FactClient[],
  asOfDay: DayNumber,
): RunSnapshot {
  const positions: RunPosition[] = [];
  for (const client of analysis.clients) {
    const id = clients[client.client]?.id;
    if (id === undefined || client.lines === 0) continue;
    positions.push({
      id,
      rank: client.rank,
      value: client.value,
      share: client.share,
      cumulative: client.cumulative,
      abc: client.abc,
      xyz: client.xyz,
      xyzStatus: client.xyzStatus,
      activePeriods: client.activePeriods,
      periods: client.periods,
      lastDay: client.lastDay,
      rhythm: rhythmFigure(analysis.settings, client),
      near: nearBorder(analysis, client),
    });
  }
  return {
    settings: analysis.settings,
    asOfDay,
    positiveTotal: analysis.totals.positive,
    netTotal: analysis.totals.net,
    periods: analysis.periods.length,
    clients: positions,
  };
}

function rhythmFigure({ xyzMethod }: AnalysisSettings, client: ClientAnalysis): number | null {
  if (xyzMethod === 'regularity') return client.regularity;
  return xyzMethod === 'gaps' ? client.gapCv : client.cv;
}
