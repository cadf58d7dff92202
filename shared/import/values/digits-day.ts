import { dayFromCivil } from '../../domain/iso-day';
import { fullYear } from './month-words';
import { labelOf } from './period-days';

/** How a column of bare digits names days: the week after its year (202407), or the day of the year after it (2024038, 124038, 24038). */
export type DateDigits = 'week' | 'ordinal';

const DAYS_BEFORE = 1_000;

/** Whether a number reads as a year of four digits, or of three counted from 1900 as JD Edwards writes it, and a day of the year. Example: 2024366 → true. */
export function isOrdinalDate(value: number): boolean {
  const isSized =
    (value >= 1_950_001 && value <= 2_149_366) || (value >= 100_001 && value <= 149_366);
  return isSized && digitsDay(value, 'ordinal') !== null;
}

/** Whether a number reads as a year and a day of it in five digits. Example: 24038 → true. */
export function isShortOrdinal(value: number): boolean {
  return value > 0 && value < 100_000 && digitsDay(value, 'ordinal') !== null;
}

/** Whether a number reads as a year and its week. Example: 202453 → false, for 2024 has 52 weeks. */
export function isCompactWeek(value: number): boolean {
  return value >= 195_001 && value <= 214_953 && digitsDay(value, 'week') !== null;
}

/**
 * The day of such digits, of a week its Monday; null when there is none. Years of one or two digits are of 1969–2068.
 * Worked lines: `digitsDay(2024060, 'ordinal')` = 2024-02-29, `digitsDay(124001, 'ordinal')` = 2024-01-01, `digitsDay(202407, 'week')` = 2024-02-12.
 */
export function digitsDay(value: number, digits: DateDigits): number | null {
  if (!Number.isInteger(value) || value < 0) return null;
  if (digits === 'week')
    return labelOf('week', Math.floor(value / 100), value % 100)?.startDay ?? null;
  const written = Math.floor(value / DAYS_BEFORE);
  const year = written < 100 ? fullYear(written) : written < 1_000 ? 1_900 + written : written;
  const dayOfYear = value % DAYS_BEFORE;
  const first = dayFromCivil(year, 1, 1);
  return dayOfYear >= 1 && dayOfYear <= dayFromCivil(year + 1, 1, 1) - first
    ? first + dayOfYear - 1
    : null;
}
