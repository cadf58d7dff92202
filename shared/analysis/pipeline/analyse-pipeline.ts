import type { DayNumber } from '@shared/domain/iso-day';
import { fiscalPeriodOf } from '@shared/analysis/periods/fiscal-period';
import type { ClientDependence } from './client-dependence';
import { clientDependence } from './client-dependence';
import type { DealCycle, LastStart, StageMedians, WinRate } from './deal-history';
import { dealCycle, lastStart, stageMedians, winRate } from './deal-history';
import { expectedByClient } from './expected-by-client';
import type { GoneDeals } from './gone-clients';
import { goneByDeal, goneDeals } from './gone-clients';
import type { PeriodOutcome } from './period-outcome';
import { endedIn, periodOutcome } from './period-outcome';
import type { ClientFacts, GoneStatus, PipelineFacts } from './pipeline-facts';
import type { PeriodGrain, PeriodTime, PlanPeriod } from './pipeline-period';
import { periodAfter, periodTime } from './pipeline-period';
import type { BookedDeal, PlanCurve } from './plan-curve';
import { planCurve } from './plan-curve';
import type { PlanGap, WeightedDeal } from './plan-gap';
import { bookedPart, planGap, weighDeals } from './plan-gap';
import type { PeriodPlan } from './plan-of-period';
import { hasYearlySums, monthIndexes, planOfPeriod } from './plan-of-period';
import type { RedFlag } from './red-flags';
import { meanAmount, redFlags } from './red-flags';
import type { PipelineThresholds } from './thresholds';
import type { UsualProbabilities } from './usual-probability';
import { usualProbabilities } from './usual-probability';

/** Whose plan and deals are looked at: the key clients', or all. */
export type PipelineScope = 'key' | 'all';

export interface PipelineQuestion {
  readonly grain: PeriodGrain;
  /** A day of the period looked at, in the fiscal year of the facts; absent = the period that holds the as-of day. */
  readonly periodDay?: DayNumber;
  readonly scope: PipelineScope;
  readonly thresholds: PipelineThresholds;
}

/** An open deal with its weight, its flags and its part of the plan. */
export interface OpenDeal extends WeightedDeal {
  readonly flags: readonly RedFlag[];
  /** His client is lost or archived; null = neither. Deals of archived clients count in no sum. */
  readonly gone: GoneStatus | null;
  /** Amount ÷ plan of a deal that closes in the period; null for others and when either is unknown. */
  readonly planShare: number | null;
}

/** The control of plan and pipeline on one day. */
export interface PipelineAnalysis {
  readonly asOfDay: number;
  readonly period: PlanPeriod;
  readonly time: PeriodTime;
  /** Month with which the fiscal year begins, 1–12. */
  readonly startMonth: number;
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
  /** Deals that ended in the period. */
  readonly outcome: PeriodOutcome;
  /** Open deals of archived clients (out of every sum) and of lost ones. */
  readonly archived: GoneDeals;
  readonly lost: GoneDeals;
  /** Open deals, the most dangerous first. */
  readonly deals: readonly OpenDeal[];
  /** Sum of the known amounts of all open deals, and of those with a flag; without those of archived clients. */
  readonly openE4: number;
  readonly atRiskE4: number;
  readonly flagged: number;
  /** Single deals above the allowed share of the plan. */
  readonly heavy: readonly OpenDeal[];
  readonly dependence: ClientDependence;
  /** Won deals of the period taken as invoiced because they were won up to the last imported day. */
  readonly takenAsInvoiced: { readonly deals: number; readonly sumE4: number };
  /** Won deals that count as booked. */
  readonly booked: readonly BookedDeal[];
}

/** Everything the control of plan and pipeline says as of the facts' day, for one period and a group of clients. */
export function analysePipeline(
  facts: PipelineFacts,
  { grain, scope, thresholds, periodDay }: PipelineQuestion,
): PipelineAnalysis {
  const { asOfDay, dataToDay, fiscalStartMonth: startMonth } = facts;
  const period = fiscalPeriodOf(periodDay ?? asOfDay, grain, startMonth);
  const clients = facts.clients.filter(({ isKey }) => scope === 'all' || isKey);
  const ids = new Set(clients.map(({ id }) => id));
  const deals = facts.deals.filter(({ clientId }) => ids.has(clientId) || scope === 'all');
  const months = monthIndexes(facts, period);
  const goneOf = goneByDeal(clients, deals);
  const isOut = ({ id }: { readonly id: string }): boolean => goneOf.get(id) === 'archived';

  const usual = usualProbabilities(facts.deals, thresholds);
  const rate = winRate(deals, thresholds);
  const cycle = dealCycle(deals, thresholds);
  const medians = stageMedians(facts.deals, thresholds);
  const plan = planOfPeriod(clients, months, hasYearlySums(facts));
  const counted = deals.filter((deal) => !isOut(deal));
  const weighted = weighDeals(counted, usual, period, asOfDay);
  const out = weighDeals(deals.filter(isOut), usual, period, asOfDay);
  const won = deals.filter((deal) => deal.stage === 'won' && endedIn(deal, period));
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
    asOfDay,
    winRatio: rate.ratio,
  });
  const mean = meanAmount(counted);
  const base = { asOfDay, thresholds, cycle, medians, ...mean, planE4: plan.planE4 };
  const open = [...weighted, ...out.map((one) => ({ ...one, counts: false }))]
    .map((one): OpenDeal => ({
      ...one,
      gone: goneOf.get(one.deal.id) ?? null,
      flags: redFlags(one.deal, {
        ...base,
        planE4: one.counts ? plan.planE4 : null,
        gone: goneOf.get(one.deal.id) ?? null,
      }),
      planShare: one.counts ? shareOf(one.deal.amountE4, plan.planE4) : null,
    }))
    .toSorted(byDanger);
  const inSums = open.filter(({ deal }) => !isOut(deal));
  const flagged = inSums.filter(({ flags }) => flags.length > 0);
  const taken = won.filter(
    (deal) =>
      deal.invoicedE4 === null && deal.amountE4 !== null && bookedPart(deal, dataToDay) === 0,
  );
  const next = periodAfter(period, startMonth);
  return {
    asOfDay,
    period,
    time: periodTime(period, asOfDay),
    startMonth,
    scope,
    plan,
    gap,
    curve: planCurve(facts, clients, period, booked, weighted),
    usual,
    winRate: rate,
    cycle,
    medians,
    lastStart: lastStart(period.endDay, cycle, asOfDay),
    nextStart: lastStart(next.endDay, cycle, asOfDay),
    nextPeriod: next,
    outcome: periodOutcome(deals, period),
    archived: goneDeals(deals, goneOf, 'archived'),
    lost: goneDeals(deals, goneOf, 'lost'),
    deals: open,
    openE4: sumOf(inSums),
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
