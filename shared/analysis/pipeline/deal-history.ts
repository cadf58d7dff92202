import type { DayNumber } from '@shared/domain/iso-day';
import { medianOf } from './median';
import type { DealFacts, OpenStage } from './pipeline-facts';
import { isOpenStage } from './pipeline-facts';
import type { PipelineThresholds } from './thresholds';

/** Share of ended deals that were won. */
export interface WinRate {
  /** Null = too few ended deals to say. */
  readonly ratio: number | null;
  readonly won: number;
  readonly ended: number;
}

/**
 * Win rate = won ÷ (won + lost + dropped), by number. A dropped deal took the work and brought nothing, so it counts.
 * Unknown under `minClosedForWinRate` ended deals. Worked line: 5 won of 13 ended → 38.5 %.
 */
export function winRate(deals: readonly DealFacts[], thresholds: PipelineThresholds): WinRate {
  const ended = deals.filter(({ stage }) => !isOpenStage(stage));
  const won = ended.filter(({ stage }) => stage === 'won').length;
  const isKnown = ended.length >= thresholds.minClosedForWinRate;
  return { ratio: isKnown ? won / ended.length : null, won, ended: ended.length };
}

/** How long won deals took. */
export interface DealCycle {
  /** Median days from opening to winning; null = too few won deals to say. */
  readonly medianDays: number | null;
  readonly won: number;
}

/**
 * Median sales cycle of the won deals, in days from opening to winning, rounded to whole days (half up).
 * Unknown under `minWonForCycle` of them. Worked line: 120, 148, 200 days → 148.
 */
export function dealCycle(deals: readonly DealFacts[], thresholds: PipelineThresholds): DealCycle {
  const days = deals.flatMap(({ stage, openedDay, closedDay, isOfLeaver }) =>
    stage === 'won' && closedDay !== null && isOfLeaver !== true
      ? [Math.max(0, closedDay - openedDay)]
      : [],
  );
  const median = days.length >= thresholds.minWonForCycle ? medianOf(days) : null;
  return { medianDays: median === null ? null : Math.floor(median + 0.5), won: days.length };
}

/** Last day on which a new deal can be started and still be won in a period. */
export interface LastStart {
  readonly periodEndDay: DayNumber;
  /** Null = the cycle is unknown. */
  readonly day: DayNumber | null;
  /** Days left from the as-of day; negative = too late by so many. */
  readonly daysLeft: number | null;
}

/**
 * Last-start date = period end − median cycle of won deals. After it a gap cannot be closed by new deals.
 * Worked line: 31 Dec 2026 − 148 days = 5 Aug 2026; on 13 Oct 2026 that is 69 days ago.
 */
export function lastStart(
  periodEndDay: DayNumber,
  { medianDays }: DealCycle,
  asOfDay: DayNumber,
): LastStart {
  if (medianDays === null) return { periodEndDay, day: null, daysLeft: null };
  const day = periodEndDay - medianDays;
  return { periodEndDay, day, daysLeft: day - asOfDay };
}

/** How long deals usually stay in a stage. */
export interface StageMedian {
  /** Null = too few ended stays to say. */
  readonly medianDays: number | null;
  readonly stays: number;
}

/** Median stay in every open stage. */
export type StageMedians = Readonly<Record<OpenStage, StageMedian>>;

/**
 * Own median of each stage: days from entering it to entering the next, over all stays that ended, of open and ended
 * deals. Unknown under `minStaysForMedian` stays. Worked line: stays of 30, 38 and 61 days → 38.
 */
export function stageMedians(
  deals: readonly DealFacts[],
  thresholds: PipelineThresholds,
): StageMedians {
  const stays: Record<OpenStage, number[]> = {
    lead: [],
    qualify: [],
    proposal: [],
    negotiation: [],
    order: [],
  };
  for (const { stages } of deals) {
    for (const [index, { stage, day }] of stages.entries()) {
      const next = stages[index + 1];
      if (next !== undefined && isOpenStage(stage)) stays[stage].push(Math.max(0, next.day - day));
    }
  }
  const of = (stage: OpenStage): StageMedian => ({
    medianDays: stays[stage].length >= thresholds.minStaysForMedian ? medianOf(stays[stage]) : null,
    stays: stays[stage].length,
  });
  return {
    lead: of('lead'),
    qualify: of('qualify'),
    proposal: of('proposal'),
    negotiation: of('negotiation'),
    order: of('order'),
  };
}
