import { civilFromDay, dayFromCivil, daysInMonth } from './iso-day';
import type { DayNumber } from './iso-day';

/**
 * The same day of the month some months later (or earlier); the last day of the month where it has no such day.
 * Worked line: 31 January 2026 and one month → 28 February 2026.
 */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, dayOfMonth } = civilFromDay(day);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dayFromCivil(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}
