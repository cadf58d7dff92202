import { dayFromCivil, isCivilDate } from '../../domain/iso-day';
import { dateShape } from './date-shape';
import { foldText } from './fold-text';
import { fullYear, isWeekday, monthBesideYear, monthOfWord, romanNumber } from './month-words';
import { plainText } from './plain-text';

/**
 * A day as written: `fixed` reads one way only (year first, or the month by name); `parts` are three
 * numbers whose order the column decides, the year in four or two digits.
 */
export type WrittenDate =
  | { readonly kind: 'fixed'; readonly day: number; readonly isYearFirst: boolean }
  | {
      readonly kind: 'parts';
      readonly first: number;
      readonly second: number;
      readonly third: number;
      readonly isShortYear: boolean;
      /** Separator and length of the year, see `dateShape`. */
      readonly shape: string;
    };

const TIME =
  /(?:(?<=\d)T|[ ,]+(?:um |godz\.? ?|в )?)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?(?:[ap]\.?m\.?|uhr|h))?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/iu;
/** "10:15 05.01.2024". */
const LEADING_TIME = /^\d{1,2}:\d{2}(?::\d{2})?,? (?=\d)/u;
/** Time of a database, "05-JAN-24 10.15.30.000000 AM", and the zone browsers write behind the time. */
const LONG_TIME =
  /(?<=\d) \d{1,2}(?:[.:]\d{2}){2}(?:[.,]\d+)?(?: ?[ap]m)?(?: (?:gmt|utc)?[+-]\d{2}:?\d{2}(?: \([\p{L}\s]+\))?)?$/iu;
/** Days as JSON of web services writes them. */
const JSON_DAY = /^\/date\((\d{9,14})(?:[+-]\d{4})?\)\/$/iu;
const LEADING_WORD = /^(\p{L}+)(?:\.,? ?|, ?| )(?=[\p{L}\d])/u;
const YEAR_MARK = /(?<=\d) ?(?:года|год|г|року|рік|р|roku|rok|r)\.?$/u;
const YEAR_FIRST = /^(\d{4})([-/.]|\. | )(\d{1,2})\2(\d{1,2})$/u;
const YEAR_LAST = /^(\d{1,2})([-/.]|\. | )(\d{1,2})\2(\d{4}|\d{2})$/u;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u;
const FILLERS = /\b(?:st|nd|rd|th|of|de|the|den|dnia)\b/gu;
const ORDINAL = /(?<=\d)(?:st|nd|rd|th|ste|de)\b/gu;

