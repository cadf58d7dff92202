import { fiscalPeriodOf } from '@shared/analysis/periods/fiscal-period';
import type { PipelineAnalysis } from './analyse-pipeline';
import type { DealStage, PipelineFacts } from './pipeline-facts';
import { OPEN_STAGES } from './pipeline-facts';
import type { PeriodGrain } from './pipeline-period';
import { PERIOD_GRAINS } from './pipeline-period';

/** A deal as it stood when the pipeline was frozen. */
export interface FrozenDeal {
  readonly id: string;
  readonly clientId: string;
  readonly name: string;
  readonly client: string;
  readonly stage: DealStage;
  readonly amountE4: number | null;
  readonly probability: number;
  readonly closeDay: number | null;
  readonly buyerStep: string | null;
  readonly buyerStepDay: number | null;
  readonly flags: number;
}

/** The open deals and the gap on the day of a review, kept as they were. */
export interface FrozenPipeline {
  readonly asOfDay: number;
  readonly grain: PeriodGrain;
  /** First day of the period the figures speak of. */
  readonly startDay: number;
  readonly scope: 'key' | 'all';
  readonly planE4: number | null;
  readonly invoicedE4: number;
  readonly bookedE4: number;
  readonly weightedE4: number;
  readonly gapE4: number | null;
  readonly lastStartDay: number | null;
  readonly deals: readonly FrozenDeal[];
}

/** Freezes an analysis for comparison and reading later. */
export function freezePipeline(facts: PipelineFacts, analysis: PipelineAnalysis): FrozenPipeline {
  const names = new Map(facts.clients.map(({ id, name }) => [id, name]));
  const { gap } = analysis;
  return {
    asOfDay: analysis.asOfDay,
    grain: analysis.period.grain,
    startDay: analysis.period.startDay,
    scope: analysis.scope,
    planE4: gap.planE4,
    invoicedE4: gap.invoicedE4,
    bookedE4: gap.bookedE4,
    weightedE4: gap.weightedE4,
    gapE4: gap.gapE4,
    lastStartDay: analysis.lastStart.day,
    deals: analysis.deals.map(({ deal, probability, flags }) => ({
      id: deal.id,
      clientId: deal.clientId,
      name: deal.name,
      client: names.get(deal.clientId) ?? '',
      stage: deal.stage,
      amountE4: deal.amountE4,
      probability,
      closeDay: deal.closeDay,
      buyerStep: deal.buyerStep,
      buyerStepDay: deal.buyerStepDay,
      flags: flags.length,
    })),
  };
}

/** A frozen pipeline read back from JSON; null when the text is something else (an older or newer program wrote it). */
export function readFrozen(text: string): FrozenPipeline | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || !Array.isArray(value.deals)) return null;
  const grain = PERIOD_GRAINS.find((one) => one === value.grain);
  if (grain === undefined || typeof value.asOfDay !== 'number') return null;
  return {
    asOfDay: value.asOfDay,
    grain,
    // An older program only knew the calendar period of the day.
    startDay: numberOf(value.startDay) ?? fiscalPeriodOf(value.asOfDay, grain, 1).startDay,
    scope: value.scope === 'all' ? 'all' : 'key',
    planE4: numberOf(value.planE4),
    invoicedE4: numberOf(value.invoicedE4) ?? 0,
    bookedE4: numberOf(value.bookedE4) ?? 0,
    weightedE4: numberOf(value.weightedE4) ?? 0,
    gapE4: numberOf(value.gapE4),
    lastStartDay: numberOf(value.lastStartDay),
    deals: value.deals.filter((deal) => isRecord(deal)).map(readDeal),
  };
}

function readDeal(deal: Record<string, unknown>): FrozenDeal {
  return {
    id: textOf(deal.id) ?? '',
    clientId: textOf(deal.clientId) ?? '',
    name: textOf(deal.name) ?? '',
    client: textOf(deal.client) ?? '',
    stage: OPEN_STAGES.find((stage) => stage === deal.stage) ?? 'lead',
    amountE4: numberOf(deal.amountE4),
    probability: numberOf(deal.probability) ?? 0,
    closeDay: numberOf(deal.closeDay),
    buyerStep: textOf(deal.buyerStep),
    buyerStepDay: numberOf(deal.buyerStepDay),
    flags: numberOf(deal.flags) ?? 0,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
