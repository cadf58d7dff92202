import type { OpenStage } from './pipeline-facts';

/** Limits of the pipeline control; every one can be changed in a workspace. */
export interface PipelineThresholds {
  /** Days without activity that raise a flag when the usual deal takes long, and when it is short. */
  readonly idleDaysLong: number;
  readonly idleDaysShort: number;
  /** A median cycle of this many days or more is a long one. */
  readonly longCycleDays: number;
  /** Moves of the expected close that raise a flag. */
  readonly pushes: number;
  /** Times the own median of the stage. */
  readonly stageAgeFactor: number;
  /** Times the mean amount of the open deals. */
  readonly amountFactor: number;
  /** Share of the plan in a single deal, 0–1. */
  readonly planShare: number;
  /** Fewer won deals give no median cycle. */
  readonly minWonForCycle: number;
  /** Fewer ended deals that reached a stage give no usual probability of it. */
  readonly minClosedForUsual: number;
  /** Fewer ended deals give no win rate. */
  readonly minClosedForWinRate: number;
  /** Fewer ended stays in a stage give no median of it. */
  readonly minStaysForMedian: number;
  /** Usual probability of each stage while the own history is too short, 0–1. */
  readonly usual: Readonly<Record<OpenStage, number>>;
}

/**
 * Usual limits of sales management: 30 days without activity in a cycle of six to nine months and 10 in a short one,
 * two pushes, one and a half times the own median of the stage, twice the mean amount, a quarter of the plan.
 */
export const DEFAULT_THRESHOLDS: PipelineThresholds = {
  idleDaysLong: 30,
  idleDaysShort: 10,
  longCycleDays: 90,
  pushes: 2,
  stageAgeFactor: 1.5,
  amountFactor: 2,
  planShare: 0.25,
  minWonForCycle: 3,
  minClosedForUsual: 10,
  minClosedForWinRate: 5,
  minStaysForMedian: 3,
  usual: { lead: 0.1, qualify: 0.2, proposal: 0.4, negotiation: 0.6, order: 0.8 },
};
