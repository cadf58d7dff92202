import type { DayNumber } from '@shared/domain/iso-day';
import type { ClientFacts, DealFacts, PipelineFacts } from './pipeline-facts';
import { isOpenStage } from './pipeline-facts';
import { monthEnd } from './pipeline-period';
import type { PlanPeriod } from './pipeline-period';
import { expectedDay } from './plan-gap';
import { clientPlan, hasYearlySums, monthIndexes } from './plan-of-period';

/** One thing supposed to happen. */
export type Supposition =
  | {
      readonly kind: 'client-leaves';
      readonly clientId: string;
      /** First day from which he buys nothing. */
      readonly fromDay: DayNumber;
    }
  | { readonly kind: 'deal-won'; readonly dealId: string }
  | { readonly kind: 'deal-lost'; readonly dealId: string }
  | { readonly kind: 'deal-moved'; readonly dealId: string; readonly closeDay: DayNumber }
  /** Prices of what is still open change by a ratio: 0.03 = three percent up. */
  | { readonly kind: 'price'; readonly change: number };

/**
 * The facts as they would be, without touching any data. A client who leaves: his sales from that day's month on, his
 * deals won or expected from that day on and his won deals in the median cycle are gone; his plan stays, so it opens the
 * gap. A deal won counts with its whole amount on its expected close (today when that is past or unknown) and with the
 * cycle that makes; one of unknown amount adds nothing to sums. One lost counts with nothing. Prices change the amounts of
 * open deals only: what is invoiced or won is agreed. Suppositions are taken in order.
 * Worked line: gap 717, a deal of 640 at 40 % won → 717 − 640 × 60 % = 333.
 */
export function suppose(facts: PipelineFacts, suppositions: readonly Supposition[]): PipelineFacts {
  return suppositions.reduce(apply, facts);
}

function apply(facts: PipelineFacts, supposition: Supposition): PipelineFacts {
  const changeDeal = (id: string, change: (deal: DealFacts) => DealFacts): PipelineFacts => ({
    ...facts,
    deals: facts.deals.map((deal) =>
      deal.id === id && isOpenStage(deal.stage) ? change(deal) : deal,
    ),
  });
  switch (supposition.kind) {
    case 'client-leaves':
      return leave(facts, supposition.clientId, supposition.fromDay);
    case 'deal-won':
      return changeDeal(supposition.dealId, (deal) =>
        end(deal, 'won', expectedDay(deal, facts.asOfDay) ?? facts.asOfDay),
      );
    case 'deal-lost':
      return changeDeal(supposition.dealId, (deal) => end(deal, 'lost', facts.asOfDay));
    case 'deal-moved':
      return changeDeal(supposition.dealId, (deal) => ({
        ...deal,
        closeDay: supposition.closeDay,
      }));
    case 'price':
      return {
        ...facts,
        deals: facts.deals.map((deal) =>
          isOpenStage(deal.stage) && deal.amountE4 !== null
            ? { ...deal, amountE4: Math.round(deal.amountE4 * (1 + supposition.change)) }
            : deal,
        ),
      };
  }
}

// Won and not invoiced: with the money in hand whatever the last imported day is.
function end(deal: DealFacts, stage: 'won' | 'lost', day: DayNumber): DealFacts {
  return {
    ...deal,
    stage,
    closedDay: day,
    invoicedE4: stage === 'won' ? 0 : null,
    stages: [...deal.stages, { stage, day }],
  };
}

function leave(facts: PipelineFacts, clientId: string, fromDay: DayNumber): PipelineFacts {
  const without = (client: ClientFacts): ClientFacts => ({
    ...client,
    actualE4: client.actualE4.map((sum, month) =>
      monthEnd(facts.months[month] ?? 0) >= fromDay ? 0 : sum,
    ),
  });
  return {
    ...facts,
    clients: facts.clients.map((client) => (client.id === clientId ? without(client) : client)),
    deals: facts.deals.flatMap((deal) => {
      if (deal.clientId !== clientId) return [deal];
      if (isOpenStage(deal.stage))
        return deal.closeDay === null || Math.max(deal.closeDay, facts.asOfDay) >= fromDay
          ? []
          : [deal];
      if (deal.stage === 'won' && deal.closedDay !== null && deal.closedDay >= fromDay) return [];
      return [{ ...deal, isOfLeaver: true as const }];
    }),
  };
}

/**
 * Plan of a client in a period from a day's month on, which nobody covers when he leaves, taken as the period's plan
 * takes it. Null = no plan. Worked line: 80, 80, 120 a month, leaves in November → 200.
 */
export function uncoveredPlan(
  facts: PipelineFacts,
  client: ClientFacts,
  fromDay: DayNumber,
  period: PlanPeriod,
): number | null {
  const months = monthIndexes(facts, period);
  const left = months.filter((month) => monthEnd(facts.months[month] ?? 0) >= fromDay);
  const hasYearly = hasYearlySums(facts);
  const { from } = clientPlan(client, months, hasYearly);
  if (from === null) return null;
  return from === 'year'
    ? clientPlan(client, left, hasYearly).planE4
    : left.reduce((sum, month) => sum + (client.planE4[month] ?? 0), 0);
}
