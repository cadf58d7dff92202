import { z } from 'zod';
import type { PortfolioAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import type { FactClient } from '@shared/domain/sales-facts';
import { returns } from './define-method';
import { analysisSettings, fileToken, jobId, nothing } from './schemas';

/** Everything the portfolio screen shows for one set of settings. */
export interface PortfolioView {
  /** Clients by index, as `analysis.clients[].client` points to them. */
  readonly clients: readonly FactClient[];
  readonly analysis: PortfolioAnalysis;
  readonly currency: string | null;
  /** First and last day of the data, day numbers. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Whether lines carry margins, order numbers and true purchase days: settings that need them are offered only then. */
  readonly has: { readonly margin: boolean; readonly orders: boolean; readonly days: boolean };
  readonly elapsedMs: number;
}

/** One sales line with the cell it came from. */
export interface SourceRow {
  readonly lineId: number;
  readonly day: number;
  readonly document: string | null;
  readonly product: string | null;
  readonly amountE4: number;
  readonly fileName: string;
  readonly sheetName: string;
  readonly row: number;
}

export interface SourceRows {
  readonly total: number;
  readonly sumE4: number;
  readonly rows: readonly SourceRow[];
}

export const portfolioMethods = {
  /** Analysis with the workspace's own settings, or with others tried out; null when there are no sales yet. */
  'portfolio.get': returns<PortfolioView | null>().query(
    z.strictObject({ settings: analysisSettings.nullable() }),
  ),
  'portfolio.settings': returns<AnalysisSettings>().query(nothing),
  /** Keeps new settings (a new version; earlier ones stay for past runs). */
  'portfolio.saveSettings': returns<AnalysisSettings>().errand(
    z.strictObject({ settings: analysisSettings }),
  ),
  /** Lines of one client, newest first. */
  'portfolio.sourceRows': returns<SourceRows>().query(
    z.strictObject({
      clientId: z.string().max(60),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(5000),
    }),
  ),
  /** Writes the result workbook with live formulas. */
  'portfolio.export': returns<{
    readonly file: string;
    readonly name: string;
    readonly bytes: number;
  }>().errand(
    z.strictObject({ file: fileToken, jobId, language: z.enum(['en', 'pl', 'ru', 'af']) }),
  ),
};
