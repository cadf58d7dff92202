import type { SheetRow } from '../cell-batch';
import type { DateStyle, NumberStyle, StyleVerdict } from '../values/column-style';
import { createDateEvidence } from '../values/date-evidence';
import { documentDate } from '../values/date-parts';
import { createNumberEvidence } from '../values/number-evidence';
import { isCompactWeek, isOrdinalDate, isShortOrdinal } from '../values/digits-day';
import { isSerialText } from '../values/parse-date';
import { isEmptyWord, parseNumberText } from '../values/parse-number';
import { parsePeriodLabel } from '../values/period-label';
import { isUnixText, unixDay } from '../values/unix-time';
import { TOTAL_WORD, totalWord } from '../words/total-words';
import { cellText, isBlankCell } from './cell-text';

/** What the sample says of one column. Counts are of cells; shares are of filled cells, 0–1. */
export interface ColumnProfile {
  readonly column: number;
  readonly rows: number;
  readonly filled: number;
  readonly numberShare: number;
  readonly dateShare: number;
  /** Text cells that are neither numbers nor dates. */
  readonly wordShare: number;
  /** Text cells with a word of sums in them. */
  readonly totalShare: number;
  /** Cells of one word with a digit in it: ids and codes. */
  readonly codeShare: number;
  /** Text cells naming a period with its year ("sty 2024", "2024-01"). */
  readonly periodShare: number;
  /** Number cells in the range of day serials of 1954–2119 (20000–80000), and texts of five digits in it. */
  readonly serialShare: number;
  /** Number cells of the form yyyymmdd. */
  readonly compactDateShare: number;
  /** Numbers that count the seconds or milliseconds since 1970. */
  readonly unixShare: number;
  /** Number cells of the form yyyymm. */
  readonly compactMonthShare: number;
  /** Number cells that read as a year and its week. */
  readonly compactWeekShare: number;
  /** Number cells that read as a year and a day of it, the year in four or three digits; in two. */
  readonly ordinalShare: number;
  readonly shortOrdinalShare: number;
  /** Of numbers: whole ones. */
  readonly wholeShare: number;
  /** Of numbers: those between 0 and 1 inclusive. */
  readonly unitShare: number;
  readonly percentShare: number;
  readonly distinct: number;
  /** Consecutive filled rows with equal content, of consecutive filled pairs. */
  readonly repeatShare: number;
  /** Whole numbers that rise by one from row to row. */
  readonly isCounter: boolean;
  readonly medianAbs: number;
  readonly maxAbs: number;
  readonly averageLength: number;
  readonly numberVerdict: StyleVerdict<NumberStyle>;
  readonly dateVerdict: StyleVerdict<DateStyle>;
}

/** Profiles of all columns over the data rows of a sample. `width` = number of columns to look at. */
export function profileColumns(rows: readonly SheetRow[], width: number): ColumnProfile[] {
  const out: ColumnProfile[] = [];
  for (let column = 0; column < width; column += 1) out.push(profileColumn(rows, column));
  return out;
}

