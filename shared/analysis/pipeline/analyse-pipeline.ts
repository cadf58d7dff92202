import type { ClientDependence } from './client-dependence';
import { clientDependence } from './client-dependence';
import type { DealCycle, LastStart, StageMedians, WinRate } from './deal-history';
import { dealCycle, lastStart, stageMedians, winRate } from './deal-history';
import type { ClientFacts, DealFacts, PipelineFacts } from './pipeline-facts';
import type { PeriodGrain, PlanPeriod } from './pipeline-period';
import { periodAfter, planPeriod } from './pipeline-period';
import type { PlanCurve } from './plan-curve';
import { planCurve } from './plan-curve';
import type { PlanGap, WeightedDeal } from './plan-gap';
import { bookedPart, planGap, weighDeals } from './plan-gap';
import type { PeriodPlan } from './plan-of-period';
import { monthIndexes, planOfPeriod } from './plan-of-period';
import type { RedFlag } from './red-flags';
import { meanAmount, redFlags } from './red-flags';
import type { PipelineThresholds } from './thresholds';
import type { UsualProbabilities } from './usual-probability';
import { usualProbabilities } from './usual-probability';

/** Whose plan and deals are looked at: the key clients', or all. */
export type PipelineScope = 'key' | 'all';

export interface PipelineQuestion {
  readonly grain: PeriodGrain;
  readonly scope: PipelineScope;
  readonly thresholds: PipelineThresholds;
}

/** An open deal with its weight, its flags and its part of the plan. */
export interface OpenDeal extends WeightedDeal {
  readonly flags: readonly RedFlag[];
  /** Amount ÷ plan of a deal that closes in the period; null for others and when either is unknown. */
  readonly planShare: number | null;
}

/** The control of plan and pipeline on one day. */
export interface PipelineAnalysis {
  readonly asOfDay: number;
  readonly period: PlanPeriod;
  readonly scope: PipelineScope;
  readonly plan: PeriodPlan;
  readonly gap: PlanGap;
  readonly curve: PlanCurve;
  readonly usual: UsualProbabilities;
  readonly winRate: WinRate;
  readonly cycle: DealCycle;
  readonly medians: StageMedians;
  readonly lastStart: LastStart;
  /** The same for the next period there is still time for. */
  readonly nextStart: LastStart;
  readonly nextPeriod: PlanPeriod;
  /** Open deals, the most dangerous first. */
  readonly deals: readonly OpenDeal[];
  /** Sum of the known amounts of all open deals, and of those with a flag. */
  readonly openE4: number;
  readonly atRiskE4: number;
  readonly flagged: number;
  /** Single deals above the allowed share of the plan. */
  readonly heavy: readonly OpenDeal[];
  readonly dependence: ClientDependence;
  /** Won deals of the period taken as invoiced because they were won up to the last imported day. */
  readonly takenAsInvoiced: { readonly deals: number; readonly sumE4: number };
  /** Won deals that count as booked. */
  readonly booked: readonly { readonly deal: DealFacts; readonly bookedE4: number }[];
}

