import { civilFromDay } from '../../domain/iso-day';
import type { Cell } from '../cell-batch';
import type { PeriodLabel } from '../values/column-style';
import { dayOfParts, writtenDate } from '../values/date-parts';
import { fiscalLabel } from '../values/fiscal-label';
import { labelOf } from '../values/period-days';
import { romanNumber } from '../values/month-words';
import { parsePeriodLabel } from '../values/period-label';
import { isCompactMonth } from './column-profile';

/** First and last day of a month, quarter, ISO week or year; a week the year does not have ends with its last. Example: month 2 of 2024 → 2024-02-01…2024-02-29. */
export function periodDays(
  grain: PeriodLabel['grain'],
  year: number,
  index: number,
): { startDay: number; endDay: number } {
  const label =
    labelOf(
      grain === 'day' ? 'year' : grain,
      year,
      grain === 'day' || grain === 'year' ? 0 : index,
    ) ?? labelOf('week', year, 52);
  return { startDay: label?.startDay ?? 0, endDay: label?.endDay ?? 0 };
}

/** The period a header cell names by itself: a date, a year number, or a text such as "sty 2024"; null when it is none. */
export function headerPeriod(cell: Cell): PeriodLabel | null {
  switch (cell.kind) {
    case 'date': {
      const day = Math.floor(cell.value);
      return { grain: 'day', year: civilFromDay(day).year, index: 0, startDay: day, endDay: day };
    }
    case 'number':
      if (cell.value >= 1_990_001 && cell.value <= 2_100_012)
        return postingPeriod(String(cell.value));
      if (cell.value >= 199_001 && isCompactMonth(cell.value)) {
        const [year, index] = [Math.floor(cell.value / 100), cell.value % 100];
        return { grain: 'month', year, index, ...periodDays('month', year, index) };
      }
      return Number.isInteger(cell.value) && cell.value >= 1990 && cell.value <= 2100
        ? { grain: 'year', year: cell.value, index: 0, ...periodDays('year', cell.value, 0) }
        : null;
    case 'text':
      return textPeriod(cell.value);
    default:
      return null;
  }
}

const LEADING_FOR = /^(?:за|za|for|für|vir) (?=\p{L}{3})/iu;
const POSTING_PERIOD = /^(?:[A-Z]\d\/)?((?:19|20|21)\d\d)0(0[1-9]|1[0-2])$/u;

/** A posting period as reporting programs write it in headers, with its fiscal year variant or without: "2024003", "K4/2024003". */
function postingPeriod(text: string): PeriodLabel | null {
  const found = POSTING_PERIOD.exec(text);
  return found === null ? null : labelOf('month', Number(found[1]), Number(found[2]));
}

function textPeriod(text: string): PeriodLabel | null {
  const trimmed = text.trim().replace(LEADING_FOR, '');
  return trimmed === '' || trimmed.length > 40
    ? null
    : (parsePeriodLabel(trimmed) ?? fiscalLabel(trimmed) ?? postingPeriod(trimmed));
}

/** A header text of one cell that holds a period beside other words ("Sales Jan 2024", "01/2024 Menge"): label and what remains; null when none. */
export function periodInsideHeader(
  text: string,
): { readonly label: PeriodLabel; readonly rest: string } | null {
  const words = text.trim().split(/[\s_]+/u);
  if (words.length < 2 || words.length > 8) return null;
  const found = endPeriod(words);
  if (found?.label.grain !== 'year' || found.words.length < 2) return said(found);
  // "styczeń netto 2024": the year stands apart from its month.
  const finer = endPeriod(found.words);
  if (finer === null || finer.label.grain === 'year' || finer.label.year !== null)
    return said(found);
  const { grain, index } = finer.label;
  const year = found.label.year ?? 0;
  return said({ ...finer, label: { grain, index, year, ...periodDays(grain, year, index) } });
}

interface EndPeriod {
  readonly label: PeriodLabel;
  readonly words: readonly string[];
}

function said(found: EndPeriod | null): { label: PeriodLabel; rest: string } | null {
  return found === null ? null : { label: found.label, rest: found.words.join(' ') };
}

