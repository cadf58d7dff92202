import type { Cell, SheetRow } from '../cell-batch';
import { headerMeaning } from '../words/header-meaning';
import { normalizeHeader } from '../words/normalize-header';
import { isPivotLabel } from '../words/pivot-words';
import { isUnitText } from '../words/unit-words';
import { isBlankCell } from './cell-text';
import { headerPeriod, monthNumbers, monthSerials } from './header-period';
import type { SheetSample } from './workbook-guess';

/** Rows looked at for a header. */
const SEARCH_ROWS = 40;
/** Rows a header may take. */
const MAX_HEADER_ROWS = 3;

/** Text of nothing but figures and the signs of dates and amounts. */
const FIGURE = /^\s*[-+(]?\d[\d\s.,:/+()-]*$/u;

/** Where the header stands in a sample. */
export interface HeaderPlace {
  /** Index into `sample.rows` of the first header row, -1 when there is none. */
  readonly from: number;
  /** Number of header rows, 0 when there is none. */
  readonly count: number;
  /** Index of the first row below the header. */
  readonly dataFrom: number;
}

/**
 * Header rows of a sample: below titles and filter lines, above the first data row; one to three rows
 * (years above months, months above measures, a sparse second row under merged cells).
 * `fixedRow` (sheet row number) is taken as the first header row when given.
 */
export function findHeaderRow(sample: SheetSample, fixedRow: number | null = null): HeaderPlace {
  const rows = sample.rows;
  let best = -1;
  if (fixedRow === null) {
    let bestScore = 3;
    const width = tableWidth(rows);
    for (let index = 0; index < Math.min(rows.length, SEARCH_ROWS); index += 1) {
      const score = headerScore(rows, index, width);
      if (score > bestScore) {
        bestScore = score;
        best = index;
      }
    }
  } else best = fixedRow === 0 ? -1 : rows.findIndex((row) => row.rowNumber === fixedRow);
  if (best < 0) return { from: -1, count: 0, dataFrom: 0 };
  let from = best;
  let count = 1;
  if (fixedRow === null) {
    while (count < MAX_HEADER_ROWS && isUpperHeader(sample, from - 1)) {
      from -= 1;
      count += 1;
    }
  }
  while (count < MAX_HEADER_ROWS && isLowerHeader(sample, from + count, from)) count += 1;
  return { from, count, dataFrom: from + count };
}

interface RowFacts {
  readonly filled: number;
  readonly words: number;
  readonly periods: number;
  readonly texts: number;
  readonly values: number;
  readonly distinct: number;
}

function rowFacts(row: SheetRow | undefined): RowFacts {
  let filled = 0;
  let words = 0;
  let periods = 0;
  let texts = 0;
  let values = 0;
  const seen = new Set<string>();
  const months = monthNumbers(row?.cells ?? []);
  const serials = monthSerials(row?.cells ?? []);
  for (const [column, cell] of (row?.cells ?? []).entries()) {
    if (cell === undefined || isBlankCell(cell)) continue;
    filled += 1;
    if (months.has(column) || serials.has(column) || headerPeriod(cell) !== null) periods += 1;
    else if (cell.kind === 'text') {
      texts += 1;
      const text = cell.value.trim();
      seen.add(text);
      if (/^[\d\s.,()+-]+%?$/.test(text)) values += 1;
      else if (text.length <= 60 && (headerMeaning(text) !== null || isPivotLabel(text)))
        words += 1;
    } else if (cell.kind !== 'error') values += 1;
  }
  return { filled, words, periods, texts, values, distinct: seen.size };
}

function headerScore(rows: readonly SheetRow[], index: number, width: number): number {
  const facts = rowFacts(rows[index]);
  if (facts.filled === 0 || rows.length < index + 2) return Number.NEGATIVE_INFINITY;
  // Two cells in a row that read as periods are a header of periods; one may be anything.
  const periods = facts.periods >= 2 ? facts.periods : 0;
  let shift = 0;
  let same = 0;
  const below = rows.slice(index + 1, index + 21);
  rows[index]?.cells.forEach((cell, column) => {
    if (cell === undefined || cell.kind !== 'text' || isBlankCell(cell)) return;
    const isFigure = FIGURE.test(cell.value);
    let numbers = 0;
    let filled = 0;
    for (const row of below) {
      const under = row.cells[column];
      if (under === undefined || isBlankCell(under)) continue;
      filled += 1;
      if (
        under.kind === 'number' ||
        under.kind === 'date' ||
        (under.kind === 'text' && /\d/.test(under.value))
      )
        numbers += 1;
    }
    if (filled > 0 && numbers / filled > 0.7 && !/\d{2}/.test(cell.value)) shift += 1;
    if (filled > 0 && isFigure && numbers === filled) same += 1;
  });
  const density = width === 0 ? 0 : Math.min(1, facts.filled / width);
  const isDates = (rows[index]?.cells ?? []).filter((cell) => cell?.kind === 'date').length;
  return (
    facts.words * 3 +
    periods * (isDates > 0 && facts.texts > facts.periods ? 0.5 : 2) +
    shift * 1.5 +
    facts.distinct * 0.25 +
    density * 4 -
    facts.values * 2.5 -
    (periods === 0 ? same * 2.5 : 0) -
    (facts.filled === 1 && width > 1 ? 8 : 0) -
    index * 0.08
  );
}

/** Widest of the usual rows: the 90th percentile of cells per row. */
function tableWidth(rows: readonly SheetRow[]): number {
  const widths = rows
    .map((row) => row.cells.filter((cell) => !isBlankCell(cell)).length)
    .sort((a, b) => a - b);
  return widths[Math.floor((widths.length - 1) * 0.9)] ?? 0;
}

function isUpperHeader(sample: SheetSample, index: number): boolean {
  const row = sample.rows[index];
  const lower = sample.rows[index + 1];
  if (row === undefined || lower === undefined || row.rowNumber !== lower.rowNumber - 1)
    return false;
  const facts = rowFacts(row);
  if (facts.values > 0 || facts.filled === 0) return false;
  const lastLower = lower.cells.findLastIndex((cell) => !isBlankCell(cell));
  const hasPeriod = row.cells.some(
    (cell, column) =>
      column > 0 && column <= lastLower && cell !== undefined && headerPeriod(cell) !== null,
  );
  if (hasPeriod || isLabelsAgain(lower, row, rowFacts(lower))) return true;
  const spans = sample.merges.filter(
    (merge) =>
      merge.fromRow === row.rowNumber &&
      merge.toRow === row.rowNumber &&
      merge.toColumn > merge.fromColumn,
  );
  const lowerFilled = lower.cells.filter((cell) => !isBlankCell(cell)).length;
  return (
    facts.filled >= 2 && spans.some((merge) => merge.toColumn - merge.fromColumn + 1 < lowerFilled)
  );
}

function isLowerHeader(sample: SheetSample, index: number, from: number): boolean {
  const row = sample.rows[index];
  const upper = sample.rows[index - 1];
  const first = sample.rows[from];
  const after = sample.rows[index + 1];
  if (
    row === undefined ||
    upper === undefined ||
    first === undefined ||
    after === undefined ||
    row.rowNumber !== upper.rowNumber + 1
  )
    return false;
  const facts = rowFacts(row);
  if (
    isCountingRow(row, upper) ||
    isUnitRow(row) ||
    isNamesAndUnits(row, upper) ||
    isNamesBelow(row, first, facts) ||
    isLabelsAgain(row, upper, facts)
  )
    return true;
  if (
    facts.filled === 0 ||
    row.cells.some((cell) => cell?.kind === 'number' && headerPeriod(cell) === null)
  )
    return false;
  const upperFacts = rowFacts(first);
  const isPeriodsAbove =
    upperFacts.periods >= 2 || (upperFacts.periods >= 1 && upperFacts.filled <= facts.filled);
  if (
    isPeriodsAbove &&
    facts.values === 0 &&
    facts.filled >= 2 &&
    (facts.words >= 2 || facts.periods >= 2)
  )
    return true;
  return isSparseLowerRow(row, upper, after);
}

/** Column numbers below the header of a printed form: 1, 2, 3 and so on in every cell. */
function isCountingRow(row: SheetRow, upper: SheetRow): boolean {
  const filled = indexes(row.cells);
  return (
    filled.length >= 3 &&
    filled.every((column, at) => {
      const cell = row.cells[column];
      const text =
        cell?.kind === 'number' ? String(cell.value) : cell?.kind === 'text' ? cell.value : '';
      return text.trim() === String(at + 1) && upper.cells[column]?.kind === 'text';
    })
  );
}

/** Nothing but units below the header: "pcs", "тыс. руб.". */
function isUnitRow(row: SheetRow): boolean {
  const filled = row.cells.filter((cell) => !isBlankCell(cell));
  return (
    filled.length > 0 && filled.every((cell) => cell?.kind === 'text' && isUnitText(cell.value))
  );
}

/** Names of the first columns, which the row above leaves blank, beside the units of the figures: "Customer", "EUR", "EUR". */
function isNamesAndUnits(row: SheetRow, upper: SheetRow): boolean {
  const isUnit = (column: number): boolean => {
    const cell = row.cells[column];
    return cell?.kind === 'text' && isUnitText(cell.value);
  };
  const filled = indexes(row.cells);
  const units = filled.filter(isUnit);
  return (
    units.length >= 2 &&
    filled.every((column) => {
      const cell = row.cells[column];
      return (
        isUnit(column) ||
        (cell?.kind === 'text' &&
          isBlankCell(upper.cells[column]) &&
          headerMeaning(cell.value) !== null)
      );
    })
  );
}

/** Further names of the first column, as reports with levels have below it: "Client", then "Document". */
function isNamesBelow(row: SheetRow, first: SheetRow, facts: RowFacts): boolean {
  const [column] = indexes(row.cells);
  const cell = row.cells[column ?? -1];
  return (
    facts.filled === 1 &&
    facts.words === 1 &&
    cell?.kind === 'text' &&
    column === indexes(first.cells)[0] &&
    indexes(first.cells).length > 1 &&
    // The whole text, not one word of a name.
    headerMeaning(cell.value)?.phrase === normalizeHeader(cell.value)
  );
}

/** The same labels again and again, below cells that span several columns: "Debit", "Credit", "Debit", "Credit". */
function isLabelsAgain(row: SheetRow, upper: SheetRow, facts: RowFacts): boolean {
  const filled = indexes(row.cells);
  const [first = 0] = filled;
  const blank = filled.filter((column) => isBlankCell(upper.cells[column]));
  return (
    filled.length >= 4 &&
    facts.texts === filled.length &&
    facts.values === 0 &&
    facts.distinct <= filled.length / 2 + 1 &&
    blank.length >= 2 &&
    indexes(upper.cells).length >= 2 &&
    indexes(upper.cells).every((column) => column < first || filled.includes(column))
  );
}

/** A row that only names parts of cells above: every filled cell stands under a blank, or under the cell left of such blanks. */
function isSparseLowerRow(row: SheetRow, upper: SheetRow, after: SheetRow): boolean {
  const filled = indexes(row.cells);
  const upperFilled = indexes(upper.cells).length;
  if (
    filled.length < 2 ||
    filled.length > upperFilled ||
    indexes(after.cells).length <= filled.length
  )
    return false;
  let underBlank = 0;
  for (const column of filled) {
    if (row.cells[column]?.kind !== 'text') return false;
    if (isBlankCell(upper.cells[column])) underBlank += 1;
    else if (!filled.includes(column + 1) || !isBlankCell(upper.cells[column + 1])) return false;
  }
  return underBlank > 0 && (filled.length <= upperFilled / 2 || underBlank >= filled.length / 2);
}

function indexes(cells: readonly (Cell | undefined)[]): number[] {
  const out: number[] = [];
  cells.forEach((cell, column) => {
    if (!isBlankCell(cell)) out.push(column);
  });
  return out;
}
