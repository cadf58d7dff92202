import type { DateStyle } from '../values/column-style';
import type { DateDigits } from '../values/digits-day';
import { containsWords, normalizeHeader } from '../words/normalize-header';
import type { ColumnFacts } from './column-facts';
import { settledStyle } from './settled-style';

/** Share of cells that must fit. */
const FITS = 0.95;
const WEEK_WORDS =
  'week, weeks, calendar week, cw, kw, kalenderwoche, woche, tydzień, tyg, неделя, нед, tiždeň, week no, weeknummer, jaarweek, yearweek, semaine, semana, settimana, týden, тиждень, vecka, uge'
    .split(',')
    .map(normalizeHeader);
const ORDINAL_WORDS = ['julian', 'ordinal', 'jde'];

/** What bare digits in a column name instead of day serials, yyyymmdd or yyyymm; null when they do not. */
function digitsOf({ header, profile }: ColumnFacts): DateDigits | null {
  const text = normalizeHeader(header);
  const says = (words: readonly string[]): boolean =>
    words.some((word) => containsWords(text, word));
  if (profile.compactWeekShare >= FITS && (says(WEEK_WORDS) || profile.compactMonthShare < FITS))
    return 'week';
  const isOrdinal =
    profile.ordinalShare >= FITS || (profile.shortOrdinalShare >= FITS && says(ORDINAL_WORDS));
  return isOrdinal ? 'ordinal' : null;
}

/** How the days of a column are read: as its texts prove, or by its digits; null when nothing needs a style or the user must say. */
export function dayStyle(facts: ColumnFacts): DateStyle | null {
  const { dateVerdict } = facts.profile;
  const digits = dateVerdict.of > 0 ? null : digitsOf(facts);
  return digits === null ? settledStyle(dateVerdict) : { order: 'ymd', digits };
}
