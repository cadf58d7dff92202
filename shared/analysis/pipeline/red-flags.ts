import type { DayNumber } from '@shared/domain/iso-day';
import type { BuyingRole } from '@shared/domain/people-scales';
import type { DealCycle, StageMedians } from './deal-history';
import type { DealFacts, GoneStatus, OpenStage } from './pipeline-facts';
import { isOpenStage, stageSince } from './pipeline-facts';
import type { PipelineThresholds } from './thresholds';

/** A red flag of an open deal with the figures it follows from. Days are day numbers, amounts ten-thousandths. */
export type RedFlag =
  | { readonly kind: 'client-gone'; readonly status: GoneStatus }
  | { readonly kind: 'pushed'; readonly times: number; readonly fromDays: readonly DayNumber[] }
  | {
      readonly kind: 'stuck';
      readonly stage: OpenStage;
      readonly days: number;
      readonly medianDays: number;
      /** Days ÷ median; null when the median is 0. */
      readonly factor: number | null;
    }
  | {
      readonly kind: 'idle';
      readonly days: number;
      readonly limit: number;
      /** False: there was none since the opening, and the days count from it. */
      readonly hadActivity: boolean;
    }
  | { readonly kind: 'overdue'; readonly days: number; readonly closeDay: DayNumber }
  | {
      readonly kind: 'large';
      readonly amountE4: number;
      readonly meanE4: number;
      readonly deals: number;
    }
  | { readonly kind: 'plan-share'; readonly share: number }
  | { readonly kind: 'no-next-step' }
  | { readonly kind: 'no-buyer-step'; readonly step: string | null }
  | { readonly kind: 'buyer-step-passed'; readonly step: string | null; readonly days: number }
  | { readonly kind: 'no-decider' }
  | { readonly kind: 'roles-missing'; readonly roles: readonly BuyingRole[] };

export type RedFlagKind = RedFlag['kind'];

/** What the flags of all deals are measured against. */
export interface FlagBase {
  readonly asOfDay: DayNumber;
  readonly thresholds: PipelineThresholds;
  readonly cycle: DealCycle;
  readonly medians: StageMedians;
  /** Mean amount of the open deals with an amount, and how many they are. */
  readonly meanE4: number | null;
  readonly deals: number;
  readonly planE4: number | null;
  /** The deal's client is lost or archived; null = neither. */
  readonly gone: GoneStatus | null;
}

/** Roles that must be known when it comes to terms. */
const LATE_ROLES: readonly BuyingRole[] = ['buyer', 'user'];
/** A mean of fewer deals says nothing about a large one. */
const MIN_FOR_MEAN = 3;

/** Mean amount of the open deals whose amount is known, rounded; null = none. Worked line: 2665 ÷ 9 = 296. */
export function meanAmount(deals: readonly DealFacts[]): {
  readonly meanE4: number | null;
  readonly deals: number;
} {
  const amounts = deals.flatMap(({ stage, amountE4 }) =>
    isOpenStage(stage) && amountE4 !== null ? [amountE4] : [],
  );
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return {
    meanE4: amounts.length === 0 ? null : Math.round(sum / amounts.length),
    deals: amounts.length,
  };
}

/** Days without activity that raise a flag: the long limit when deals usually take long or that is unknown. */
export function idleLimit({ cycle, thresholds }: Pick<FlagBase, 'cycle' | 'thresholds'>): number {
  return cycle.medianDays !== null && cycle.medianDays < thresholds.longCycleDays
    ? thresholds.idleDaysShort
    : thresholds.idleDaysLong;
}

/**
 * Red flags of an open deal, in the order they are told: its client is gone, pushed, stuck in its stage, no activity, close date passed,
 * far larger than the mean, too much of the plan, no next step of ours, none of the buyer's with a date, nobody known
 * who decides (from Qualify on), and at the end buyer or user unknown. What cannot be judged raises no flag.
 * Worked line: in Proposal for 74 days, own median 38 → 1.9 > 1.5.
 */
