import { createContext, useContext } from 'react';
import type { TFunction } from 'i18next';
import type { PipelineAnalysis, PipelineScope } from '@shared/analysis/pipeline/analyse-pipeline';
import type { PlanPeriod } from '@shared/analysis/pipeline/pipeline-period';
import type { DayNumber } from '@shared/domain/iso-day';
import type { PipelineChanges } from '@shared/analysis/pipeline/pipeline-changes';
import type { PipelineAnswer } from '@shared/ipc/deal-answers';
import type { Format } from '../../../lib/format/create-format';
import type { AmountText } from '../model/amount-text';
import type { DealRow } from '../model/deal-row';
import type { TrialMark } from '../model/trial-marks';

/** What every part of the pipeline screen needs. */
export interface Pipeline {
  readonly answer: PipelineAnswer;
  readonly analysis: PipelineAnalysis;
  /** The same with what is supposed; null = nothing is. */
  readonly trial: PipelineAnalysis | null;
  /** What is supposed of each deal; empty when nothing is. */
  readonly marks: ReadonlyMap<string, TrialMark>;
  readonly scope: PipelineScope;
  /** Open deals by danger. */
  readonly rows: readonly DealRow[];
  readonly clientName: (clientId: string) => string;
  /** Day the changes are counted from: one of the user's own, else that of the newest closed review; null = neither. */
  readonly sinceDay: DayNumber | null;
  /** Changes since then; null = there is nothing to compare with. */
  readonly changes: PipelineChanges | null;
  readonly t: TFunction<'deals'>;
  readonly format: Format;
  readonly amounts: AmountText;
  /** `2026`, `Q4 2026`, `FY 2026/27 Q1`, `Oct 2026`. */
  readonly periodName: (period: PlanPeriod) => string;
}

export const PipelineContext = createContext<Pipeline | null>(null);

/** The pipeline on screen. */
export function usePipeline(): Pipeline {
  const pipeline = useContext(PipelineContext);
  if (!pipeline) throw new Error('Parts of the pipeline stand inside it.');
  return pipeline;
}
