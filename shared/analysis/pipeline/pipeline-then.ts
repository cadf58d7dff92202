import type { DayNumber } from '@shared/domain/iso-day';
import type { FrozenDeal, FrozenPipeline } from './frozen-pipeline';
import type { DealFacts, OpenStage, PipelineFacts } from './pipeline-facts';
import { isOpenStage } from './pipeline-facts';

/**
 * The open deals as they stood at the end of a day, as far as their dated history tells: opened, stage, expected close,
 * end. Amount, probability and the buyer's step carry no dates, so they are taken as they are now and show no change; the
 * gap of that day is unknown. `now` gives clients and scope. Worked line: in Proposal since 1 Oct, pushed on 10 Oct
 * from 30 Oct to 18 Dec; at the end of 5 Oct → Proposal, 30 Oct.
 */
export function pipelineThen(
  facts: PipelineFacts,
  now: FrozenPipeline,
  day: DayNumber,
): FrozenPipeline {
  const clients = new Map(
    facts.clients
      .filter(({ isKey }) => now.scope === 'all' || isKey)
      .map(({ id, name }) => [id, name]),
  );
  const today = new Map(now.deals.map((deal) => [deal.id, deal]));
  const deals = facts.deals.flatMap((deal): FrozenDeal[] => {
    const client = clients.get(deal.clientId);
    const stage = stageThen(deal, day);
    if (client === undefined || stage === null) return [];
    const known = today.get(deal.id);
    return [
      {
        id: deal.id,
        clientId: deal.clientId,
        name: deal.name,
        client,
        stage,
        amountE4: deal.amountE4,
        probability: known?.probability ?? deal.probability ?? 0,
        closeDay: closeThen(deal, day),
        buyerStep: deal.buyerStep,
        buyerStepDay: deal.buyerStepDay,
        flags: known?.flags ?? 0,
      },
    ];
  });
  return { ...now, asOfDay: day, gapE4: null, deals };
}

/** Stage at the end of a day; null when the deal was not open. */
function stageThen({ openedDay, stages, stage }: DealFacts, day: DayNumber): OpenStage | null {
  if (openedDay > day) return null;
  const then = stages.findLast((move) => move.day <= day)?.stage ?? stages[0]?.stage ?? stage;
  return isOpenStage(then) ? then : null;
}

/** Expected close at the end of a day: what the first later push moved it from. */
function closeThen({ pushes, closeDay }: DealFacts, day: DayNumber): DayNumber | null {
  return pushes.find((push) => push.day > day)?.fromDay ?? closeDay;
}
