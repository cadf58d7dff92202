import type { PeriodLabel } from './column-style';
import { fullYear, monthOfWord, romanNumber } from './month-words';
import { labelOf } from './period-days';

const LONG_YEAR = '((?:19|20|21)\\d{2})';
const YEAR = "((?:19|20|21)\\d{2}|'?\\d{2})";
const GAP = "[ ,./'_-]*";
const QUARTER_NUMBER = '([1-4]|i{1,3}|iv)';
const QUARTER_WORD = '(?:q|qtr|quarter|quartal|kwart|kwartal|kwartaal|кв|квартал|квартала)';
const WEEK_WORD = '(?:w|wk|week|weeknr|tydz|tydzien|tyg|нед|неделя|недели|woche|kalenderwoche|kw)';
const ORDINAL = '(?:-?(?:st|nd|rd|th|ste|de|и|ыи|ии|я|ая))?';
const pattern = (source: string): RegExp => new RegExp(`^${source}$`, 'u');

const YEAR_MONTH = pattern(`${LONG_YEAR}(?:[-/_](\\d{1,2})|\\.(\\d{2}))`);
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
  const yearLast = NUMBER_QUARTER.exec(folded) ?? QUARTER_FIRST.exec(folded);
  if (yearLast) return labelOf('quarter', yearOf(yearLast[2]), numberOf(yearLast[1]));
  const yearFirst = YEAR_QUARTER.exec(folded) ?? YEAR_NUMBER_QUARTER.exec(folded);
  return yearFirst ? labelOf('quarter', yearOf(yearFirst[1]), numberOf(yearFirst[2])) : null;
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
  const yearLast = MONTH_YEAR.exec(folded);
  if (yearLast) return labelOf('month', yearOf(yearLast[2]), numberOf(yearLast[1]));
  const wordFirst = WORD_YEAR.exec(folded);
  if (wordFirst) return namedMonth(wordFirst[1] ?? '', wordFirst[2]);
  const wordLast = YEAR_WORD.exec(folded);
  if (wordLast) return namedMonth(wordLast[2] ?? '', wordLast[1]);
  return WORD.test(folded) ? namedMonth(folded, undefined) : null;
}

function namedMonth(word: string, year: string | undefined): PeriodLabel | null {
  const month = monthOfWord(word) ?? (year?.length === 4 ? romanNumber(word) : null);
  return month === null ? null : labelOf('month', yearOf(year), month);
}