function profileColumn(rows: readonly SheetRow[], column: number): ColumnProfile {
  const numberEvidence = createNumberEvidence();
  const dateEvidence = createDateEvidence();
  const distinct = new Set<string>();
  const values: (number | string)[] = [];
  const periodTexts = new Map<string, boolean>();
  let filled = 0;
  let dates = 0;
  let texts = 0;
  let totals = 0;
  let periods = 0;
  let codes = 0;
  let percents = 0;
  let pairs = 0;
  let repeats = 0;
  let length = 0;
  let previous: string | null = null;
  for (const row of rows) {
    const cell = row.cells[column];
    if (
      cell === undefined ||
      isBlankCell(cell) ||
      cell.kind === 'error' ||
      (cell.kind === 'text' && isEmptyWord(cell.value))
    ) {
      previous = null;
      continue;
    }
    filled += 1;
    const text = cellText(cell);
    distinct.add(text);
    length += text.length;
    if (/^\S*\d\S*$/u.test(text)) codes += 1;
    if (previous !== null) {
      pairs += 1;
      if (previous === text) repeats += 1;
    }
    previous = text;
    if (cell.kind === 'number') values.push(cell.value);
    else if (cell.kind === 'date') dates += 1;
    else if (cell.kind === 'text') {
      texts += 1;
      if (totalWord(text) !== TOTAL_WORD.none) totals += 1;
      // Without a digit a text is no number, no date and no period with its year; long texts are prose.
      if ((text.length > 64 && documentDate(text) === null) || !/\d/.test(text)) continue;
      values.push(text);
      numberEvidence.add(text);
      dateEvidence.add(text);
      if (text.endsWith('%')) percents += 1;
      let isPeriod = periodTexts.get(text);
      if (isPeriod === undefined) {
        const label = parsePeriodLabel(text);
        isPeriod = label !== null && label.year !== null && label.grain !== 'year';
        periodTexts.set(text, isPeriod);
      }
      if (isPeriod) periods += 1;
    }
  }
  const numberVerdict = numberEvidence.verdict();
  const numbers = numbersOf(values, numberVerdict.style ?? { decimal: '.' });
  const numberCells = values.filter((value) => typeof value === 'number');
  const textDates = Math.min(texts, dateEvidence.looksDate);
  const textNumbers = Math.min(texts, numberEvidence.looksNumeric);
  // A text that reads as both ("01.02") counts as what most of the column is.
  const isNumericText = textNumbers > 0 && textNumbers >= textDates;
  const absolute = numbers.map(Math.abs).sort((a, b) => a - b);
  return {
    column,
    rows: rows.length,
    filled,
    numberShare: share(numberCells.length + (isNumericText ? textNumbers : 0), filled),
    // The words of sum rows stand among the days of grouped lists.
    dateShare: share(dates + (isNumericText ? 0 : textDates), filled - totals),
    wordShare: share(texts - Math.max(textNumbers, textDates), filled),
    totalShare: share(totals, filled),
    codeShare: share(codes, filled),
    periodShare: share(periods, filled),
    serialShare: share(
      values.filter((value) =>
        typeof value === 'number' ? value >= 20_000 && value <= 80_000 : isSerialText(value),
      ).length,
      filled,
    ),
    unixShare: share(
      values.filter((value) =>
        typeof value === 'number' ? unixDay(value) !== null : isUnixText(value),
      ).length,
      filled,
    ),
    compactMonthShare: share(numbers.filter(isCompactMonth).length, filled),
    compactDateShare: share(numbers.filter(isCompactDate).length, filled),
    compactWeekShare: share(numbers.filter(isCompactWeek).length, filled),
    ordinalShare: share(numbers.filter(isOrdinalDate).length, filled),
    shortOrdinalShare: share(numbers.filter(isShortOrdinal).length, filled),
    wholeShare: share(numbers.filter(Number.isInteger).length, numbers.length),
    unitShare: share(numbers.filter((value) => value >= 0 && value <= 1).length, numbers.length),
    percentShare: share(percents, filled),
    distinct: distinct.size,
    repeatShare: share(repeats, pairs),
    isCounter:
      numbers.length > 2 &&
      numbers.length === filled &&
      numbers.every(Number.isInteger) &&
      numbers.filter((value, at) => at > 0 && value === (numbers[at - 1] ?? 0) + 1).length >=
        numbers.length - 2,
    medianAbs: absolute[absolute.length >> 1] ?? 0,
    maxAbs: absolute.at(-1) ?? 0,
    averageLength: share(length, filled),
    numberVerdict,
    dateVerdict: dateEvidence.verdict(),
  };
}

function share(count: number, of: number): number {
  return of === 0 ? 0 : count / of;
}

function numbersOf(values: readonly (number | string)[], style: NumberStyle): number[] {
  const out: number[] = [];
  for (const value of values) {
    const number =
      typeof value === 'number' ? value : (parseNumberText(value, style)?.value ?? null);
    if (number !== null) out.push(number);
  }
  return out;
}

/** Whether a number reads as yyyymm of 1950–2149. Example: 202401 → true. */
export function isCompactMonth(value: number): boolean {
  const month = value % 100;
  return (
    Number.isInteger(value) && value >= 195_001 && value <= 214_912 && month >= 1 && month <= 12
  );
}

/** Whether a number reads as yyyymmdd of 1900–2199. Example: 20240131 → true. */
function isCompactDate(value: number): boolean {
  if (!Number.isInteger(value) || value < 19_000_101 || value > 21_991_231) return false;
  const month = Math.floor(value / 100) % 100;
  const day = value % 100;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
