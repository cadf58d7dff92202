import { indentOf } from '../lines/row-levels';
import { parsePeriodLabel } from '../values/period-label';
import { headerMeaning } from '../words/header-meaning';
import { TOTAL_WORD, totalWord } from '../words/total-words';
import { cellText, isBlankCell } from './cell-text';
import { clientLevel } from './client-level';
import { nestedSums } from './nested-sums';
import type { PreparedSheet } from './prepare-sheet';
import { sampleNumber } from './sample-number';
import { settledStyle } from './settled-style';
import type { RowLevels } from './sheet-mapping';

/** Levels found in a column, and whether the months among them lack a year. */
export interface FoundLevels {
  readonly levels: RowLevels;
  readonly isYearMissing: boolean;
}

/** Rows of which the first may be the sum of the others by more than chance. */
const LEAST_TREE = 5;

interface LevelRow {
  readonly text: string;
  readonly indent: number;
  readonly value: number | null;
}

const SECTION_WORDS =
  /^(?:склад|магазин|подразделение|регион|warehouse|store|branch|region|magazyn|oddział|lager|filiale|pakhuis|tak)(?!\p{L})/iu;

/**
 * Groups and details in one column: months standing above their items, or details indented below groups whose amounts are the sums
 * of what stands under them. Null in plain tables. `column` = the column of names, `measures` = the columns that are summed.
 */
export function guessLevels(
  prepared: PreparedSheet,
  column: number,
  measures: readonly number[],
  hasDates: boolean,
): FoundLevels | null {
  // Accounts above their clients may be numbers among the names.
  const isNumber = (prepared.facts[column]?.profile.wordShare ?? 0) >= 0.5;
  const rows = prepared.rows.flatMap((row): LevelRow[] => {
    const cell = row.cells[column];
    const name =
      cell?.kind === 'text'
        ? cell.value
        : isNumber && cell?.kind === 'number'
          ? cellText(cell)
          : '';
    if (isBlankCell(cell) || name === '' || totalWord(name) >= TOTAL_WORD.subtotal) return [];
    return [
      {
        text: name.trim(),
        indent: indentOf(name),
        value: valueOf(prepared, row.cells, measures),
      },
    ];
  });
  const indented = byIndent(prepared, rows, column);
  if (indented?.levels.isGroupClient === true) return indented;
  return (
    (hasDates ? null : byPeriod(prepared, rows, column)) ??
    bySums(prepared, rows, column, 2) ??
    indented ??
    (hasDates || !prepared.sample.isWhole ? null : bySums(prepared, rows, column, 1))
  );
}

/** Groups above their parts that only their sums tell apart: clients below managers, goods below clients. `least` = groups that must be proven. */
function bySums(
  prepared: PreparedSheet,
  rows: readonly LevelRow[],
  column: number,
  least: 1 | 2,
): FoundLevels | null {
  const amounts = rows.map(({ value }) => Math.round((value ?? 0) * 10_000));
  const nest = nestedSums(amounts, prepared.sample.isWhole);
  if (nest === null || nest.proven < least) return null;
  const isOneTree = nest.levels.filter((level) => level === 0).length === 1;
  if (nest.proven < 2 && (!isOneTree || amounts.length < LEAST_TREE)) return null;
  const names = rows.map(({ text }, at) => ({ text, level: nest.levels[at] ?? 0 }));
  const headers = (prepared.header.cells[column] ?? []).map(cellText);
  const client = clientLevel(names, nest.depth, headers);
  const hasIndents = new Set(rows.map((row) => row.indent)).size > 1;
  // Two levels told by blanks as well, the clients below: the simpler way reads them.
  if (nest.depth === 1 && client === 1 && hasIndents) return null;
  return {
    levels: {
      column,
      by: 'sums',
      isGroupClient: client < nest.depth,
      depth: nest.depth,
      clientLevel: client,
    },
    isYearMissing: false,
  };
}

function valueOf(
  prepared: PreparedSheet,
  cells: PreparedSheet['rows'][number]['cells'],
  measures: readonly number[],
): number | null {
  let sum: number | null = null;
  for (const column of measures) {
    const facts = prepared.facts[column];
    const value =
      facts === undefined
        ? null
        : sampleNumber(cells[column], settledStyle(facts.profile.numberVerdict));
    if (value !== null) sum = (sum ?? 0) + value;
  }
  return sum;
}

