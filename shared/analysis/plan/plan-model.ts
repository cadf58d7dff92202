import type { IsoDay } from '@shared/domain/iso-day';

/** Axes of the board, in the order the questions are asked; the stage is the alternative to the position. */
export type RatingAxis = 'position' | 'potential' | 'stage';

/** Three steps of each axis, from little to much. */
export const POSITIONS = ['weak', 'medium', 'strong'] as const;
export const POTENTIALS = ['low', 'medium', 'high'] as const;
/** Stages of a key account relationship (Millman and Wilson); uncoupling can follow any of them. */
export const STAGES = ['pre', 'early', 'mid', 'partnership', 'synergistic', 'uncoupling'] as const;

export type Position = (typeof POSITIONS)[number];
export type Potential = (typeof POTENTIALS)[number];
export type Stage = (typeof STAGES)[number];

/** A dated judgement with the argument it rests on. */
export interface Rating {
  readonly id: string;
  readonly axis: RatingAxis;
  readonly value: string;
  readonly argument: string;
  readonly day: IsoDay;
  readonly author: string | null;
}

/** What an objective is measured by. */
export const METRICS = [
  'volume',
  'profit',
  'penetration',
  'stage',
  'relation',
  'milestone',
  'other',
] as const;
export type Metric = (typeof METRICS)[number];

/** The five ways to build a relationship, and selling. */
export const ACTION_CATEGORIES = [
  'trust',
  'technical',
  'resource',
  'service',
  'risk',
  'sales',
] as const;
export type ActionCategory = (typeof ACTION_CATEGORIES)[number];

export type Level = 'low' | 'medium' | 'high';

export interface PlanAction {
  readonly id: string;
  readonly text: string;
  readonly category: ActionCategory | null;
  readonly owner: string | null;
  readonly dueDay: IsoDay | null;
  readonly doneDay: IsoDay | null;
  readonly result: string | null;
  /** May the client read it; null = as usual for the category. */
  readonly isShared: boolean | null;
}

export interface Strategy {
  readonly id: string;
  readonly text: string;
  readonly actions: readonly PlanAction[];
}

/** Planned and measured value of an objective at a day; either may be missing. */
export interface ControlPoint {
  readonly id: string;
  readonly day: IsoDay;
  readonly planned: number | null;
  readonly actual: number | null;
}

/**
 * What is wanted. Values: ten-thousandths of the currency (volume, profit), ratio 0–1 (penetration), 1 to 5 (stage), a
 * count (relation, other); a milestone is 0 before and 1 after and has words for both.
 */
export interface Objective {
  readonly id: string;
  readonly name: string;
  readonly metric: Metric | null;
  readonly unit: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly baselineText: string | null;
  readonly targetText: string | null;
  /** Null = start of the horizon. */
  readonly baselineDay: IsoDay | null;
  readonly dueDay: IsoDay | null;
  readonly tolerance: number | null;
  readonly onDeviation: string | null;
  readonly isShared: boolean | null;
  readonly strategies: readonly Strategy[];
  /** In the order of their days. */
  readonly controls: readonly ControlPoint[];
}

export interface Risk {
  readonly id: string;
  readonly text: string;
  readonly likelihood: Level | null;
  readonly effect: Level | null;
  readonly response: string | null;
}

/** A perspective plan with all that hangs on it. */
export interface Plan {
  readonly id: string;
  readonly fromDay: IsoDay;
  readonly years: number;
  readonly status: 'draft' | 'active' | 'closed';
  readonly version: number;
  /** Name of the third question when a person gave it another one. */
  readonly goalLabel: string | null;
  readonly goal: string | null;
  readonly clientGoal: string | null;
  readonly decisionWanted: string | null;
  readonly resourcesAsked: string | null;
  readonly createdDay: IsoDay;
  readonly changedDay: IsoDay;
  readonly changedBy: string | null;
  readonly closedDay: IsoDay | null;
  readonly objectives: readonly Objective[];
  readonly risks: readonly Risk[];
}

/** The newest rating of each axis; null = never rated. */
export type RatingsNow = Readonly<Record<RatingAxis, Rating | null>>;

/** A plan as it was on a day, with the ratings that then held: what a kept version holds. */
export interface PlanSnapshot {
  readonly plan: Plan;
  readonly ratings: RatingsNow;
}
