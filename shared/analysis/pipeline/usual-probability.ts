import type { DealFacts, OpenStage } from './pipeline-facts';
import { isOpenStage, OPEN_STAGES } from './pipeline-facts';
import type { PipelineThresholds } from './thresholds';

/** Usual probability of a stage with what it was reckoned from. */
export interface UsualProbability {
  readonly probability: number;
  /** `history`: won ÷ reached of the own ended deals; `default`: the history is too short. */
  readonly from: 'history' | 'default';
  /** Ended deals that reached the stage, and how many of them were won. */
  readonly reached: number;
  readonly won: number;
}

/** Usual probability of every open stage. */
export type UsualProbabilities = Readonly<Record<OpenStage, UsualProbability>>;

/**
 * Usual probability of a stage: ended deals that reached it (or a later one) and were won ÷ all ended deals that
 * reached it (stage conversion). A won deal reached every stage. Under `minClosedForUsual` ended deals the default of
 * the stage stands. Worked line: 12 ended deals reached Proposal, 6 of them won → 50 % from history.
 */
export function usualProbabilities(
  deals: readonly DealFacts[],
  thresholds: PipelineThresholds,
): UsualProbabilities {
  const ended = deals.filter(({ stage }) => !isOpenStage(stage));
  const farthest = ended.map((deal) => ({
    isWon: deal.stage === 'won',
    place: deal.stage === 'won' ? OPEN_STAGES.length - 1 : farthestPlace(deal),
  }));
  const of = (stage: OpenStage): UsualProbability => {
    const place = OPEN_STAGES.indexOf(stage);
    const reached = farthest.filter((one) => one.place >= place);
    const won = reached.filter(({ isWon }) => isWon).length;
    return reached.length >= thresholds.minClosedForUsual
      ? { probability: won / reached.length, from: 'history', reached: reached.length, won }
      : { probability: thresholds.usual[stage], from: 'default', reached: reached.length, won };
  };
  return {
    lead: of('lead'),
    qualify: of('qualify'),
    proposal: of('proposal'),
    negotiation: of('negotiation'),
    order: of('order'),
  };
}

function farthestPlace({ stages }: DealFacts): number {
  return stages.reduce(
    (most, { stage }) => (isOpenStage(stage) ? Math.max(most, OPEN_STAGES.indexOf(stage)) : most),
    0,
  );
}

/** Probability an open deal counts with: what a person said, else the usual one of its stage; 1 won, 0 otherwise. */
export function probabilityOf(
  { stage, probability }: Pick<DealFacts, 'stage' | 'probability'>,
  usual: UsualProbabilities,
): number {
  if (!isOpenStage(stage)) return stage === 'won' ? 1 : 0;
  return probability ?? usual[stage].probability;
}
