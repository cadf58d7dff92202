import {
  civilFromDay,
  dayFromCivil,
  dayFromIso,
  daysInMonth,
  isoFromDay,
} from '@shared/domain/iso-day';
import type { IsoDay } from '@shared/domain/iso-day';

/** A perspective plan looks three to five years ahead; results of key account work take more than one. */
export const USUAL_YEARS = 3;
export const LEAST_YEARS = 3;
export const MOST_YEARS = 5;

/**
 * Last day of a horizon of whole years, whatever the fiscal year: the day before the same day `years` later.
 * A day that does not exist (29 February) gives way to the last of its month.
 * Worked line: `horizonEnd('2026-10-01', 3)` = '2029-09-30'.
 */
export function horizonEnd(fromDay: IsoDay, years: number): IsoDay {
  const start = dayFromIso(fromDay);
  if (start === null) return fromDay;
  const { year, month, dayOfMonth } = civilFromDay(start);
  const last = daysInMonth(year + years, month);
  return isoFromDay(dayFromCivil(year + years, month, Math.min(dayOfMonth, last)) - 1);
}

/** Whole days from one day to another; null when one of them is no day. `daysBetween('2026-10-13', '2026-11-20')` = 38. */
export function daysBetween(from: IsoDay, to: IsoDay): number | null {
  const start = dayFromIso(from);
  const end = dayFromIso(to);
  return start === null || end === null ? null : end - start;
}
