import type { AbcMark } from '@shared/analysis/portfolio/portfolio-analysis';
import type { DayNumber } from '@shared/domain/iso-day';
import type { DayPrecision } from '@shared/domain/sales-facts';
import type { PurchaseDays } from './purchase-days';
import { daysUntil } from './purchase-days';
import type { Intervals, RhythmLimits } from './rhythm-limits';
import { intervalsOf, medianOf, rhythmLimits } from './rhythm-limits';

/** How a client's silence compares with its rhythm. `unknown` is an answer too, never taken for lost. */
export type RhythmStatus = 'in-rhythm' | 'slowing' | 'at-risk' | 'lost' | 'unknown';

/**
 * What the limits come from. `own`: four or more intervals. `class`: fewer, so the typical interval of the client's
 * value class stands in. The rest say why nothing can be judged: the day lies beyond the last imported one; the data
 * has periods, not purchase days; nothing was ever bought; too few clients of the class have a rhythm.
 */
export type RhythmBasis =
  | 'own'
  | 'class'
  | 'beyond-data'
  | 'days-unknown'
  | 'no-purchase'
  | 'no-rhythm';

/** The judgement of one client with all figures it rests on. */
export interface RhythmJudgement {
  readonly status: RhythmStatus;
  readonly basis: RhythmBasis;
  readonly lastPurchase: DayNumber | null;
  /** Days from the last purchase to the day judged. */
  readonly silentDays: number | null;
  readonly intervals: Intervals | null;
  /** Limits of the own rhythm; null unless `basis` is `own`. */
  readonly limits: RhythmLimits | null;
  /** Days of silence after which the client counts as lost, whatever they come from; null when nothing is judged. */
  readonly lostAfter: number | null;
  /** Median interval of the value class, for `class`. */
  readonly classMedian: number | null;
}

/** Clients with a rhythm of their own that a class needs before it stands in for others. */
const MIN_CLASS_CLIENTS = 3;

/** The data a judgement rests on, and the day it is made for. */
export interface RhythmInput {
  readonly purchases: PurchaseDays;
  readonly dayPrecision: DayPrecision;
  /** Last day with a line of any client. */
  readonly lastDay: DayNumber;
  readonly asOfDay: DayNumber;
  /** Value class of each client (index of the facts) on that day. */
  readonly classes: readonly AbcMark[];
}

/**
 * Judges all clients of the facts on one day by the silence since their last purchase.
 * With one to three intervals a client is lost after 3 × the larger of its own median and that of its class; with a
 * single purchase after 3 × the class's. There is no agreed definition of churn outside contracts, so every figure
 * comes with the result.
 * Worked line: T1 36.2, T2 61, T3 91.5 and 75 days of silence → at risk.
 */
export function judgeRhythm(input: RhythmInput): RhythmJudgement[] {
  const { purchases, classes, asOfDay } = input;
  const reason = cannotJudge(input);
  const days = classes.map((_, client) => daysUntil(purchases, client, asOfDay));
  if (reason) return days.map((own) => unjudged(reason, own, asOfDay));
  const intervals = days.map((own) => intervalsOf(own));
  const medians = classMedians(intervals, classes);
  return days.map((own, client) => {
    const last = own.at(-1);
    if (last === undefined) return unjudged('no-purchase', own, asOfDay);
    const rhythm = intervals[client] ?? null;
    const limits = rhythm === null ? null : rhythmLimits(rhythm);
    const silentDays = asOfDay - last;
    const common = { lastPurchase: last, silentDays, intervals: rhythm };
    if (limits) {
      const status = statusOf(silentDays, limits);
      return { ...common, status, basis: 'own', limits, lostAfter: limits.lost, classMedian: null };
    }
    const classMedian = medians.get(classes[client] ?? '–') ?? null;
    if (classMedian === null) return { ...unjudged('no-rhythm', own, asOfDay), intervals: rhythm };
    const lostAfter = 3 * Math.max(classMedian, rhythm?.median ?? 0);
    const status = silentDays > lostAfter ? 'lost' : 'in-rhythm';
    return { ...common, status, basis: 'class', limits: null, lostAfter, classMedian };
  });
}

function cannotJudge({ dayPrecision, asOfDay, lastDay }: RhythmInput): RhythmBasis | null {
  if (dayPrecision === 'period') return 'days-unknown';
  return asOfDay > lastDay ? 'beyond-data' : null;
}

function unjudged(basis: RhythmBasis, days: Int32Array, asOfDay: DayNumber): RhythmJudgement {
  const lastPurchase = days.at(-1) ?? null;
  const isKnown = lastPurchase !== null && basis === 'no-rhythm';
  return {
    status: 'unknown',
    basis,
    lastPurchase,
    silentDays: isKnown ? asOfDay - lastPurchase : null,
    intervals: null,
    limits: null,
    lostAfter: null,
    classMedian: null,
  };
}

function statusOf(silentDays: number, { slowing, atRisk, lost }: RhythmLimits): RhythmStatus {
  if (silentDays > lost) return 'lost';
  if (silentDays > atRisk) return 'at-risk';
  return silentDays > slowing ? 'slowing' : 'in-rhythm';
}

/** Median over the clients of a class of their own median interval, those with a rhythm of their own only. */
function classMedians(
  intervals: readonly (Intervals | null)[],
  classes: readonly AbcMark[],
): Map<AbcMark, number> {
  const byClass = new Map<AbcMark, number[]>();
  intervals.forEach((rhythm, client) => {
    const mark = classes[client];
    if (rhythm === null || mark === undefined || rhythmLimits(rhythm) === null) return;
    const medians = byClass.get(mark);
    if (medians) medians.push(rhythm.median);
    else byClass.set(mark, [rhythm.median]);
  });
  const medians = new Map<AbcMark, number>();
  for (const [mark, own] of byClass) {
    if (own.length >= MIN_CLASS_CLIENTS) medians.set(mark, medianOf(Float64Array.from(own)));
  }
  return medians;
}
