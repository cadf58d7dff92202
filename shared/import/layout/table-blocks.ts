import type { Cell, SheetRow } from '../cell-batch';
import { writtenDate } from '../values/date-parts';
import { findPeriodInText, parsePeriodLabel } from '../values/period-label';
import { headerMeaning } from '../words/header-meaning';
import { cellText, isBlankCell } from './cell-text';
import type { HeaderPlace } from './find-header-row';
import { findHeaderRow } from './find-header-row';
import type { TableBlock } from './sheet-mapping';
import type { SheetSample } from './workbook-guess';

/** One of several tables on a sheet. */
export interface FoundBlock {
  readonly block: TableBlock;
  /** Sheet row of its header. */
  readonly headerRow: number;
  /** Its place as the spreadsheet names it, open below when it runs to the end: "A1:C20", "F1:H". */
  readonly range: string;
  /** The sample without the cells of the other tables. */
  readonly sample: SheetSample;
}

/**
 * Tables on one sheet: side by side with an empty column between them or with the same headers again, or one above the other with an empty row and a header of its
 * own. Empty when the sheet holds one table. A table has at least two columns, two header words and one row, and one column of texts.
 */
export function findTableBlocks(sample: SheetSample): FoundBlock[] {
  const place = findHeaderRow(sample);
  if (place.from < 0) return [];
  const first = firstHeader(sample.rows, place);
  const headers = [first, ...lowerHeaders(sample.rows, first, place.dataFrom)];
  const blocks: FoundBlock[] = [];
  headers.forEach((from, index) => {
    const next = headers[index + 1];
    const end = next === undefined ? sample.rows.length : next;
    const rows = sample.rows.slice(from, end);
    for (const [fromColumn, toColumn] of columnGroups(rows)) {
      const inside = rows.map((row) => within(row, fromColumn, toColumn));
      if (!isTable(inside)) continue;
      const last = inside.findLast((row) => !row.cells.every(isBlankCell));
      const lastRow = next === undefined ? null : (last?.rowNumber ?? null);
      const headerRow = sample.rows[from]?.rowNumber ?? 0;
      // Titles that stand side by side are each of the table below it.
      const above = sample.rows
        .slice(index === 0 ? 0 : from, from)
        .map((row) => (texts(row).length > 1 ? within(row, fromColumn, toColumn) : row));
      blocks.push({
        block: { fromColumn, toColumn, lastRow },
        headerRow,
        range: `${letters(fromColumn)}${headerRow}:${letters(toColumn)}${lastRow ?? ''}`,
        sample: {
          ...sample,
          rows: [...above, ...inside],
          isWhole: lastRow !== null || sample.isWhole,
        },
      });
    }
  });
  return blocks.length > 1 ? blocks : [];
}

/** The header row of tables side by side: below the titles when each table has one of its own. */
function firstHeader(rows: readonly SheetRow[], place: HeaderPlace): number {
  const last = place.dataFrom - 1;
  const groups = columnGroups(rows.slice(last));
  const inGroups = (at: number): number[] =>
    groups.map(
      ([from, to]) =>
        (rows[at]?.cells.slice(from, to + 1) ?? []).filter((cell) => !isBlankCell(cell)).length,
    );
  const areTitles =
    place.count > 1 &&
    groups.length > 1 &&
    inGroups(place.from).every((filled) => filled <= 1) &&
    inGroups(last).every((filled) => filled >= 2);
  return areTitles ? last : place.from;
}

/** Rows further down that begin another table: an empty row above, known words in other columns than the first header's, and rows below. */
function lowerHeaders(rows: readonly SheetRow[], first: number, dataFrom: number): number[] {
  const known = texts(rows[first]);
  const out: number[] = [];
  for (let at = dataFrom + 1; at < rows.length - 1; at += 1) {
    const row = rows[at];
    const before = rows[at - 1];
    if (row === undefined || before === undefined) continue;
    const isApart =
      row.rowNumber > before.rowNumber + 1 ||
      before.cells.every(isBlankCell) ||
      // A title of its own stands above it.
      (texts(before).length === 1 && (rows[at - 2]?.rowNumber ?? 0) < before.rowNumber - 1);
    if (!isApart || row.cells.some((cell) => cell !== undefined && cell.kind !== 'text')) continue;
    const own = texts(row);
    const meant = own.filter((text) => headerMeaning(text) !== null).length;
    const isAgain = own.every((text) => known.includes(text));
    if (own.length < 2 || (isAgain ? !isOtherPeriod(rows, first, at) : meant < 2)) continue;
    const below = rows[at + 1];
    if (below === undefined || below.rowNumber !== row.rowNumber + 1) continue;
    const isValue = (cell: Cell | undefined): boolean =>
      cell?.kind === 'number' ||
      cell?.kind === 'date' ||
      (cell?.kind === 'text' && /^[\d\s.,+-]+$/u.test(cell.value));
    if (below.cells.some(isValue)) out.push(at);
  }
  return out;
}