const MAX_LENGTH = 160;
const DOCUMENT_DATE =
  /^\p{L}.*[\s№#\d](?:от|z dnia|dnia|z dn\.|vom|dated|of|van) (\d{1,2}[-./]\d{1,2}[-./]\d{2,4}(?: \d{1,2}:\d{2}(?::\d{2})?)?|\d{4}-\d{2}-\d{2})(?: ?[гr]\.?)?$/u;

/**
 * The day a document names itself with, as the programs that issue it print it; null for other texts.
 * Worked line: `documentDate('Реализация 00УТ-000012 от 15.01.2024 12:00:00')` = `'15.01.2024 12:00:00'`.
 */
export function documentDate(text: string): string | null {
  if (text.length > MAX_LENGTH || text.length < 14) return null;
  return DOCUMENT_DATE.exec(text.trim())?.[1] ?? null;
}

function fixed(
  year: number,
  month: number,
  dayOfMonth: number,
  isYearFirst: boolean,
): WrittenDate | null {
  if (!isCivilDate(year, month, dayOfMonth)) return null;
  return { kind: 'fixed', day: dayFromCivil(year, month, dayOfMonth), isYearFirst };
}

/** Text before the time of day, weekday and "г."/"r." marks off, folded. */
function dateOnly(text: string): string {
  return foldText(
    plainText(text)
      .replace(TIME, '')
      .replace(LONG_TIME, '')
      .replace(LEADING_TIME, '')
      .replace(/^'(?=\d)/u, ''),
  )
    .replace(/"/gu, '')
    .replace(/(?<=\d{4})\.$/u, '')
    .replace(LEADING_WORD, (lead, word: string) => (isWeekday(word) ? '' : lead))
    .replace(YEAR_MARK, '')
    .trim();
}

/** Day with its month by name or Roman numeral: "31 мая 2024", "May 31, 2024", "2024-May-31", "31 V 2024". */
function namedDate(folded: string): WrittenDate | null {
  const tokens =
    folded
      .replace(ORDINAL, '')
      .replace(FILLERS, ' ')
      .match(/\p{L}+|\d+/gu) ?? [];
  const [a = '', b = '', c = '', ...more] = tokens;
  if (more.length > 0 || c === '' || !/^[\p{L}\d\s.,/'-]+$/u.test(folded)) return null;
  const middle = monthBesideYear(b) ?? romanNumber(b);
  if (middle !== null && /^\d{4}$/u.test(a) && /^\d{1,2}$/u.test(c)) {
    return fixed(Number(a), middle, Number(c), true);
  }
  if (!/^(?:\d{4}|\d{2})$/u.test(c)) return null;
  const year = c.length === 2 ? fullYear(Number(c)) : Number(c);
  if (middle !== null && /^\d{1,2}$/u.test(a)) return fixed(year, middle, Number(a), false);
  const leading = monthOfWord(a);
  return leading !== null && /^\d{1,2}$/u.test(b) ? fixed(year, leading, Number(b), false) : null;
}

/**
 * Reads a text as a written day, null when it is none or names a day that does not exist whatever the order.
 * A time of day, a weekday and "г."/"r." are passed over; five-digit serials are not dates.
 * Worked line: `writtenDate('31.05.24 12:53')` = `{ kind: 'parts', first: 31, second: 5, third: 24, isShortYear: true, shape: '.2' }`.
 */
export function writtenDate(text: string): WrittenDate | null {
  if (text.length > MAX_LENGTH) return null;
  const json = JSON_DAY.exec(text);
  if (json !== null)
    return { kind: 'fixed', day: Math.floor(Number(json[1]) / 86_400_000), isYearFirst: false };
  const dated = documentDate(text);
  if (dated !== null) return writtenDate(dated);
  const folded = dateOnly(text);
  const yearFirst = YEAR_FIRST.exec(folded) ?? COMPACT.exec(folded);
  if (yearFirst) {
    const [month, day] =
      yearFirst.length === 5 ? [yearFirst[3], yearFirst[4]] : [yearFirst[2], yearFirst[3]];
    return fixed(Number(yearFirst[1]), Number(month), Number(day), true);
  }
  const yearLast = YEAR_LAST.exec(folded);
  if (yearLast) {
    const parts = {
      first: Number(yearLast[1]),
      second: Number(yearLast[3]),
      third: Number(yearLast[4]),
    };
    const written: WrittenDate = {
      kind: 'parts',
      ...parts,
      isShortYear: yearLast[4]?.length === 2,
      shape: dateShape(yearLast[2] ?? '', yearLast[4]?.length === 2),
    };
    const orders = ['dmy', 'mdy', 'ymd'] as const;
    return orders.some((order) => dayOfParts(written, order) !== null) ? written : null;
  }
  return namedDate(folded);
}

/**
 * Day number of a date written in three numbers under an order, null when no such day exists. Under `ymd`
 * a two-digit year stands first ("24-05-31"); a four-digit year at the end cannot, so there null.
 * Worked line: 31, 5, 24 under `dmy` → 19874 (2024-05-31), under `mdy` → null.
 */
export function dayOfParts(
  parts: {
    readonly first: number;
    readonly second: number;
    readonly third: number;
    readonly isShortYear: boolean;
  },
  order: 'dmy' | 'mdy' | 'ymd',
): number | null {
  const { first, second, third, isShortYear } = parts;
  if (order === 'ymd') {
    return isShortYear && isCivilDate(fullYear(first), second, third)
      ? dayFromCivil(fullYear(first), second, third)
      : null;
  }
  const year = isShortYear ? fullYear(third) : third;
  const [dayOfMonth, month] = order === 'dmy' ? [first, second] : [second, first];
  return isCivilDate(year, month, dayOfMonth) ? dayFromCivil(year, month, dayOfMonth) : null;
}
