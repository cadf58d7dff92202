import { civilFromDay } from '../../domain/iso-day';
import type { Cell } from '../cell-batch';
import type { PeriodLabel } from '../values/column-style';
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

function textPeriod(text: string): PeriodLabel | null {
  const trimmed = text.trim();
  return trimmed === '' || trimmed.length > 40 ? null : parsePeriodLabel(trimmed);
}

/** A header text of one cell that holds a period beside other words ("Sales Jan 2024", "01/2024 Menge"): label and what remains; null when none. */
export function periodInsideHeader(
  text: string,
): { readonly label: PeriodLabel; readonly rest: string } | null {
  const words = text.trim().split(/[\s_]+/u);
  if (words.length < 2 || words.length > 8) return null;
  for (const size of [3, 2, 1]) {
    if (size >= words.length) continue;
    const tail = textPeriod(words.slice(-size).join(' '));
    if (tail !== null) return { label: tail, rest: words.slice(0, -size).join(' ') };
    const head = textPeriod(words.slice(0, size).join(' '));
    if (head !== null) return { label: head, rest: words.slice(size).join(' ') };
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
