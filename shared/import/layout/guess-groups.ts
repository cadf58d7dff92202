import type { SheetRow } from '../cell-batch';
import { TOTAL_WORD, totalWord } from '../words/total-words';
import { cellText, isBlankCell } from './cell-text';
import type { ColumnFacts } from './column-facts';
import { sampleNumber } from './sample-number';
import { settledStyle } from './settled-style';

/**
 * The column whose emptiness marks group rows: in reports with subtotals above their details ("Warehouse 1" over its articles) the
 * details fill a column that group rows leave empty. Accepted only when sums prove it: an innermost group row equals the sum of the
 * details below it (or is at least that, where the sample ends inside the group). Null in plain tables.
 * `measures` = columns that are summed.
 */
export function guessGroupColumn(
  columns: readonly ColumnFacts[],
  rows: readonly SheetRow[],
  measures: readonly number[],
  isWhole: boolean,
): number | null {
  const values = rows.map((row) => sumOf(columns, row, measures));
  const isTotal = rows.map((row) =>
    row.cells.some((cell) => cell?.kind === 'text' && totalWord(cell.value) >= TOTAL_WORD.subtotal),
  );
  for (const facts of columns) {
    const share = facts.profile.filled / Math.max(1, rows.length);
    if (
      measures.includes(facts.column) ||
      share < 0.5 ||
      share === 1 ||
      facts.profile.numberShare > 0.8
    )
      continue;
    if (provesGroups(rows, values, isTotal, facts.column, isWhole)) return facts.column;
  }
  return null;
}

function provesGroups(
  rows: readonly SheetRow[],
  values: readonly (number | null)[],
  isTotal: readonly boolean[],
  column: number,
  isWhole: boolean,
): boolean {
  let proven = 0;
  let possible = 0;
  let group: number | null = null;
  let sum = 0;
  let details = 0;
  const close = (isCut: boolean): boolean => {
    if (group === null || details === 0) return true;
    const tolerance = 0.011 + Math.abs(group) * 1e-6;
    if (!isCut) {
      if (Math.abs(group - sum) > tolerance) return false;
      proven += details > 1 ? 1 : 0.1;
    } else {
      if (group < sum - tolerance) return false;
      possible += details >= 5 ? 1 : 0;
    }
    return true;
  };
  for (let index = 0; index < rows.length; index += 1) {
    const value = values[index] ?? null;
    const isGroup = isBlankCell(rows[index]?.cells[column]);
    if (isGroup || isTotal[index] === true) {
      if (!close(false)) return false;
      // A group row without a value of its own, or a total, opens nothing.
      group = isTotal[index] === true ? null : value;
      if (isGroup && isTotal[index] !== true && value === null) group = null;
      sum = 0;
      details = 0;
      continue;
    }
    // Details before any group row: the empty cells are gaps, not groups.
    if (group === null && proven === 0 && possible === 0) return false;
    sum += value ?? 0;
    details += 1;
  }
  return close(!isWhole) && proven + possible >= 1;
}

function sumOf(
  columns: readonly ColumnFacts[],
  row: SheetRow,
  measures: readonly number[],
): number | null {
  let sum: number | null = null;
  for (const column of measures) {
    const facts = columns[column];
    const value =
      facts === undefined
        ? null
        : sampleNumber(row.cells[column], settledStyle(facts.profile.numberVerdict));
    if (value !== null) sum = (sum ?? 0) + value;
  }
  return sum;
}

/**
 * Columns whose value is written once and holds for the rows below (grouped lists, vertically merged cells): filled in at most 70 % of
 * the rows, from the first row on, and never with the same value twice in a row — unlike a column with missing values. Where a number
 * that never comes again (of the order) is filled in the very same rows, neighbours may be alike: two orders of one client.
 */
export function guessFillDown(
  columns: readonly ColumnFacts[],
  rows: readonly SheetRow[],
  candidates: readonly number[],
): number[] {
  // Totals fill cells that details leave to be carried down, and the other way round.
  const details = rows.filter((row) =>
    row.cells.every((cell) => cell?.kind !== 'text' || totalWord(cell.value) === TOTAL_WORD.none),
  );
  return candidates.filter((column) => {
    const facts = columns[column];
    if (facts === undefined || details.length < 4 || isBlankCell(details[0]?.cells[column]))
      return false;
    let filled = 0;
    let repeats = 0;
    let last = '';
    for (const row of details) {
      const text = cellText(row.cells[column]);
      if (text === '') continue;
      filled += 1;
      if (text === last) repeats += 1;
      last = text;
    }
    const isOnce = filled >= 2 && filled <= details.length * 0.7;
    return isOnce && (repeats === 0 || hasKeyBeside(columns, details, column, filled));
  });
}

/** Another column filled in the same rows with values that are all different. */
function hasKeyBeside(
  columns: readonly ColumnFacts[],
  rows: readonly SheetRow[],
  column: number,
  filled: number,
): boolean {
  return columns.some(
    (one) =>
      one.column !== column &&
      one.profile.codeShare >= 0.9 &&
      one.profile.filled === filled &&
      one.profile.distinct === filled &&
      rows.every((row) => isBlankCell(row.cells[one.column]) === isBlankCell(row.cells[column])),
  );
}
