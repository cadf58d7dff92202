import { civilFromDay } from '../../domain/iso-day';
import type { Cell } from '../cell-batch';
import type { PeriodLabel } from '../values/column-style';
import { currencyCode } from '../values/currency-code';
import { isCurrencyCode } from '../values/currency-words';
import { headerMeaning, isFactWord } from '../words/header-meaning';
import { TOTAL_WORD, totalWord } from '../words/total-words';
import { isUnitText } from '../words/unit-words';
import { cellText } from './cell-text';
import type { ColumnProfile } from './column-profile';
import {
  headerPeriod,
  monthNumbers,
  monthSerials,
  periodDays,
  periodInsideHeader,
} from './header-period';
import type { HeaderTexts } from './header-texts';
import type { PeriodMeasure } from './sheet-mapping';

/** A column that holds one measure of one period. */
export interface PeriodColumn {
  readonly column: number;
  readonly startDay: number;
  readonly endDay: number;
  readonly measure: PeriodMeasure;
}

/** The period columns of a wide sheet. */
export interface PeriodColumns {
  readonly columns: readonly PeriodColumn[];
  readonly grain: PeriodLabel['grain'];
  /** True when labels had no year and one was assumed. */
  readonly isYearAssumed: boolean;
  /** The year given to the latest period; null when every label has its own. */
  readonly assumedYear: number | null;
  /** Columns of sums over periods (quarters beside months, year totals). */
  readonly ignored: readonly number[];
  /** Those of them that say the same period and measure as a column that is read, and hold figures. */
  readonly twice: readonly number[];
  /** True when an upper header row spans several measures of one period. */
  readonly hasMeasures: boolean;
}

interface Labelled {
  readonly column: number;
  /** The header names the measure ("Выручка" below the month). */
  readonly hasWords: boolean;
  readonly label: PeriodLabel;
  readonly measure: PeriodMeasure | null;
}

/** Periods found in a header; null when fewer than two columns (or one period over several measures) carry one. `year` is used where labels have none. */
export function findPeriodColumns(
  header: HeaderTexts,
  profiles: readonly ColumnProfile[],
  year: number | null,
): PeriodColumns | null {
  const labelled: Labelled[] = [];
  const maxCells = Math.max(1, ...header.cells.map((cells) => cells.length));
  const months = monthNumbers(header.cells.map((cells) => cells.at(-1)));
  const serials = monthSerials(header.cells.map((cells) => cells.at(-1)));
  header.cells.forEach((cells, column) => {
    const profile = profiles[column];
    if (profile === undefined || (profile.filled > 0 && profile.numberShare < 0.5)) return;
    const month = months.get(column);
    const serial = serials.get(column);
    const found =
      serial !== undefined
        ? labelOf([{ kind: 'date', value: serial, isFormula: false }])
        : month === undefined
          ? labelOf(cells)
          : numberedMonth(cells, month);
    // The right part of merged value cells: a period above, nothing of its own.
    if (found === null || (profile.filled === 0 && !found.hasWords && cells.length < maxCells))
      return;
    labelled.push({ column, ...found });
  });
  const worded = new Set(labelled.filter((one) => one.hasWords).map(periodKey));
  const measured = asMonths(labelled.filter((one) => one.hasWords || !worded.has(periodKey(one))));
  const grain = mainGrain(measured);
  if (grain === null) return null;
  const main = measured.filter((one) => one.label.grain === grain);
  const ignored = measured.filter((one) => one.label.grain !== grain).map((one) => one.column);
  const periods = new Set(main.map(periodKey)).size;
  const hasMeasures = periods < main.length;
  if (periods < 2 && !hasMeasures) return null;
  const isYearAssumed = main.some((one) => one.label.year === null);
  const years = isYearAssumed ? assumeYears(main, year ?? 2000) : null;
  const columns: PeriodColumn[] = [];
  const taken = new Set<string>();
  const twice: number[] = [];
  for (const [index, one] of main.entries()) {
    if (one.measure === null) continue;
    const days =
      one.label.startDay !== null && one.label.endDay !== null
        ? { startDay: one.label.startDay, endDay: one.label.endDay }
        : periodDays(grain, one.label.year ?? years?.[index] ?? 2000, one.label.index);
    const key = `${days.startDay} ${one.measure}`;
    if (taken.has(key)) {
      ignored.push(one.column);
      if ((profiles[one.column]?.filled ?? 0) > 0) twice.push(one.column);
      continue;
    }
    taken.add(key);
    columns.push({
      column: one.column,
      startDay: days.startDay,
      endDay: days.endDay,
      measure: one.measure,
    });
  }
  if (columns.length === 0) return null;
  return {
    columns,
    grain,
    isYearAssumed,
    assumedYear: isYearAssumed ? (year ?? 2000) : null,
    ignored,
    twice,
    hasMeasures,
  };
}

