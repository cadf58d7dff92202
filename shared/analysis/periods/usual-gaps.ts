import { daySlots } from '@shared/analysis/portfolio/day-slots';
import type { AnalysisPeriod } from '@shared/analysis/portfolio/portfolio-analysis';
import type { DayNumber } from '@shared/domain/iso-day';

/** Days without a line that a whole period of this data usually has at its edges. */
export interface UsualGaps {
  /** Between the start of a period and its first line. */
  readonly atStart: number;
  /** Between its last line and its end. */
  readonly atEnd: number;
}

/** Gaps of data with sales on any day. */
export const NO_GAPS: UsualGaps = { atStart: 0, atEnd: 0 };

/** Periods it takes to speak of a habit. */
const LEAST_PERIODS = 3;

/**
 * Medians over the periods between the first and the last, those without a line left out: who invoices on the 15th, or
 * all at the end of the month, has gaps in every month, and none of them means missing data. `NO_GAPS` where fewer than
 * three lie between: that is no habit. `first` and `last` are the days of the first and last line that count.
 * Worked line: lines on the 15th of every month → at start 14, at end 15 or 16.
 */
export function usualGaps(
  days: Int32Array,
  length: number,
  periods: readonly AnalysisPeriod[],
  first: DayNumber,
  last: DayNumber,
): UsualGaps {
  const n = periods.length;
  if (n < LEAST_PERIODS + 2) return NO_GAPS;
  const { slots } = daySlots(periods, first, last);
  const earliest = new Int32Array(n).fill(last + 1);
  const latest = new Int32Array(n).fill(first - 1);
  for (let i = 0; i < length; i++) {
    const day = days[i]!;
    if (day < first || day > last) continue;
    const slot = slots[day - first]!;
    if (day < earliest[slot]!) earliest[slot] = day;
    if (day > latest[slot]!) latest[slot] = day;
  }
  const atStart: number[] = [];
  const atEnd: number[] = [];
  for (let p = 1; p < n - 1; p++) {
    if (latest[p]! < first) continue;
    atStart.push(earliest[p]! - periods[p]!.start);
    atEnd.push(periods[p]!.end - latest[p]!);
  }
  if (atStart.length < LEAST_PERIODS) return NO_GAPS;
  return { atStart: lowerMedian(atStart), atEnd: lowerMedian(atEnd) };
}

function lowerMedian(values: number[]): number {
  return values.sort((a, b) => a - b)[(values.length - 1) >> 1] ?? 0;
}
