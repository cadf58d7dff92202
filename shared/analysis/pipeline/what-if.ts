import type { DayNumber } from '@shared/domain/iso-day';
import type { ClientFacts, DealFacts, PipelineFacts } from './pipeline-facts';
import { isOpenStage } from './pipeline-facts';

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
 * gap. A deal won counts with its whole amount and its own cycle; one lost with nothing. Prices change the amounts of
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
      return changeDeal(supposition.dealId, (deal) => end(deal, 'won', facts.asOfDay));
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

// Won today and not invoiced: with the money in hand whatever the last imported day is.
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
      (facts.months[month] ?? 0) >= fromDay ? 0 : sum,
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

/** Plan of a client from a day's month on in some months, which nobody covers when he leaves. Null = no plan. */
export function uncoveredPlan(
  { months }: PipelineFacts,
  client: ClientFacts,
  fromDay: DayNumber,
  endDay: DayNumber,
): number | null {
  const left = months.flatMap((day, index) => (day >= fromDay && day <= endDay ? [index] : []));
  const planned = left.flatMap((month) => client.planE4[month] ?? []);
  if (planned.length > 0) return planned.reduce((sum, one) => sum + one, 0);
  return client.yearlyE4 === null ? null : Math.round((client.yearlyE4 * left.length) / 12);
}
