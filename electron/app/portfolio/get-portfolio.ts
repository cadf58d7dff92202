import { desc } from 'drizzle-orm';
import type { ClientAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';
import { DEFAULT_ANALYSIS_SETTINGS, type AnalysisSettings } from '@shared/domain/analysis-settings';
import type { PortfolioView } from '@shared/ipc/portfolio-methods';
import { analysisSettingsTable } from '../../db/schema/all-tables';
import type { AppContext } from '../app-context';
import { requireWorkspace } from '../require-workspace';
import { analyseOnce } from './analyse-once';

/** Settings in force: the newest kept version, or the defaults. */
export function getAnalysisSettings(context: AppContext): AnalysisSettings {
  const row = context.workspace?.db
    .select()
    .from(analysisSettingsTable)
    .orderBy(desc(analysisSettingsTable.version))
    .get();
  return row
    ? { ...DEFAULT_ANALYSIS_SETTINGS, ...(JSON.parse(row.settings) as AnalysisSettings) }
    : DEFAULT_ANALYSIS_SETTINGS;
}

/** On its way into the window each series is copied with the whole memory it points into, which is that of all clients. */
function withOwnSeries(client: ClientAnalysis): ClientAnalysis {
  return { ...client, series: client.series.slice() };
}

/** The portfolio under the given settings, or under those in force; null without sales. */
export function getPortfolio(
  context: AppContext,
  settings: AnalysisSettings | null,
): PortfolioView | null {
  const startMs = performance.now();
  const loaded = requireWorkspace(context).facts.get();
  if (!loaded) return null;
  const { facts } = loaded;
  const analysis = analyseOnce(facts, settings ?? getAnalysisSettings(context));
  return {
    clients: facts.clients,
    analysis: { ...analysis, clients: analysis.clients.map(withOwnSeries) },
    currency: facts.currency,
    firstDay: loaded.firstDay,
    lastDay: loaded.lastDay,
    has: {
      margin: facts.marginE4 !== null,
      orders: facts.order !== null,
      days: facts.dayPrecision === 'day',
    },
    elapsedMs: performance.now() - startMs,
  };
}
