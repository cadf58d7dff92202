import type { FullMonths } from '@shared/analysis/periods/full-months';
import type { DayNumber } from '@shared/domain/iso-day';
import type { BuyingRole } from '@shared/domain/people-scales';

/** Stages of an open deal, from the first sign to the order in writing. */
export const OPEN_STAGES = ['lead', 'qualify', 'proposal', 'negotiation', 'order'] as const;
export type OpenStage = (typeof OPEN_STAGES)[number];

/** How a deal ended: won, lost to somebody, or dropped (nobody bought, or we withdrew). */
export const END_STAGES = ['won', 'lost', 'dropped'] as const;
export type EndStage = (typeof END_STAGES)[number];

export type DealStage = OpenStage | EndStage;

/** A move of the expected close from one day to another, made on `day`. */
export interface Push {
  readonly fromDay: DayNumber;
  readonly toDay: DayNumber;
  readonly day: DayNumber;
  readonly reason: string | null;
}

/** A deal as the control of the pipeline sees it. */
export interface DealFacts {
  readonly id: string;
  readonly clientId: string;
  readonly name: string;
  readonly stage: DealStage;
  /** Null = not known yet; it counts nowhere and is counted as unknown. */
  readonly amountE4: number | null;
  /** What a person said, 0–1; null = the usual one of the stage. */
  readonly probability: number | null;
  readonly openedDay: DayNumber;
  /** Expected close; null = not known. */
  readonly closeDay: DayNumber | null;
  readonly closedDay: DayNumber | null;
  /** Part of a won deal that is in the imported sales, as a person said; null = follows from the last imported day. */
  readonly invoicedE4: number | null;
  /** Stages with the day each was entered, oldest first; the last one is the stage now. */
  readonly stages: readonly { readonly stage: DealStage; readonly day: DayNumber }[];
  readonly pushes: readonly Push[];
  /** Newest meeting, call or letter about the deal, or move of its stage; null = none. */
  readonly lastActivityDay: DayNumber | null;
  readonly buyerStep: string | null;
  readonly buyerStepDay: DayNumber | null;
  readonly ourStep: string | null;
  readonly ourStepDay: DayNumber | null;
  /** Roles somebody at the client is known to have, for this deal or for the client as a whole. */
  readonly roles: readonly BuyingRole[];
  /** His client is gone in a trial: the deal no longer tells how long deals take. Absent = no. */
  readonly isOfLeaver?: true;
}

/** Clients whose open deals ask for a decision: lost ones may come back, archived ones are put away. */
export type GoneStatus = 'lost' | 'archived';

/** A client in the plan of the year. */
export interface ClientFacts {
  /** Null = all the clients not named one by one. */
  readonly id: string | null;
  readonly name: string;
  readonly isKey: boolean;
  /** Plan of the coming twelve months as one sum; null = none. */
  readonly yearlyE4: number | null;
  /** Planned sales of each month of `PipelineFacts.months`; null = no plan for the month. */
  readonly planE4: readonly (number | null)[];
  /** His purchases have ended, or a person put him away. Absent = neither. */
  readonly gone?: GoneStatus;
  /** Imported sales of each month, 0 = none. */
  readonly actualE4: readonly number[];
}

/** Everything the control of plan and pipeline is reckoned from, as of one day. */
export interface PipelineFacts {
  readonly asOfDay: DayNumber;
  /** Last day of the imported sales; null = none imported. */
  readonly dataToDay: DayNumber | null;
  /** Months they cover whole, which alone are held against the plan; null = none imported. */
  readonly fullMonths: FullMonths | null;
  /** Month with which the fiscal year begins, 1–12. */
  readonly fiscalStartMonth: number;
  /** First days of the twelve months of the fiscal year that is looked at. */
  readonly months: readonly DayNumber[];
  readonly clients: readonly ClientFacts[];
  readonly deals: readonly DealFacts[];
}

/** True for a deal that is neither won, lost nor dropped. */
export function isOpenStage(stage: DealStage): stage is OpenStage {
  return OPEN_STAGES.some((open) => open === stage);
}

/** Day on which the deal entered the stage it is in; the day it was opened when no move was written down. */
export function stageSince(deal: DealFacts): DayNumber {
  return deal.stages.findLast(({ stage }) => stage === deal.stage)?.day ?? deal.openedDay;
}
