import type { DealFacts, EndStage } from './pipeline-facts';
import type { PlanPeriod } from './pipeline-period';

/** Deals that ended one way in a period. */
export interface EndedDeals {
  readonly deals: number;
  /** Sum of the known amounts. */
  readonly sumE4: number;
  /** Deals among them whose amount nobody wrote down. */
  readonly unknownAmount: number;
}

/** How a period ended, or has gone so far: deals by the way they ended in it. */
export type PeriodOutcome = Readonly<Record<EndStage, EndedDeals>>;

/** Deals that ended in a period. Worked line: won on 6 Oct with 690 → Q4: won 1 deal, 690. */
export function periodOutcome(deals: readonly DealFacts[], period: PlanPeriod): PeriodOutcome {
  const of = (stage: EndStage): EndedDeals => {
    const ended = deals.filter((deal) => deal.stage === stage && endedIn(deal, period));
    return {
      deals: ended.length,
      sumE4: ended.reduce((sum, { amountE4 }) => sum + (amountE4 ?? 0), 0),
      unknownAmount: ended.filter(({ amountE4 }) => amountE4 === null).length,
    };
  };
  return { won: of('won'), lost: of('lost'), dropped: of('dropped') };
}

/** True for a deal that was closed in the period, both days included. */
export function endedIn({ closedDay }: DealFacts, { startDay, endDay }: PlanPeriod): boolean {
  return closedDay !== null && closedDay >= startDay && closedDay <= endDay;
}
