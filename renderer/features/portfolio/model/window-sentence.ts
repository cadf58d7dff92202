import type { TFunction } from 'i18next';
import type {
  AnalysisPeriod,
  PortfolioAnalysis,
} from '@shared/analysis/portfolio/portfolio-analysis';
import type { Format } from '../../../lib/format/create-format';

/**
 * What the window holds, in one sentence: how many whole periods, and which partial ones are left out or count too.
 * Worked line: `24 full months; partial Oct 2026 left out`.
 */
export function windowSentence(
  analysis: PortfolioAnalysis,
  t: TFunction<'portfolio'>,
  format: Format,
  periodName: (period: Pick<AnalysisPeriod, 'label' | 'start'>) => string,
): string {
  const { grain } = analysis.settings;
  const partial = analysis.periods.filter((period) => period.isPartial);
  const full = t(`settings.window.full.${grain}`, {
    count: analysis.periods.length - partial.length,
  });
  if (analysis.droppedEdges.length > 0) {
    const periods = format.list(analysis.droppedEdges.map((period) => periodName(period)));
    return t('settings.window.leftOut', { full, periods });
  }
  if (partial.length > 0) {
    const periods = format.list(partial.map((period) => periodName(period)));
    return t('settings.window.keptPartial', { full, periods });
  }
  return full;
}
