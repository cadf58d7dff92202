import type { DayNumber } from '@shared/domain/iso-day';
import type { DealFacts } from './pipeline-facts';
import { isOpenStage } from './pipeline-facts';
import { addMonths } from './pipeline-period';
import type { PlanPeriod } from './pipeline-period';
import type { UsualProbabilities } from './usual-probability';
import { probabilityOf } from './usual-probability';

/** An open deal with its part in the forecast. */
export interface WeightedDeal {
  readonly deal: DealFacts;
  readonly probability: number;
  /** Amount × probability in whole ten-thousandths; null = amount unknown. */
  readonly weightedE4: number | null;
  /** In the forecast of the period: amount known and expected to close in it; a late deal can still close today. */
  readonly counts: boolean;
}

/** The hole in the plan with everything it is made of. */
export interface PlanGap {
  readonly planE4: number | null;
  readonly invoicedE4: number;
  readonly bookedE4: number;
  readonly weightedE4: number;
  /** Plan − invoiced − booked − weighted; negative = over the plan; null = no plan. */
  readonly gapE4: number | null;
  /** Gap as a share of the plan; null without a plan or with a plan of 0. */
  readonly gapRatio: number | null;
  /** The gap when the largest deal, the two largest, do not come; null = no plan. */
  readonly withoutLargestE4: number | null;
  readonly withoutTwoLargestE4: number | null;
  readonly largest: readonly WeightedDeal[];
  /** The gap when every open deal closes three months later, and how many deals then leave the period or come into it. */
  readonly quarterLaterE4: number | null;
  readonly leaveWhenLater: number;
  readonly enterWhenLater: number;
  /** Gap ÷ win rate: new open value needed to close it; 0 without a gap, null when either is unknown. */
  readonly neededE4: number | null;
  /** Open deals out of the forecast and why. */
  readonly unknownAmount: number;
  readonly unknownClose: number;
  readonly later: number;
  /** Deals expected before a period that has not begun. */
  readonly earlier: number;
}

/**
 * Day on which an open deal can be expected: its close, but not before the as-of day; null = close unknown.
 * Worked line: close 30 Sep, as of 13 Oct → 13 Oct.
 */
export function expectedDay({ closeDay }: DealFacts, asOfDay: DayNumber): DayNumber | null {
  return closeDay === null ? null : Math.max(closeDay, asOfDay);
}

/** Open deals with probability and weight; those that count are expected to close in the period. */
export function weighDeals(
  deals: readonly DealFacts[],
  usual: UsualProbabilities,
  period: PlanPeriod,
  asOfDay: DayNumber,
): readonly WeightedDeal[] {
  return deals
    .filter(({ stage }) => isOpenStage(stage))
    .map((deal) => {
      const probability = probabilityOf(deal, usual);
      const weightedE4 = deal.amountE4 === null ? null : Math.round(deal.amountE4 * probability);
      const counts = weightedE4 !== null && isIn(expectedDay(deal, asOfDay), period);
      return { deal, probability, weightedE4, counts };
    });
}

/**
 * Part of a won deal that is not in the imported sales yet. A person can say how much is invoiced; otherwise a deal won
 * up to the last imported day counts as invoiced (its money is in the sales, so it is not counted twice) and a later one
 * as not. Worked line: 690 won on 6 Oct, data to 30 Sep → 690 booked; the same won on 20 Sep → 0.
 */
export function bookedPart(
  { amountE4, invoicedE4, closedDay }: DealFacts,
  dataToDay: DayNumber | null,
): number {
  if (amountE4 === null || closedDay === null) return 0;
  if (invoicedE4 !== null) return Math.max(0, amountE4 - invoicedE4);
  return dataToDay === null || closedDay > dataToDay ? amountE4 : 0;
}

export interface GapInput {
  readonly planE4: number | null;
  readonly invoicedE4: number;
  readonly bookedE4: number;
  readonly weighted: readonly WeightedDeal[];
  readonly period: PlanPeriod;
  readonly asOfDay: DayNumber;
  /** 0–1; null = unknown. */
  readonly winRatio: number | null;
}

/**
 * Plan gap = plan − invoiced − won and not invoiced − Σ(amount × probability) of the open deals that close in the
 * period. The largest deals are those of the largest amount. Three months later a deal can leave the period, or come into
 * one that has not begun; a late deal is reckoned from today. Worked line: 8000 − 5360 − 690 − 1233 = 717; without the
 * largest (640 × 40 %) 973; ÷ 38 % win rate = 1887 of new open value.
 */
export function planGap(input: GapInput): PlanGap {
  const { planE4, invoicedE4, bookedE4, weighted, period, asOfDay, winRatio } = input;
  const counting = weighted.filter(({ counts }) => counts);
  const sum = (deals: readonly WeightedDeal[]): number =>
    deals.reduce((total, { weightedE4 }) => total + (weightedE4 ?? 0), 0);
  const weightedE4 = sum(counting);
  const largest = counting.toSorted(byAmount).slice(0, 2);
  const gapWith = (open: number): number | null =>
    planE4 === null ? null : planE4 - invoicedE4 - bookedE4 - open;
  const gapE4 = gapWith(weightedE4);
  const expected = ({ deal }: WeightedDeal): DayNumber | null => expectedDay(deal, asOfDay);
  const inLater = weighted.filter((one) => {
    const day = expected(one);
    return one.weightedE4 !== null && day !== null && isIn(addMonths(day, 3), period);
  });
  const known = weighted.flatMap((one) => (one.weightedE4 === null ? [] : (expected(one) ?? [])));
  return {
    planE4,
    invoicedE4,
    bookedE4,
    weightedE4,
    gapE4,
    gapRatio: gapE4 === null || planE4 === null || planE4 <= 0 ? null : gapE4 / planE4,
    withoutLargestE4: gapWith(weightedE4 - sum(largest.slice(0, 1))),
    withoutTwoLargestE4: gapWith(weightedE4 - sum(largest)),
    largest,
    quarterLaterE4: gapWith(sum(inLater)),
    leaveWhenLater: counting.filter((one) => !inLater.includes(one)).length,
    enterWhenLater: inLater.filter(({ counts }) => !counts).length,
    neededE4: neededOpenValue(gapE4, winRatio),
    unknownAmount: weighted.filter(({ deal }) => deal.amountE4 === null).length,
    unknownClose: weighted.filter(({ deal }) => deal.amountE4 !== null && deal.closeDay === null)
      .length,
    later: known.filter((day) => day > period.endDay).length,
    earlier: known.filter((day) => day < period.startDay).length,
  };
}

/** New open value needed = gap ÷ win rate. Nothing is needed without a gap; unknown without a win rate or at one of 0. */
export function neededOpenValue(gapE4: number | null, winRatio: number | null): number | null {
  if (gapE4 === null) return null;
  if (gapE4 <= 0) return 0;
  return winRatio === null || winRatio <= 0 ? null : Math.round(gapE4 / winRatio);
}

function isIn(day: DayNumber | null, { startDay, endDay }: PlanPeriod): boolean {
  return day !== null && day >= startDay && day <= endDay;
}

function byAmount(one: WeightedDeal, other: WeightedDeal): number {
  return (
    (other.deal.amountE4 ?? 0) - (one.deal.amountE4 ?? 0) ||
    (other.weightedE4 ?? 0) - (one.weightedE4 ?? 0) ||
    (one.deal.id < other.deal.id ? -1 : 1)
  );
}
