import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import type { SalesFacts } from '@shared/domain/sales-facts';
import type { PortfolioView } from '@shared/ipc/portfolio-methods';

/** What the back end would answer for these facts and settings. */
export function viewOf(facts: SalesFacts, settings: Partial<AnalysisSettings> = {}): PortfolioView {
  let firstDay = Infinity;
  let lastDay = -Infinity;
  for (let index = 0; index < facts.length; index++) {
    firstDay = Math.min(firstDay, facts.day[index] ?? Infinity);
    lastDay = Math.max(lastDay, facts.day[index] ?? -Infinity);
  }
  return {
    clients: facts.clients,
    analysis: analysePortfolio(facts, { ...DEFAULT_ANALYSIS_SETTINGS, ...settings }),
    currency: facts.currency,
    firstDay,
    lastDay,
    has: {
      margin: facts.marginE4 !== null,
      orders: facts.order !== null,
      days: facts.dayPrecision === 'day',
    },
    elapsedMs: 1,
  };
}
