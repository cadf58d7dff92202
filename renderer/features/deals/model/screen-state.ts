import type { PipelineScope } from '@shared/analysis/pipeline/analyse-pipeline';
import type { PeriodGrain } from '@shared/analysis/pipeline/pipeline-period';
import { PERIOD_GRAINS } from '@shared/analysis/pipeline/pipeline-period';
import { dayFromIso } from '@shared/domain/iso-day';
import type { IsoDay } from '@shared/domain/iso-day';

export const DEAL_VIEWS = ['danger', 'stage', 'board'] as const;
export type DealView = (typeof DEAL_VIEWS)[number];

/** What the pipeline screen remembers between starts. */
export interface PipelineScreenState {
  readonly grain: PeriodGrain;
  /** A day of the period looked at, ISO; null = the period that holds today, whichever that is. */
  readonly periodDay: IsoDay | null;
  /** Null = key clients when there are any, else all. */
  readonly scope: PipelineScope | null;
  readonly view: DealView;
  readonly dealId: string | null;
  readonly filter: string;
  /** Changes are shown since this day, ISO; null = since the last review. */
  readonly sinceDay: IsoDay | null;
}

export const INITIAL_PIPELINE_STATE: PipelineScreenState = {
  grain: 'year',
  periodDay: null,
  scope: null,
  view: 'danger',
  dealId: null,
  filter: '',
  sinceDay: null,
};

/** Reads a kept state; whatever is missing or of another shape falls back to its initial value, field by field. */
export function readPipelineState(stored: unknown): PipelineScreenState {
  if (typeof stored !== 'object' || stored === null) return INITIAL_PIPELINE_STATE;
  const from = new Map<string, unknown>(Object.entries(stored));
  const scope = from.get('scope');
  const dealId = from.get('dealId');
  const filter = from.get('filter');
  return {
    grain: PERIOD_GRAINS.find((grain) => grain === from.get('grain')) ?? 'year',
    periodDay: readDay(from.get('periodDay')),
    scope: scope === 'key' || scope === 'all' ? scope : null,
    view: DEAL_VIEWS.find((view) => view === from.get('view')) ?? 'danger',
    dealId: typeof dealId === 'string' ? dealId.slice(0, 60) : null,
    filter: typeof filter === 'string' ? filter.slice(0, 200) : '',
    sinceDay: readDay(from.get('sinceDay')),
  };
}

function readDay(value: unknown): IsoDay | null {
  return typeof value === 'string' && dayFromIso(value) !== null ? value : null;
}
