import type { PeriodLabel } from './column-style';
import { fullYear, monthBesideYear, monthOfWord, romanNumber } from './month-words';
import { labelOf } from './period-days';

const LONG_YEAR = '((?:19|20|21)\\d{2})';
const YEAR = "((?:19|20|21)\\d{2}|'?\\d{2})";
const GAP = "[ ,./'_-]*";
const QUARTER_NUMBER = '([1-4]|i{1,3}|iv)';
const QUARTER_WORD =
  '(?:q|qtr|quarter|quartal|kwart|kwartal|kwartaal|кв|квартал|квартала|кварталу|t|trim|trimestre|ctvrtleti|kvartal)';
const HALF_NUMBER = '([12]|i{1,2})';
const HALF_WORD =
  '(?:half|half ?year|polrocze|polroczu|полугодие|полугодия|п/г|halbjahr|hj|halfjaar|semestre|pololeti|півріччя)';
const WEEK_WORD =
  '(?:w|wk|week|weeknr|tydz|tydzien|tyg|нед|неделя|недели|woche|kalenderwoche|kw|semaine|sem|semana|settimana|tyden|тиждень|тиж)';
const ORDINAL = '(?:-?(?:st|nd|rd|th|ste|de|и|ыи|ии|я|ая))?';
const pattern = (source: string): RegExp => new RegExp(`^${source}$`, 'u');

const YEAR_MONTH = pattern(`${LONG_YEAR}(?:[-/_](\\d{1,2})|\\.(\\d{2}))`);
/** Posting periods of accounts and "2024M01" of statistics: the month of the calendar, unless the user says otherwise. */
const YEAR_PERIOD = pattern(`${LONG_YEAR}[ ./-]?[pm](0?[1-9]|1[0-2])`);
const PERIOD_YEAR = pattern(
  `(?:[pm]|per\\.?|period|periode|okres|период)[ .-]*(0?0?[1-9]|0?1[0-2])[ ./-]+${YEAR}`,
);
const FISCAL_PERIOD = pattern(`(?:fy|gj)[ .-]?${YEAR}[ /-]*p(0?[1-9]|1[0-2])`);
const MONTH_YEAR = pattern(`0?(\\d{1,2})[-./_]${LONG_YEAR}`);
const COMPACT_MONTH = pattern(`${LONG_YEAR}(0[1-9]|1[0-2])`);
const WORD_YEAR = pattern(`(\\p{L}+)${GAP}${YEAR}`);
const YEAR_WORD = pattern(`${LONG_YEAR}${GAP}(\\p{L}+)`);
const WORD = pattern('(\\p{L}+)');

const NUMBER_QUARTER = pattern(
  `${QUARTER_NUMBER}${ORDINAL}\\.?[ .-]*(?:${QUARTER_WORD}|kw)\\.?(?:${GAP}${YEAR})?`,
);
const QUARTER_FIRST = pattern(`${QUARTER_WORD}[ .]*${QUARTER_NUMBER}(?:${GAP}${YEAR})?`);
const YEAR_QUARTER = pattern(`${LONG_YEAR}${GAP}${QUARTER_WORD}[ .]*${QUARTER_NUMBER}`);
const YEAR_NUMBER_QUARTER = pattern(
  `${LONG_YEAR}${GAP}${QUARTER_NUMBER}${ORDINAL}\\.?[ -]*(?:${QUARTER_WORD}|kw)`,
);

const HALF_YEAR = pattern(`${HALF_NUMBER}${ORDINAL}\\.?[ .-]*${HALF_WORD}\\.?(?:${GAP}${YEAR})?`);
const HALF_FIRST = pattern(`${HALF_WORD}[ .]*${HALF_NUMBER}(?:${GAP}${YEAR})?`);
/** The Dutch quarter; "K1" alone may be anything. */
const SHORT_QUARTER = pattern(`k([1-4])${GAP}${LONG_YEAR}`);
/** "H1" alone may be anything. */
const SHORT_HALF = pattern(`(?:h([12])|([12])h)${GAP}${YEAR}`);
const YEAR_HALF = pattern(
  `${LONG_YEAR}${GAP}(?:h([12])|([12])h|(?:${HALF_WORD})[ .]*([12])|${HALF_NUMBER}${ORDINAL}\\.?[ -]*${HALF_WORD})`,
);

/** "5. KW 2024" is the German calendar week, "1 kw. 2024" the Polish quarter. */
const GERMAN_WEEK = pattern(`(\\d{1,2})\\. ?kw(?:${GAP}${YEAR})?`);
const WEEK_FIRST = pattern(`${WEEK_WORD}\\.?[ .-]*(\\d{1,2})(?:${GAP}${YEAR})?`);
const NUMBER_WEEK = pattern(`(\\d{1,2})${ORDINAL}\\.?[ -]*${WEEK_WORD}\\.?(?:${GAP}${YEAR})?`);
const YEAR_WEEK = pattern(`${LONG_YEAR}${GAP}${WEEK_WORD}\\.?[ .-]*(\\d{1,2})`);

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const digits = text.replace("'", '');
  return digits.length === 2 ? fullYear(Number(digits)) : Number(digits);
}