export function redFlags(deal: DealFacts, base: FlagBase): readonly RedFlag[] {
  const { stage } = deal;
  return isOpenStage(stage)
    ? [
        ...goneFlags(base),
        ...timeFlags(deal, stage, base),
        ...amountFlags(deal, base),
        ...workFlags(deal, stage, base),
      ]
    : [];
}

// As a quotient, which is exact where the limit is met: 69 of 30 days is 2.3, but 30 × 2.3 is a little less than 69.
function exceeds(value: number, base: number, factor: number): boolean {
  return base > 0 ? value / base > factor : value > 0;
}

function goneFlags({ gone }: FlagBase): RedFlag[] {
  return gone === null ? [] : [{ kind: 'client-gone', status: gone }];
}

function timeFlags(deal: DealFacts, stage: OpenStage, base: FlagBase): RedFlag[] {
  const { asOfDay, thresholds } = base;
  const flags: RedFlag[] = [];
  const later = deal.pushes.filter(({ fromDay, toDay }) => toDay > fromDay);
  if (later.length >= thresholds.pushes)
    flags.push({
      kind: 'pushed',
      times: later.length,
      fromDays: later.map((push) => push.fromDay),
    });
  const { medianDays } = base.medians[stage];
  const inStage = asOfDay - stageSince(deal);
  if (medianDays !== null && exceeds(inStage, medianDays, thresholds.stageAgeFactor))
    flags.push({
      kind: 'stuck',
      stage,
      days: inStage,
      medianDays,
      factor: medianDays > 0 ? inStage / medianDays : null,
    });
  const limit = idleLimit(base);
  // What was before the opening was about something else.
  const hadActivity = deal.lastActivityDay !== null && deal.lastActivityDay >= deal.openedDay;
  const idle = asOfDay - (hadActivity ? (deal.lastActivityDay ?? deal.openedDay) : deal.openedDay);
  if (idle > limit) flags.push({ kind: 'idle', days: idle, limit, hadActivity });
  if (deal.closeDay !== null && deal.closeDay < asOfDay)
    flags.push({ kind: 'overdue', days: asOfDay - deal.closeDay, closeDay: deal.closeDay });
  return flags;
}

function amountFlags({ amountE4 }: DealFacts, base: FlagBase): RedFlag[] {
  const { thresholds, meanE4, deals, planE4 } = base;
  const flags: RedFlag[] = [];
  if (amountE4 === null) return flags;
  if (
    meanE4 !== null &&
    deals >= MIN_FOR_MEAN &&
    exceeds(amountE4, meanE4, thresholds.amountFactor)
  )
    flags.push({ kind: 'large', amountE4, meanE4, deals });
  if (planE4 !== null && planE4 > 0 && exceeds(amountE4, planE4, thresholds.planShare))
    flags.push({ kind: 'plan-share', share: amountE4 / planE4 });
  return flags;
}

function workFlags(deal: DealFacts, stage: OpenStage, { asOfDay }: FlagBase): RedFlag[] {
  const { buyerStep, buyerStepDay, ourStep, roles } = deal;
  const flags: RedFlag[] = [];
  if (ourStep === null) flags.push({ kind: 'no-next-step' });
  if (buyerStep === null || buyerStepDay === null)
    flags.push({ kind: 'no-buyer-step', step: buyerStep });
  else if (buyerStepDay < asOfDay)
    flags.push({ kind: 'buyer-step-passed', step: buyerStep, days: asOfDay - buyerStepDay });
  if (stage !== 'lead' && !roles.includes('decider')) flags.push({ kind: 'no-decider' });
  const missing = LATE_ROLES.filter((role) => !roles.includes(role));
  if ((stage === 'negotiation' || stage === 'order') && missing.length > 0)
    flags.push({ kind: 'roles-missing', roles: missing });
  return flags;
}
