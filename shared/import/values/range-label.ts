import { civilFromDay } from '../../domain/iso-day';
import type { PeriodLabel } from './column-style';
import { findDateRange } from './date-range-in-text';
import { isoWeekStart, labelOf } from './period-days';

/** Two days with their separators at the least, and as much again for words before and between them. */
const MIN_LENGTH = 13;
const ONLY_WORDS = /^[^\d]{0,12}$/u;

/**
 * A text that is the first and the last day of one month, quarter, half-year, year or ISO week, as that period; null for all others.
 * Worked line: `'с 01.01.2024 по 31.01.2024'` → January 2024.
 */
export function rangeLabel(text: string): PeriodLabel | null {
  if (text.length < MIN_LENGTH || !/\d.*\d{2}.*\d.*\d{2}/u.test(text)) return null;
  const range = findDateRange(text);
  if (range === null) return null;
  const at = text.indexOf(range.found);
  if (!ONLY_WORDS.test(text.slice(0, at)) || !ONLY_WORDS.test(text.slice(at + range.found.length)))
    return null;
  const { year, month } = civilFromDay(range.startDay);
  const candidates = [
    labelOf('month', year, month),
    labelOf('quarter', year, Math.ceil(month / 3)),
    labelOf('half', year, Math.ceil(month / 6)),
    labelOf('year', year, 0),
    weekOf(range.startDay),
  ];
  return (
    candidates.find(
      (label) => label?.startDay === range.startDay && label.endDay === range.endDay,
    ) ?? null
  );
}

/** The ISO week that begins on a day; null when the day is no Monday. */
function weekOf(day: number): PeriodLabel | null {
  // A week belongs to the year of its Thursday.
  const { year } = civilFromDay(day + 3);
  const index = (day - isoWeekStart(year, 1)) / 7 + 1;
  return Number.isInteger(index) ? labelOf('week', year, index) : null;
}