/** Months (quarters) among the names, each with items below it. */
function byPeriod(
  prepared: PreparedSheet,
  rows: readonly LevelRow[],
  column: number,
): FoundLevels | null {
  const labels = rows.map((row) => {
    const label = parsePeriodLabel(row.text);
    return label !== null && (label.grain === 'month' || label.grain === 'quarter') ? label : null;
  });
  const places = labels.flatMap((label, at) => (label === null ? [] : [at]));
  const distinct = new Set(
    labels.flatMap((label) => (label === null ? [] : [`${label.year} ${label.index}`])),
  );
  const areAbove = places.every((at) => (at + 1 < rows.length ? labels[at + 1] === null : true));
  if (distinct.size < 2) return null;
  if (labels[0] === null && rows.length < places.length * 2)
    return byPeriodBelow(prepared, rows, labels, column);
  if (!areAbove || rows.length < places.length * 2) return null;
  const sections: string[] = [];
  let proven = 0;
  let refuted = 0;
  let month: number | null = null;
  let items = 0;
  const close = (): void => {
    if (month === null) return;
    if (same(items, month)) proven += 1;
    else refuted += 1;
  };
  rows.forEach((row, at) => {
    if (labels[at] !== null) {
      close();
      month = row.value;
      items = 0;
      return;
    }
    const isAboveMonth = at + 1 < rows.length && labels[at + 1] !== null;
    const isSection =
      isAboveMonth &&
      (row.value === null || (places[0] ?? 0) > at || (month !== null && same(items, month)));
    if (isSection) sections.push(row.text);
    else items += row.value ?? 0;
  });
  // The last month of a sample may be cut off.
  if (prepared.sample.isWhole) close();
  if (refuted > proven * 0.1) return null;
  const isNamedClient = headerMeaning(prepared.header.texts[column] ?? '')?.meaning === 'client';
  const isGroupClient =
    isNamedClient && sections.length > 0 && !sections.some((text) => SECTION_WORDS.test(text));
  return {
    levels: { column, by: 'period', isGroupClient },
    isYearMissing: labels.some((label) => label !== null && label.year === null),
  };
}

/** Names above their own months: the amount of each name is the sum of the months below it. */
function byPeriodBelow(
  prepared: PreparedSheet,
  rows: readonly LevelRow[],
  labels: readonly ({ readonly year: number | null } | null)[],
  column: number,
): FoundLevels | null {
  let proven = 0;
  let refuted = 0;
  for (let at = 0; at < rows.length; at += 1) {
    if (labels[at] !== null) continue;
    let sum = 0;
    let end = at + 1;
    for (; end < rows.length && labels[end] !== null; end += 1) sum += rows[end]?.value ?? 0;
    const own = rows[at]?.value ?? null;
    const isCut = end === rows.length && !prepared.sample.isWhole;
    if (end > at + 1 && (own === null || same(sum, own))) proven += 1;
    else if (!isCut) refuted += 1;
  }
  if (proven < 2 || refuted > 0) return null;
  return {
    levels: { column, by: 'period-below', isGroupClient: true },
    isYearMissing: labels.some((label) => label !== null && label.year === null),
  };
}

function byIndent(
  prepared: PreparedSheet,
  rows: readonly LevelRow[],
  column: number,
): FoundLevels | null {
  if (new Set(rows.map((row) => row.indent)).size < 2) return null;
  let proven = 0;
  let refuted = 0;
  const leaves: string[] = [];
  const groups: string[] = [];
  rows.forEach((row, at) => {
    const child = rows[at + 1];
    if (child === undefined || child.indent <= row.indent) {
      leaves.push(row.text);
      return;
    }
    groups.push(row.text);
    let sum = 0;
    let end = at + 1;
    for (; end < rows.length && (rows[end]?.indent ?? 0) > row.indent; end += 1)
      if (rows[end]?.indent === child.indent) sum += rows[end]?.value ?? 0;
    const isCut = end === rows.length && !prepared.sample.isWhole;
    if (row.value === null) proven += 0.2;
    else if (same(sum, row.value)) proven += 1;
    else if (!isCut) refuted += 1;
  });
  if (proven < 1 || refuted > proven * 0.05 || leaves.length < 2) return null;
  return {
    levels: { column, by: 'indent', isGroupClient: areDocuments(leaves) && !areDocuments(groups) },
    isYearMissing: false,
  };
}

/** Names that are documents (with a number and a day), not clients. */
function areDocuments(texts: readonly string[]): boolean {
  const documents = texts.filter((text) =>
    /\d{3,}.*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|^(?:invoice|order|faktura|fv|реализация|счет|накладная|договор|umowa|contract|rechnung|auftrag|faktuur|bestelling)(?!\p{L})/iu.test(
      text,
    ),
  );
  return texts.length > 0 && documents.length >= texts.length * 0.7;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.011 + Math.abs(b) * 1e-6;
}
