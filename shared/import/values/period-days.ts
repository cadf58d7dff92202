import { dayFromCivil, daysInMonth } from '../../domain/iso-day';
import type { PeriodLabel } from './column-style';

/** Monday of an ISO 8601 week (week 1 holds 4 January). Worked line: 2024, 5 → 2024-01-29. */
export function isoWeekStart(year: number, week: number): number {
  const fourth = dayFromCivil(year, 1, 4);
  // 1970-01-01 was a Thursday: (day + 3) mod 7 counts from Monday.
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7);
  return monday + (week - 1) * 7;
}

/** Weeks of an ISO year, 52 or 53. Worked line: 2020 → 53. */
function isoWeeksInYear(year: number): number {
  return (isoWeekStart(year + 1, 1) - isoWeekStart(year, 1)) / 7;
}

const INDEXES = {
  year: [0, 0],
  half: [1, 2],
  quarter: [1, 4],
  month: [1, 12],
  week: [1, 53],
} as const;
const MONTHS = { year: 12, half: 6, quarter: 3, month: 1 } as const;

/**
 * Label of a period with its first and last day; null when the index does not exist in the year
 * (month 13, quarter 5, week 53 of a 52-week year). Without a year the days are null.
 * Worked line: `labelOf('quarter', 2024, 1)` = 2024-01-01 … 2024-03-31.
 */
export function labelOf(
  grain: Exclude<PeriodLabel['grain'], 'day'>,
  year: number | null,
  index: number,
): PeriodLabel | null {
  const [least, most] = INDEXES[grain];
  if (index < least || index > most) return null;
  if (year === null) return { grain, year, index, startDay: null, endDay: null };
  if (grain === 'week') {
    if (index > isoWeeksInYear(year)) return null;
    const startDay = isoWeekStart(year, index);
    return { grain, year, index, startDay, endDay: startDay + 6 };
  }
  const months = MONTHS[grain];
  const firstMonth = Math.max(0, index - 1) * months + 1;
  const lastMonth = firstMonth + months - 1;
  return {
    grain,
    year,
    index,
    startDay: dayFromCivil(year, firstMonth, 1),
    endDay: dayFromCivil(year, lastMonth, daysInMonth(year, lastMonth)),
  };
}
