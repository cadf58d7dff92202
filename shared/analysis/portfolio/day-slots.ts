import type { AnalysisPeriod } from './portfolio-analysis';
import type { DayNumber } from '@shared/domain/iso-day';

/** Maps a day to the index of its period in constant time, without calendar arithmetic for every line. */
export interface DaySlots {
  readonly firstDay: DayNumber;
  /** Index of the period of day `firstDay + i`, −1 where the day belongs to none. */
  readonly slots: Int32Array;
}

/** Table of periods by day for all days from `firstDay` to `lastDay`. */
export function daySlots(
  periods: readonly AnalysisPeriod[],
  firstDay: DayNumber,
  lastDay: DayNumber,
): DaySlots {
  const slots = new Int32Array(Math.max(0, lastDay - firstDay + 1)).fill(-1);
  for (const [index, period] of periods.entries()) {
    const from = Math.max(period.start, firstDay) - firstDay;
    const to = Math.min(period.end, lastDay) - firstDay + 1;
    if (to > from) slots.fill(index, from, to);
  }
  return { firstDay, slots };
}