function periodKey(one: Labelled): string {
  return `${one.label.grain} ${one.label.year ?? ''} ${one.label.index} ${one.label.startDay ?? ''}`;
}

/** A month written as a bare number, with the year of a cell above it. */
function numberedMonth(cells: readonly Cell[], index: number): Omit<Labelled, 'column'> {
  const above = cells.slice(0, -1).flatMap((cell) => headerPeriod(cell)?.year ?? []);
  const year = above[0] ?? null;
  const days = year === null ? { startDay: null, endDay: null } : periodDays('month', year, index);
  return { label: { grain: 'month', year, index, ...days }, measure: 'amount', hasWords: false };
}

/** Label and measure of a column; measure null = a price, ratio, plan or tax that is not imported. */
function labelOf(cells: readonly Cell[]): Omit<Labelled, 'column'> | null {
  const labels: PeriodLabel[] = [];
  const rest: string[] = [];
  for (const cell of cells) {
    const own = headerPeriod(cell);
    if (own !== null) labels.push(own);
    else {
      const inside = periodInsideHeader(cellText(cell));
      if (inside === null) rest.push(cellText(cell));
      else {
        labels.push(inside.label);
        rest.push(inside.rest);
      }
    }
  }
  if (labels.length === 0) return null;
  const order = ['day', 'week', 'month', 'quarter', 'half', 'year'];
  labels.sort((a, b) => order.indexOf(a.grain) - order.indexOf(b.grain));
  const finest = labels[0];
  if (finest === undefined) return null;
  const words = rest.join(' ').trim();
  if (words !== '' && totalWord(words) >= TOTAL_WORD.subtotal) return null;
  const year = finest.year ?? labels.find((label) => label.year !== null)?.year ?? null;
  const label =
    finest.year === null && year !== null
      ? { ...finest, year, ...periodDays(finest.grain, year, finest.index) }
      : finest;
  return { label, measure: measureOf(words), hasWords: words !== '' };
}

function measureOf(words: string): PeriodMeasure | null {
  if (words === '') return 'amount';
  const verdict = headerMeaning(words);
  if (verdict === null) {
    if (isFactWord(words) || isCurrencyCode(currencyCode(words))) return 'amount';
    return isUnitText(words) ? 'quantity' : null;
  }
  switch (verdict.meaning) {
    case 'amount':
    case 'quantity':
    case 'cost':
    case 'margin':
      return verdict.phrase.startsWith('объем') && verdict.meaning === 'quantity'
        ? null
        : verdict.meaning;
    default:
      return null;
  }
}

/** Date headers that all are firsts (or all lasts) of different months are months. */
function asMonths(labelled: readonly Labelled[]): Labelled[] {
  const days = labelled.filter((one) => one.label.grain === 'day' && one.label.year !== null);
  const toMonth = (one: Labelled): Labelled => {
    const year = one.label.year;
    if (one.label.grain !== 'day' || year === null) return one;
    const index = civilFromDay(one.label.startDay ?? 0).month;
    return { ...one, label: { grain: 'month', year, index, ...periodDays('month', year, index) } };
  };
  const months = days.map(toMonth);
  const isFirst = days.every((one, at) => one.label.startDay === months[at]?.label.startDay);
  const isLast = days.every((one, at) => one.label.startDay === months[at]?.label.endDay);
  return days.length > 0 && (isFirst || isLast) ? labelled.map(toMonth) : [...labelled];
}

function mainGrain(labelled: readonly Labelled[]): PeriodLabel['grain'] | null {
  let best: PeriodLabel['grain'] | null = null;
  let bestCount = 0;
  for (const grain of ['day', 'week', 'month', 'quarter', 'half', 'year'] as const) {
    const count = labelled.filter(
      (one) => one.label.grain === grain && one.measure !== null,
    ).length;
    if (count > bestCount) {
      best = grain;
      bestCount = count;
    }
  }
  return best;
}

/** Years for labels without one: `last` for the latest; the year changes where the order of months starts anew. */
function assumeYears(labels: readonly Labelled[], last: number): number[] {
  const indexes = labels.map((one) => one.label.index);
  let rises = 0;
  let falls = 0;
  for (let at = 1; at < indexes.length; at += 1) {
    const step = (indexes[at] ?? 0) - (indexes[at - 1] ?? 0);
    if (step === 1) rises += 1;
    if (step === -1) falls += 1;
  }
  const isRising = rises >= falls;
  const offsets: number[] = [];
  let offset = 0;
  for (let at = 0; at < indexes.length; at += 1) {
    const step = (indexes[at] ?? 0) - (indexes[at - 1] ?? indexes[at] ?? 0);
    if (isRising ? step < 0 : step > 0) offset += isRising ? 1 : -1;
    offsets.push(offset);
  }
  const top = Math.max(...offsets);
  return offsets.map((one) => last - top + one);
}