/**
 * Whether a header that stands there again begins the same table of another period: a title above each names its own, and no row has a day,
 * so that read together all would count in the first one.
 */
function isOtherPeriod(rows: readonly SheetRow[], first: number, again: number): boolean {
  const before = titlePeriod(rows[first - 1]) ?? titlePeriod(rows[first - 2]);
  const own = titlePeriod(rows[again - 1]);
  if (before === null || own === null || before === own) return false;
  return !rows
    .slice(first + 1, again)
    .some((row) =>
      row.cells.some(
        (cell) =>
          cell?.kind === 'date' || (cell?.kind === 'text' && writtenDate(cell.value) !== null),
      ),
    );
}

/** The text of a row that holds nothing but the name of a period, or a title with one; null for other rows. */
function titlePeriod(row: SheetRow | undefined): string | null {
  const [text, ...others] = texts(row);
  if (text === undefined || others.length > 0) return null;
  return parsePeriodLabel(text) !== null || findPeriodInText(text) !== null ? text : null;
}

/** Runs of columns between columns that are empty throughout. */
function columnGroups(rows: readonly SheetRow[]): [number, number][] {
  let width = 0;
  for (const row of rows) width = Math.max(width, row.cells.length);
  const out: [number, number][] = [];
  let from = -1;
  for (let column = 0; column <= width; column += 1) {
    const isEmpty = column === width || rows.every((row) => isBlankCell(row.cells[column]));
    if (!isEmpty && from < 0) from = column;
    if (isEmpty && from >= 0) {
      out.push(...repeated(rows[0], from, column - 1));
      from = -1;
    }
  }
  return out;
}

/** The parts of a run of columns whose headers stand there again from the first to the last: a list that goes on beside itself. */
function repeated(header: SheetRow | undefined, from: number, to: number): [number, number][] {
  const own = Array.from({ length: to - from + 1 }, (_, at) => cellText(header?.cells[from + at]));
  for (let width = 2; width <= own.length / 2; width += 1) {
    if (own.length % width > 0 || own.some((text, at) => text === '' || text !== own[at % width]))
      continue;
    if (new Set(own.slice(0, width)).size < width) continue;
    return Array.from({ length: own.length / width }, (_, part) => {
      const start = from + part * width;
      return [start, start + width - 1];
    });
  }
  return [[from, to]];
}

function isTable(rows: readonly SheetRow[]): boolean {
  const [header, ...data] = rows;
  const columns = new Set<number>();
  header?.cells.forEach((cell, column) => {
    if (cell?.kind === 'text' && !isBlankCell(cell)) columns.add(column);
  });
  const filled = data.filter((row) => !row.cells.every(isBlankCell));
  if (columns.size < 2 || filled.length === 0) return false;
  return [...columns].some(
    (column) =>
      filled.filter((row) => row.cells[column]?.kind === 'text').length >= filled.length * 0.5,
  );
}

function within(row: SheetRow, fromColumn: number, toColumn: number): SheetRow {
  const cells: (Cell | undefined)[] = row.cells.map((cell, column) =>
    column >= fromColumn && column <= toColumn ? cell : undefined,
  );
  cells.length = Math.min(cells.length, toColumn + 1);
  return { rowNumber: row.rowNumber, cells };
}

function texts(row: SheetRow | undefined): string[] {
  return (row?.cells ?? []).map((cell) => cellText(cell)).filter((text) => text !== '');
}

function letters(column: number): string {
  const head = Math.floor(column / 26);
  return (head > 0 ? letters(head - 1) : '') + String.fromCodePoint(65 + (column % 26));
}
