import { STYLE_KIND, type StyleKind } from './number-format';

/** Serial of 1970-01-01 in the 1900 and in the 1904 date system. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
/** Serial behind 9999-12-31 in the 1900 and in the 1904 date system. */
const LIMIT_1900 = 2_958_466;
const LIMIT_1904 = 2_957_004;

/**
 * Days since 1970-01-01 (with the time of day as fraction) of a spreadsheet date serial, or NaN when no such date
 * exists: the day 1900-02-29, which only Lotus and Excel know (serial 60), day 0, negative, past 9999-12-31.
 * Example: 43831 in the 1900 system → 18262 (2020-01-01).
 */
export function serialToDay(serial: number, date1904: boolean): number {
  if (date1904) return serial >= 0 && serial < LIMIT_1904 ? serial - EPOCH_1904 : Number.NaN;
  if (serial >= 61) return serial < LIMIT_1900 ? serial - EPOCH_1900 : Number.NaN;
  return serial >= 1 && serial < 60 ? serial - EPOCH_1900 + 1 : Number.NaN;
}

/** Whether a number under a style is a date; below 1 a time of day has no date and stays a number. */
export function isDateValue(serial: number, style: StyleKind): boolean {
  return style === STYLE_KIND.date || (style === STYLE_KIND.time && serial >= 1);
}

/**
 * Days since 1970-01-01 of an ISO 8601 date or date-time as cells of type `d` hold it, or NaN.
 * A zone is dropped: the wall-clock date is what was meant. Example: `2020-01-01T12:00:00Z` → 18262.5.
 */
export function isoToDay(text: string): number {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      text.trim(),
    );
  if (match === null) return Number.NaN;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const date = new Date(0);
  date.setUTCFullYear(year!, month! - 1, day);
  if (date.getUTCMonth() !== month! - 1 || date.getUTCDate() !== day) return Number.NaN;
  if (hour! > 24 || minute! > 59 || second! >= 61) return Number.NaN;
  return date.getTime() / 86_400_000 + (hour! * 3600 + minute! * 60 + second!) / 86_400;
}
