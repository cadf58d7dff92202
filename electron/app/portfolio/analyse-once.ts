import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import type { PortfolioAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import type { SalesFacts } from '@shared/domain/sales-facts';

/** The last analysis of facts; gone with them. */
const last = new WeakMap<
  SalesFacts,
  { readonly key: string; readonly analysis: PortfolioAnalysis }
>();

/**
 * Analyses facts, or gives the last analysis of the same facts under the same settings: what is on screen is asked for
 * again when it is kept or compared. The result is shared and must not be changed.
 */
export function analyseOnce(facts: SalesFacts, settings: AnalysisSettings): PortfolioAnalysis {
  const key = JSON.stringify(settings);
  const known = last.get(facts);
  if (known?.key === key) return known.analysis;
  const analysis = analysePortfolio(facts, settings);
  last.set(facts, { key, analysis });
  return analysis;
}
