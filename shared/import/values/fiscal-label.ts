import type { PeriodLabel } from './column-style';
import { fullYear } from './month-words';
import { labelOf } from './period-days';

const MARK =
  '(?:fy|f\\.y\\.|fiscal year|financial year|fin year|gj|geschäftsjahr|wj|wirtschaftsjahr|rok obrotowy|rok obr\\.?|фг|ф\\.г\\.|гг|финансовый год|фин\\.? ?год|boekjaar|finansiële jaar)';
const YEAR = "((?:19|20|21)\\d{2}|'?\\d{2})";
const pattern = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');
const MARKED = pattern(`${MARK}[ .-]*${YEAR}(?: ?[-/–] ?(\\d{2}|\\d{4}))?`);
const PAIR = pattern('((?:19|20|21)\\d{2}) ?[-/–] ?(\\d{2}|\\d{4})');
const QUARTER_LAST = pattern(`${MARK}[ .-]*${YEAR}[ /-]*(?:q|кв\\.?|kw\\.?)[ .]*([1-4])`);
const QUARTER_FIRST = pattern(`(?:q|кв\\.?|kw\\.?)[ .]*([1-4])[ /-]*${MARK}[ .-]*${YEAR}`);

/**
 * The financial year (or a quarter of it) a header names, as the calendar year in which it ends: the months it begins and ends with stand
 * nowhere in it. Null for all other texts. Worked lines: "FY21" → 2021; "2020/21" → 2021; "Q2 FY2024" → quarter 2 of 2024.
 */
export function fiscalLabel(text: string): PeriodLabel | null {
  const plain = text.trim();
  if (plain.length > 30 || !/\d\d/u.test(plain)) return null;
  const last = QUARTER_LAST.exec(plain);
  if (last) return labelOf('quarter', yearOf(last[1]), Number(last[2]));
  const first = QUARTER_FIRST.exec(plain);
  if (first) return labelOf('quarter', yearOf(first[2]), Number(first[1]));
  const marked = MARKED.exec(plain);
  const pair = marked ?? PAIR.exec(plain);
  if (pair === null) return null;
  const start = yearOf(pair[1]);
  if (pair[2] === undefined) return labelOf('year', start, 0);
  // "2020/21" and "2020/2021", never "2011/12" of a month and never a range of many years.
  const end = yearOf(pair[2]);
  return end === start + 1 ? labelOf('year', end, 0) : null;
}

function yearOf(text: string | undefined): number {
  const digits = (text ?? '').replace("'", '');
  return digits.length === 2 ? fullYear(Number(digits)) : Number(digits);
}
