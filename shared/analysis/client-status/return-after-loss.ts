import { intervalsOf, rhythmLimits } from '@shared/analysis/movement/rhythm-limits';
import type { DayNumber } from '@shared/domain/iso-day';

/** A silence in which the client counted as lost, ended by a purchase. Both facts are kept. */
export interface ReturnAfterLoss {
  /** Last purchase before the silence. */
  readonly lastBefore: DayNumber;
  /** Days of silence after which it counted as lost. */
  readonly lostAfter: number;
  /** The purchase that ended it. */
  readonly returnedOn: DayNumber;
  readonly silentDays: number;
  /** Purchase days from the return on, the return included. */
  readonly purchasesSince: number;
}

/** With five purchase days a returned client has a rhythm of its own again and is simply actual. */
const NEW_RHYTHM_DAYS = 5;

/**
 * The silence of a client that came back and has not found a new rhythm yet; null when there is none. A silence counts
 * when it was longer than the lost limit of the purchases before it: T3 of the own rhythm, or 3 × the larger of the own
 * median and the one of the value class while there is no own rhythm. `days` are distinct purchase days, ascending.
 * Worked line: purchases 30 days apart, then 200 days of silence, then two purchases → returned, 2 purchases since.
 */
export function returnAfterLoss(
  days: Int32Array,
  classMedian: number | null,
): ReturnAfterLoss | null {
  const first = Math.max(1, days.length - NEW_RHYTHM_DAYS + 1);
  for (let i = days.length - 1; i >= first; i--) {
    const silentDays = (days[i] ?? 0) - (days[i - 1] ?? 0);
    const lostAfter = lostLimit(days.subarray(0, i), classMedian);
    if (lostAfter !== null && silentDays > lostAfter) {
      return {
        lastBefore: days[i - 1] ?? 0,
        lostAfter,
        returnedOn: days[i] ?? 0,
        silentDays,
        purchasesSince: days.length - i,
      };
    }
  }
  return null;
}

function lostLimit(before: Int32Array, classMedian: number | null): number | null {
  const intervals = intervalsOf(before);
  const own = intervals && rhythmLimits(intervals);
  if (own) return own.lost;
  return classMedian === null ? null : 3 * Math.max(classMedian, intervals?.median ?? 0);
}
