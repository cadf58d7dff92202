import { variationOf } from '@shared/analysis/xyz/variation';
import type { XyzFigures } from '@shared/analysis/xyz/rate-xyz';
import type { XyzMethod } from '@shared/domain/analysis-settings';
import { defaultWindow } from '@shared/domain/analysis-settings';
import type { ClientAnalysis, PortfolioAnalysis } from './portfolio-analysis';

/** The part of an analysis that the figures of a client depend on. */
export type FiguresContext = Pick<PortfolioAnalysis, 'settings' | 'periods' | 'dayPrecision'>;

/**
 * Figures to judge an analysed client by any method. For the method in force they are the analysis's own; the
 * variation as another method is measured over its default window, the whole span of the data.
 */
export function xyzFiguresFor(
  client: ClientAnalysis,
  method: XyzMethod,
  { settings, periods, dayPrecision }: FiguresContext,
): XyzFigures {
  const count = periods.length;
  const isOwn = method === settings.xyzMethod;
  let { cv, windowStart } = client;
  if (method === 'variation' && !isOwn) {
    windowStart = defaultWindow('variation') === 'span' ? 0 : (client.firstPurchasePeriod ?? count);
    cv = variationOf(client.series, settings.deviation, windowStart, count)?.cv ?? null;
  }
  return {
    lines: client.lines,
    hasDays: dayPrecision === 'day',
    netSales: client.revenueE4,
    periodsSinceFirst: client.firstPurchasePeriod === null ? 0 : count - client.firstPurchasePeriod,
    activePeriods: client.activePeriods,
    variationPeriods: count - windowStart,
    cv,
    gapCv: client.gapCv,
  };
}
