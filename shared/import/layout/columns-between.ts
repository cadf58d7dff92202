import type { SheetRow } from '../cell-batch';
import { TOTAL_WORD, totalWord } from '../words/total-words';
import type { ColumnFacts } from './column-facts';
import { isNumeric } from './column-facts';
import type { PeriodColumns } from './period-columns';
import { sampleNumber } from './sample-number';
import { settledStyle } from './settled-style';

/** Share of rows in which a column must hold the sum of periods to be one. */
const FITS = 0.9;
/** Periods one sum is looked for among. */
const MOST_PERIODS = 60;

/**
 * Columns of figures among the periods of a wide sheet whose headers say nothing that is known: perhaps a month in another spelling.
 * Sums of all periods, or of the last ones left of them, are none. Worked line: `Jan | Fbr | Mar` → the column of `Fbr`.
 */
export function columnsBetween(
  facts: readonly ColumnFacts[],
  rows: readonly SheetRow[],
  periods: PeriodColumns,
): ColumnFacts[] {
  const known = new Set([...periods.columns.map((one) => one.column), ...periods.ignored]);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const amounts = periods.columns.filter((one) => one.measure === 'amount');
  return facts.filter(
    (one) =>
      one.column >= first - 1 &&
      one.column <= last + 1 &&
      !known.has(one.column) &&
      one.header !== '' &&
      one.verdict === null &&
      totalWord(one.header) === TOTAL_WORD.none &&
      !one.profile.isCounter &&
      isNumeric(one) &&
      one.profile.percentShare === 0 &&
      !isSum(
        one,
        amounts.flatMap(({ column }) => facts[column] ?? []),
        rows,
      ),
  );
}

/** Whether a column holds the sum of all the others, or of the last few left of it. */
function isSum(
  sum: ColumnFacts,
  parts: readonly ColumnFacts[],
  rows: readonly SheetRow[],
): boolean {
  const at = (row: SheetRow, one: ColumnFacts): number =>
    sampleNumber(row.cells[one.column], settledStyle(one.profile.numberVerdict)) ?? 0;
  const holds = (some: readonly ColumnFacts[]): boolean =>
    rows.filter((row) => {
      const all = some.reduce((left, one) => left + at(row, one), 0);
      return Math.abs(all - at(row, sum)) <= 0.011 + Math.abs(all) * 1e-6;
    }).length >=
    rows.length * FITS;
  if (holds(parts)) return true;
  const before = parts.filter((one) => one.column < sum.column).slice(-MOST_PERIODS);
  return before.some((_, from) => from < before.length - 1 && holds(before.slice(from)));
}
