import { civilFromDay, daysInMonth } from '../../domain/iso-day';
import { dayOfParts, writtenDate } from './date-parts';
import type { WrittenDate } from './date-parts';

const NUMERIC =
  '\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./](?:\\d{4}|\\d{2})|20\\d{6}';
const NAMED =
  '\\d{1,2}(?:\\.|st|nd|rd|th)?[ -]\\p{L}{3,}\\.?,?[ -]\\d{4}|\\d{1,2}-\\p{L}{3,4}\\.?-\\d{2}|\\p{L}{3,}\\.? \\d{1,2},? \\d{4}';
const DATE = `(?<![\\p{L}\\d])(?:${NUMERIC}|${NAMED})(?!\\d)`;
/** A first date that leaves out what the last one says: "1", "01.10". */
const PARTIAL = '(?<![\\d.,])\\d{1,2}(?:[./]\\d{1,2})?\\.?';
const TO =
  '(?: ?(?:года|год|г|року|р|roku|r)\\.?)?\\)?\\s*(?:[-–—_]+|\\.\\.+|…|(?<=\\s)(?:по|до|do|to|till|until|through|and|bis|tot|und|и|t\\/m|au|al|a|à|až|ao|et|y)(?=\\s))\\s*(?:\\d{1,2} ?\\()?';
const FOR =
  '(?<![\\p{L}])(?:за|на период|for|za(?: dzien| dzień)?|z dnia|vom|für|fuer|vir|dnia)\\s+';

const RANGE = new RegExp(`(?<first>${DATE})${TO}(?<last>${DATE})`, 'iu');
const PARTIAL_RANGE = new RegExp(`(?<first>${PARTIAL})${TO}(?<last>${DATE})`, 'iu');
const SINGLE = new RegExp(`${FOR}(?<first>${DATE})`, 'iu');
const EVERY_DATE = new RegExp(DATE, 'giu');

interface Days {
  readonly startDay: number;
  readonly endDay: number;
}

type Order = 'dmy' | 'mdy';

function dayIn(written: WrittenDate, order: Order): number | null {
  return written.kind === 'fixed' ? written.day : dayOfParts(written, order);
}

/** From the first of a month to the last of a month. */
function isWholeMonths({ startDay, endDay }: Days): boolean {
  const end = civilFromDay(endDay);
  return (
    civilFromDay(startDay).dayOfMonth === 1 && end.dayOfMonth === daysInMonth(end.year, end.month)
  );
}

/**
 * Days of a range in the one order that makes sense: dates with points are day first; else the only order in
 * which both days exist and do not run backwards; else the one that covers whole months; else null.
 */
function agreedDays(first: string, last: string): Days | null {
  const [a, b] = [writtenDate(first), writtenDate(last)];
  if (a === null || b === null) return null;
  const possible: Days[] = [];
  for (const order of ['dmy', 'mdy'] as const) {
    const [startDay, endDay] = [dayIn(a, order), dayIn(b, order)];
    if (startDay === null || endDay === null || startDay > endDay) continue;
    if (order === 'dmy' && last.includes('.')) return { startDay, endDay };
    if (!possible.some((d) => d.startDay === startDay && d.endDay === endDay))
      possible.push({ startDay, endDay });
  }
  if (possible.length === 1) return possible[0] ?? null;
  return possible.find(isWholeMonths) ?? null;
}

/** The partial first date filled up from the last: "01.10" + "31.10.2024", "1" + "31 октября 2024". */
function completed(partial: string, last: string): string {
  const digits = partial.replace(/\.$/u, '');
  const tail = /^\d{1,2}(.*)$/su.exec(last)?.[1];
  if (tail === undefined) return '';
  const hasMonth = /[./]/u.test(digits);
  const year = /[-./](?:\d{4}|\d{2})$/u.exec(last)?.[0];
  if (hasMonth) return year === undefined ? '' : `${digits}${year}`;
  return `${digits}${tail}`;
}

/**
 * Range of days written in a text, or a single day after a word like "за", "for", "za", "vom"; null when there
 * is none or when day and month cannot be told apart. Worked line: `'с 01.10.24 по 31.10.24'` → 2024-10-01 … 2024-10-31.
 */
export function findDateRange(text: string): (Days & { readonly found: string }) | null {
  const whole = RANGE.exec(text)?.groups;
  if (whole) {
    const { first = '', last = '' } = whole;
    const days = agreedDays(first, last);
    return days && { ...days, found: RANGE.exec(text)?.[0] ?? '' };
  }
  const partial = PARTIAL_RANGE.exec(text);
  const { first = '', last = '' } = partial?.groups ?? {};
  const days = partial ? agreedDays(completed(first, last), last) : null;
  if (partial && days) return { ...days, found: partial[0] };
  const single = SINGLE.exec(text)?.groups?.['first'];
  const day = single === undefined ? null : agreedDays(single, single);
  return day && { ...day, found: single ?? '' };
}

/** The text with every written day blanked out by U+0000 of the same length, so that its year is not taken for a period. */
export function maskDates(text: string): string {
  return text.replace(EVERY_DATE, (date) =>
    writtenDate(date) === null ? date : '\u0000'.repeat(date.length),
  );
}
