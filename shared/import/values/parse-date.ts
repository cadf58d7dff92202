import { dayFromCivil, isCivilDate } from '../../domain/iso-day';
import type { DateStyle } from './column-style';
import { dayOfParts, writtenDate } from './date-parts';
import { orderOfShape } from './date-shape';
import { digitsDay } from './digits-day';
import { parsePeriodLabel } from './period-label';
import { isUnixText, unixDay } from './unix-time';

/** The two commonest shapes, with or without a time of day; a column may hold a million different ones. */
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/u;
const YEAR_LAST = /^(\d\d)([-./])(\d\d)\2(\d{4})(?: \d\d:\d\d(?::\d\d)?)?$/u;

/** Day of the commonest shapes, null when they do not fit, undefined when the text needs the full reading. */
function commonDay(text: string, style: DateStyle): number | null | undefined {
  const iso = ISO.exec(text);
  if (iso) return civilDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const last = YEAR_LAST.exec(text);
  if (!last) return undefined;
  const order = style.byShape === undefined ? style.order : orderOfShape(style, `${last[2]}4`);
  if (order === null || order === 'ymd') return undefined;
  const [first, second, year] = [Number(last[1]), Number(last[3]), Number(last[4])];
  return order === 'dmy' ? civilDay(year, second, first) : civilDay(year, first, second);
}

function civilDay(year: number, month: number, dayOfMonth: number): number | null {
  return isCivilDate(year, month, dayOfMonth) ? dayFromCivil(year, month, dayOfMonth) : null;
}

const SERIAL_TEXT = /^\s*([2-7]\d{4})(?:[.,]0+)?\s*$/u;
const BARE_DIGITS = /^\s*\d{5,7}\s*$/u;
/** Day serial 0 of the 1900 date system as days since 1970-01-01. */
const SERIAL_ZERO = -25_569;

/** Whether a text is a day serial that lost its number format on the way: five digits, 20000 (1954) to 79999 (2119). */
export function isSerialText(text: string): boolean {
  return SERIAL_TEXT.test(text);
}

/**
 * Day number of a date written in a text cell, the time of day dropped; null when it is no date or no day
 * that exists. `style.order` decides only cells of three numbers with the year last; a four-digit year in
 * front always reads year-month-day, and months by name (English, Polish, Russian, Afrikaans, German) need
 * no order. Two-digit years: 00–68 → 2000s, 69–99 → 1900s. A month, quarter or week with its year
 * ("2024-W05", "янв.24", "Q1 2024", "1H24", "01.01.2024 - 31.01.2024") gives its first day. In a year-first column "31.05.2024" is read where
 * only one order makes a day. Five digits in a date column are a serial of the 1900 system ("45292"); bare years are not dates.
 * Worked line: `parseDateText('05/06/2024 12:53', { order: 'mdy' })` = 19849 (2024-05-06).
 */
export function parseDateText(text: string, style: DateStyle): number | null {
  if (style.digits !== undefined && BARE_DIGITS.test(text))
    return digitsDay(Number(text), style.digits);
  const common = commonDay(text, style);
  if (common !== undefined) return common;
  const written = writtenDate(text);
  if (written?.kind === 'fixed') return written.day;
  if (written?.kind === 'parts') {
    const order = orderOfShape(style, written.shape);
    if (order === 'dmy' || order === 'mdy') return dayOfParts(written, order);
    if (order === 'ymd' && written.isShortYear) return dayOfParts(written, 'ymd');
    const [asDmy, asMdy] = [dayOfParts(written, 'dmy'), dayOfParts(written, 'mdy')];
    if (asDmy !== null && asMdy !== null) return asDmy === asMdy ? asDmy : null;
    return asDmy ?? asMdy;
  }
  const serial = SERIAL_TEXT.exec(text);
  if (serial) return Number(serial[1]) + SERIAL_ZERO;
  // Other digits alone are a number or a code, unless they are a whole yyyymmdd or yyyymm.
  const month = /^\s*((?:19|20|21)\d\d)(0[1-9]|1[0-2])\s*$/u.exec(text);
  if (month) return civilDay(Number(month[1]), Number(month[2]), 1);
  if (isUnixText(text)) return unixDay(Number(text));
  if (/^[\s\d]*$/u.test(text)) return null;
  const label = parsePeriodLabel(text);
  return label === null || label.grain === 'year' ? null : label.startDay;
}