function numberOf(text: string | undefined): number {
  return text === undefined ? 0 : (romanNumber(text) ?? Number(text));
}

/**
 * Quarter named by a folded text, Arabic or Roman, with or without its year; null when it is none.
 * Worked line: `quarterLabel('i kw. 2024')` = quarter 1 of 2024.
 */
export function quarterLabel(folded: string): PeriodLabel | null {
  const yearLast =
    NUMBER_QUARTER.exec(folded) ?? QUARTER_FIRST.exec(folded) ?? SHORT_QUARTER.exec(folded);
  if (yearLast) return labelOf('quarter', yearOf(yearLast[2]), numberOf(yearLast[1]));
  const yearFirst = YEAR_QUARTER.exec(folded) ?? YEAR_NUMBER_QUARTER.exec(folded);
  return yearFirst ? labelOf('quarter', yearOf(yearFirst[1]), numberOf(yearFirst[2])) : null;
}

/**
 * Half-year named by a folded text, Arabic or Roman; null when it is none. Worked line: `halfLabel('1h24')` = half 1 of 2024.
 */
export function halfLabel(folded: string): PeriodLabel | null {
  const yearLast = HALF_YEAR.exec(folded) ?? HALF_FIRST.exec(folded);
  if (yearLast) return labelOf('half', yearOf(yearLast[2]), numberOf(yearLast[1]));
  const short = SHORT_HALF.exec(folded);
  if (short) return labelOf('half', yearOf(short[3]), numberOf(short[1] ?? short[2]));
  const yearFirst = YEAR_HALF.exec(folded);
  return yearFirst
    ? labelOf(
        'half',
        yearOf(yearFirst[1]),
        numberOf(yearFirst[2] ?? yearFirst[3] ?? yearFirst[4] ?? yearFirst[5]),
      )
    : null;
}

/** True for the German way to write a calendar week, "5. kw", which looks like a Polish quarter. Worked line: `'1. kw 2024'` → true. */
export function isGermanWeek(folded: string): boolean {
  return GERMAN_WEEK.test(folded);
}

/**
 * ISO week named by a folded text, with or without its year; null when it is none.
 * Worked line: `weekLabel('2024-w05')` = week 5 of 2024, 2024-01-29 … 2024-02-04.
 */
export function weekLabel(folded: string): PeriodLabel | null {
  const yearLast = WEEK_FIRST.exec(folded) ?? NUMBER_WEEK.exec(folded);
  if (yearLast) return labelOf('week', yearOf(yearLast[2]), numberOf(yearLast[1]));
  const yearFirst = YEAR_WEEK.exec(folded);
  return yearFirst ? labelOf('week', yearOf(yearFirst[1]), numberOf(yearFirst[2])) : null;
}

/**
 * Month named by a folded text: by name with or without its year, by number or Roman numeral only with a
 * four-digit year; null when it is none. Worked line: `monthLabel('01.2024')` = month 1 of 2024.
 */
export function monthLabel(folded: string): PeriodLabel | null {
  const yearFirst = YEAR_MONTH.exec(folded) ?? COMPACT_MONTH.exec(folded);
  if (yearFirst)
    return labelOf('month', yearOf(yearFirst[1]), numberOf(yearFirst[2] ?? yearFirst[3]));
  const period = YEAR_PERIOD.exec(folded) ?? FISCAL_PERIOD.exec(folded);
  if (period) return labelOf('month', yearOf(period[1]), numberOf(period[2]));
  const yearLast = MONTH_YEAR.exec(folded) ?? PERIOD_YEAR.exec(folded);
  if (yearLast) return labelOf('month', yearOf(yearLast[2]), numberOf(yearLast[1]));
  const wordFirst = WORD_YEAR.exec(folded);
  if (wordFirst) return namedMonth(wordFirst[1] ?? '', wordFirst[2], GLUED.test(folded));
  const wordLast = YEAR_WORD.exec(folded);
  if (wordLast) return namedMonth(wordLast[2] ?? '', wordLast[1], GLUED.test(folded));
  return WORD.test(folded) ? namedMonth(folded, undefined, false) : null;
}

/** "x2024" is a name, "X 2024" is October. */
const GLUED = /\p{L}\d|\d\p{L}/u;

function namedMonth(word: string, year: string | undefined, isGlued: boolean): PeriodLabel | null {
  const roman = year?.length === 4 && !isGlued ? romanNumber(word) : null;
  const month = (year === undefined ? monthOfWord(word) : monthBesideYear(word)) ?? roman;
  return month === null ? null : labelOf('month', yearOf(year), month);
}