/** The longest period of up to three words at the end, else at the beginning, and the words left. */
function endPeriod(words: readonly string[]): EndPeriod | null {
  for (const size of [3, 2, 1]) {
    if (size >= words.length) continue;
    const tail = textPeriod(words.slice(-size).join(' '));
    if (tail !== null) return { label: tail, words: words.slice(0, -size) };
    const head = textPeriod(words.slice(0, size).join(' '));
    if (head !== null) return { label: head, words: words.slice(size) };
  }
  return null;
}

/**
 * Months written as bare numbers in a header, by column: 1 to 12, or I to XII, in a row and complete (backwards too); none otherwise.
 * Worked line: `Customer, 1, 2, … 12` → columns 1 to 12 are months 1 to 12.
 */
export function monthNumbers(cells: readonly (Cell | undefined)[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let run: (readonly [number, number])[] = [];
  const close = (): void => {
    if (run.length === 12) for (const [column, month] of run) found.set(column, month);
    run = [];
  };
  cells.forEach((cell, column) => {
    const month = bareMonth(cell);
    const last = run.at(-1)?.[1] ?? 0;
    const second = run[1]?.[1] ?? 0;
    const step = second === 0 ? (last === 12 ? -1 : 1) : second - (run[0]?.[1] ?? 0);
    if (month > 0 && run.length > 0 && run.length < 12 && month === last + step)
      run.push([column, month]);
    else {
      close();
      if (month === 1 || month === 12) run = [[column, month]];
    }
  });
  close();
  return found;
}

/** Months of a header written as day serials that lost their number format: at least so many in a row. */
const MIN_SERIALS = 3;
/** Day serial 0 of the 1900 date system as days since 1970-01-01. */
const SERIAL_ZERO = -25_569;

/**
 * Months written as bare day serials in a header, or as days whose order is open, by column, as days since 1970: all firsts (or all lasts)
 * of months, one after the other, forwards or backwards; none otherwise. Worked line: `45292, 45323, 45352` → January, February, March 2024.
 */
export function monthSerials(cells: readonly (Cell | undefined)[]): ReadonlyMap<number, number> {
  const ordered = (order: 'dmy' | 'mdy'): [number, number][] =>
    cells.flatMap((cell, column) => {
      const day = bareDay(cell, order);
      return day === null ? [] : [[column, day]];
    });
  return [ordered('dmy'), ordered('mdy')].map(monthRun).find((run) => run.size > 0) ?? new Map();
}

/** The days of a header row when they are one run of months; none otherwise. */
function monthRun(found: readonly (readonly [number, number])[]): ReadonlyMap<number, number> {
  const isRun = (shift: number): boolean => {
    const months = found.map(([, day]) => {
      const date = civilFromDay(day + shift);
      return date.dayOfMonth === 1 ? date.year * 12 + date.month : Number.NaN;
    });
    const step = (months[1] ?? 0) - (months[0] ?? 0);
    return (
      Math.abs(step) === 1 && months.every((month, at) => month === (months[0] ?? 0) + at * step)
    );
  };
  return found.length >= MIN_SERIALS && (isRun(0) || isRun(1)) ? new Map(found) : new Map();
}

/** The day of a bare serial, or of a text whose order of day and month only its neighbours tell ("2/1/2024"). */
function bareDay(cell: Cell | undefined, order: 'dmy' | 'mdy'): number | null {
  if (cell?.kind === 'number')
    return Number.isInteger(cell.value) && isSerial(cell.value) ? cell.value + SERIAL_ZERO : null;
  if (cell?.kind !== 'text' || cell.value.length > 12) return null;
  const written = writtenDate(cell.value);
  return written?.kind === 'parts' ? dayOfParts(written, order) : null;
}

/** 1954 to 2119. */
function isSerial(value: number): boolean {
  return value >= 20_000 && value <= 80_000;
}

function bareMonth(cell: Cell | undefined): number {
  if (cell?.kind === 'number')
    return Number.isInteger(cell.value) && cell.value >= 1 && cell.value <= 12 ? cell.value : 0;
  if (cell?.kind !== 'text') return 0;
  const text = cell.value.trim();
  const value = /^\d{1,2}$/u.test(text)
    ? Number(text)
    : /^[IVX]{1,4}$/u.test(text)
      ? (romanNumber(text.toLowerCase()) ?? 0)
      : 0;
  return value >= 1 && value <= 12 ? value : 0;
}