/** Everything the control of plan and pipeline says as of the facts' day, for one period and a group of clients. */
export function analysePipeline(
  facts: PipelineFacts,
  { grain, scope, thresholds }: PipelineQuestion,
): PipelineAnalysis {
  const { asOfDay, dataToDay } = facts;
  const period = planPeriod(asOfDay, grain);
  const clients = facts.clients.filter(({ isKey }) => scope === 'all' || isKey);
  const ids = new Set(clients.map(({ id }) => id));
  const deals = facts.deals.filter(({ clientId }) => ids.has(clientId) || scope === 'all');
  const months = monthIndexes(facts, period);

  const usual = usualProbabilities(facts.deals, thresholds);
  const rate = winRate(deals, thresholds);
  const cycle = dealCycle(deals, thresholds);
  const medians = stageMedians(facts.deals, thresholds);
  const plan = planOfPeriod(clients, months);
  const weighted = weighDeals(deals, usual, period);
  const won = deals.filter((deal) => isWonIn(deal, period));
  const booked = won
    .map((deal) => ({ deal, bookedE4: bookedPart(deal, dataToDay) }))
    .filter(({ bookedE4 }) => bookedE4 > 0);
  const bookedE4 = booked.reduce((sum, one) => sum + one.bookedE4, 0);
  const gap = planGap({
    planE4: plan.planE4,
    invoicedE4: invoiced(clients, months),
    bookedE4,
    weighted,
    period,
    winRatio: rate.ratio,
  });
  const mean = meanAmount(deals);
  const base = { asOfDay, thresholds, cycle, medians, ...mean, planE4: plan.planE4 };
  const open = weighted
    .map((one): OpenDeal => ({
      ...one,
      flags: redFlags(one.deal, { ...base, planE4: one.counts ? plan.planE4 : null }),
      planShare: one.counts ? shareOf(one.deal.amountE4, plan.planE4) : null,
    }))
    .toSorted(byDanger);
  const flagged = open.filter(({ flags }) => flags.length > 0);
  const taken = won.filter(
    (deal) =>
      deal.invoicedE4 === null && deal.amountE4 !== null && bookedPart(deal, dataToDay) === 0,
  );
  const next = periodAfter(period);
  return {
    asOfDay,
    period,
    scope,
    plan,
    gap,
    curve: planCurve(facts, clients, period, bookedE4, weighted),
    usual,
    winRate: rate,
    cycle,
    medians,
    lastStart: lastStart(period.endDay, cycle, asOfDay),
    nextStart: lastStart(next.endDay, cycle, asOfDay),
    nextPeriod: next,
    deals: open,
    openE4: sumOf(open),
    atRiskE4: sumOf(flagged),
    flagged: flagged.length,
    heavy: open.filter(({ planShare }) => planShare !== null && planShare > thresholds.planShare),
    dependence: clientDependence(expectedByClient(clients, months, booked, open)),
    takenAsInvoiced: {
      deals: taken.length,
      sumE4: taken.reduce((sum, { amountE4 }) => sum + (amountE4 ?? 0), 0),
    },
    booked,
  };
}

/**
 * Order of danger: more flags first, then the larger amount, then the less likely deal; equal ones by name.
 * Deals of unknown amount stand behind known ones with as many flags.
 */
function byDanger(one: OpenDeal, other: OpenDeal): number {
  return (
    other.flags.length - one.flags.length ||
    (other.deal.amountE4 ?? -1) - (one.deal.amountE4 ?? -1) ||
    one.probability - other.probability ||
    (one.deal.name < other.deal.name ? -1 : Number(one.deal.name > other.deal.name))
  );
}

function isWonIn({ stage, closedDay }: DealFacts, { startDay, endDay }: PlanPeriod): boolean {
  return stage === 'won' && closedDay !== null && closedDay >= startDay && closedDay <= endDay;
}

function invoiced(clients: readonly ClientFacts[], months: readonly number[]): number {
  let sum = 0;
  for (const { actualE4 } of clients) for (const month of months) sum += actualE4[month] ?? 0;
  return sum;
}

function shareOf(amountE4: number | null, planE4: number | null): number | null {
  return amountE4 === null || planE4 === null || planE4 <= 0 ? null : amountE4 / planE4;
}

function sumOf(deals: readonly OpenDeal[]): number {
  return deals.reduce((sum, { deal }) => sum + (deal.amountE4 ?? 0), 0);
}

/** Expected sales by client; "all others" have no name and are left out, each of them being small. */
function expectedByClient(
  clients: readonly ClientFacts[],
  months: readonly number[],
  booked: readonly { readonly deal: DealFacts; readonly bookedE4: number }[],
  open: readonly OpenDeal[],
): Map<string, { name: string; sumE4: number }> {
  const byClient = new Map<string, { name: string; sumE4: number }>();
  for (const { id, name, actualE4 } of clients) {
    if (id === null) continue;
    byClient.set(id, { name, sumE4: months.reduce((sum, m) => sum + (actualE4[m] ?? 0), 0) });
  }
  const add = (clientId: string, part: number): void => {
    const client = byClient.get(clientId);
    if (client) client.sumE4 += part;
  };
  for (const { deal, bookedE4 } of booked) add(deal.clientId, bookedE4);
  for (const { deal, weightedE4, counts } of open) if (counts) add(deal.clientId, weightedE4 ?? 0);
  return byClient;
}
