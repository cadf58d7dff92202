import { createContext, useContext } from 'react';
import type { TFunction } from 'i18next';
import type {
  AnalysisPeriod,
  PortfolioAnalysis,
} from '@shared/analysis/portfolio/portfolio-analysis';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import type { PortfolioView } from '@shared/ipc/portfolio-methods';
import type { Format } from '../../../lib/format/create-format';
import type { CellKey } from '../model/cell-key';
import type { ClientRow } from '../model/client-row';
import type { Said } from './use-said';
import type { ValueText } from '../model/value-text';

/** What every part of the screen needs: the analysis, and how its figures are written. */
export interface Portfolio {
  readonly view: PortfolioView;
  readonly analysis: PortfolioAnalysis;
  readonly settings: AnalysisSettings;
  readonly rows: readonly ClientRow[];
  readonly t: TFunction<'portfolio'>;
  readonly format: Format;
  readonly values: ValueText;
  /** `Oct 2024`, `Q4 2024`, `W40 2024`. */
  readonly periodName: (period: Pick<AnalysisPeriod, 'label' | 'start'>) => string;
  /** `A X`; `None` for the clients outside the base. */
  readonly cellName: (key: CellKey) => string;
  /** Shows and keeps other settings; what they were is offered back under the name `what`. */
  /** What people said of the clients, and what the workbook itself says of them. */
  readonly said: Said;
  readonly changeSettings: (next: AnalysisSettings, what: string) => void;
}

export const PortfolioContext = createContext<Portfolio | null>(null);

/** The analysis on screen. */
export function usePortfolio(): Portfolio {
  const portfolio = useContext(PortfolioContext);
  if (!portfolio) throw new Error('Parts of the portfolio screen stand inside it.');
  return portfolio;
}
