import type { SheetRow } from '@shared/import/cell-batch';
import { cellText } from '@shared/import/layout/cell-text';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { SheetSample } from '@shared/import/layout/workbook-guess';
import { foldText } from '@shared/import/values/fold-text';
import { headerMeaning } from '@shared/import/words/header-meaning';
import { TOTAL_WORD, totalWord } from '@shared/import/words/total-words';
import { parseClassMark } from './class-mark';
import type { StatedPlan } from './stated-plan';

/** Rows among which a header is looked for on a sheet other than that of the sales. */
const HEADER_ROWS = 40;
/** Share of the filled cells of a column that must be letters of classes. */
const LETTER_SHARE = 0.9;
/** Fewer letters than this prove nothing. */
const MIN_LETTERS = 3;

/** Words by which a column is said to hold classes (English, Polish, Russian, Afrikaans, German). */
const CLASS_WORDS =
  /\b(abc|xyz|class|klas|klasa|klasse|klassifikasie|kategoria|kategorie|category|categorie|segment|group|grupa|gruppe|groep|rating|rang|ocena|bewertung)\b|класс|групп|категор|сегмент|рейтинг/u;
/** Names of a column that sums a client up. */
const TOTAL_WORDS =
  /\b(total|sum|suma|razem|lacznie|ogolem|wartosc|obrot|sprzedaz|totaal|omset|verkope|gesamt|summe|umsatz|sales|revenue|amount|turnover)\b|итог|всего|сумма|выручк|оборот|продаж/u;

/**
 * Finds where a workbook itself says ABC, XYZ or a total per client: columns beside the sales, or another sheet keyed by
 * client. The sheet with most of them wins, the sheet of the sales first among equals. Null when there is none.
 * A column of letters needs a telling header, unless its cells hold both letters at once ("AX").
 */
export function findStated(
  samples: readonly SheetSample[],
  mapping: SheetMapping,
): StatedPlan | null {
  let best: StatedPlan | null = null;
  let most = 0;
  for (const sample of samples) {
    const plan =
      sample.sheet === mapping.sheet ? besideSales(sample, mapping) : onOtherSheet(sample, mapping);
    const worth = plan ? weigh(plan) + (sample.sheet === mapping.sheet ? 0.5 : 0) : 0;
    if (plan && worth > most) {
      best = plan;
      most = worth;
    }
  }
  return best;
}

function weigh({ abcColumn, xyzColumn, totalColumn }: StatedPlan): number {
  return (
    (abcColumn === null ? 0 : 2) + (xyzColumn === null ? 0 : 2) + (totalColumn === null ? 0 : 1)
  );
}

/** Columns of the sales sheet that stand for nothing in the import. */
function besideSales(sample: SheetSample, mapping: SheetMapping): StatedPlan | null {
  const columnOf = (role: 'client' | 'client-code'): number | null =>
    mapping.columns.find((column) => column.role === role)?.column ?? null;
  const nameColumn = columnOf('client');
  const codeColumn = columnOf('client-code');
  if (nameColumn === null && codeColumn === null) return null;
  const headerRow = mapping.headerRow + Math.max(mapping.headerRows, 1) - 1;
  const headers = new Map<number, string>();
  for (const { column, role, header } of mapping.columns) {
    if (role === 'ignore' || role === 'category') headers.set(column, header);
  }
  const rows = sample.rows.filter(({ rowNumber }) => rowNumber > headerRow);
  // A total of a row is one of a client only where each client has one row.
  const mayTotal = mapping.layout === 'wide-periods';
  return planOf(sample, headerRow, { nameColumn, codeColumn }, headers, rows, mayTotal);
}

function onOtherSheet(sample: SheetSample, mapping: SheetMapping): StatedPlan | null {
  if (sample.rows.length < 2) return null;
  let best: StatedPlan | null = null;
  for (const header of sample.rows.slice(0, HEADER_ROWS)) {
    const headers = new Map<number, string>();
    let nameColumn: number | null = null;
    let codeColumn: number | null = null;
    for (const [column, cell] of header.cells.entries()) {
      if (cell?.kind !== 'text') continue;
      const text = cellText(cell);
      const meaning = headerMeaning(text)?.meaning ?? null;
      if (codeColumn === null && meaning === 'client-code') codeColumn = column;
      else if (nameColumn === null && (meaning === 'client' || meaning === 'name'))
        nameColumn = column;
      else headers.set(column, text);
    }
    if (nameColumn === null && codeColumn === null) continue;
    const rows = sample.rows.filter(({ rowNumber }) => rowNumber > header.rowNumber);
    const plan = planOf(sample, header.rowNumber, { nameColumn, codeColumn }, headers, rows, true);
    // A list of totals alone may be anything (a plan, last year): only classes make another sheet theirs, or a name like the sales sheet's.
    if (
      plan &&
      (plan.abcColumn !== null || plan.xyzColumn !== null || isSummary(sample, mapping))
    ) {
      if (!best || weigh(plan) > weigh(best)) best = plan;
    }
  }
  return best;
}

/** A sheet named as a summary: pivot, total, ABC. */
function isSummary({ sheetName }: SheetSample, mapping: SheetMapping): boolean {
  const name = foldText(sheetName);
  return (
    sheetName !== mapping.sheetName &&
    /abc|xyz|pivot|total|summary|suma|razem|итог|свод|totaal|gesamt/u.test(name)
  );
}

function planOf(
  sample: SheetSample,
  headerRow: number,
  keys: { readonly nameColumn: number | null; readonly codeColumn: number | null },
  headers: ReadonlyMap<number, string>,
  rows: readonly SheetRow[],
  mayTotal: boolean,
): StatedPlan | null {
  let abcColumn: number | null = null;
  let xyzColumn: number | null = null;
  let totalColumn: number | null = null;
  let totalRank = 0;
  for (const [column, header] of headers) {
    const kind = lettersOf(rows, column);
    const isTold = CLASS_WORDS.test(foldText(header)) || headerMeaning(header)?.meaning === 'class';
    if (kind === 'both' || (kind !== null && isTold)) {
      if (kind !== 'xyz' && abcColumn === null) abcColumn = column;
      if (kind !== 'abc' && xyzColumn === null) xyzColumn = column;
      continue;
    }
    const rank = mayTotal ? totalRankOf(header) : 0;
    if (rank > totalRank && isMostlyNumbers(rows, column)) {
      totalColumn = column;
      totalRank = rank;
    }
  }
  if (abcColumn === null && xyzColumn === null && totalColumn === null) return null;
  const name = (column: number | null): string | null =>
    column === null ? null : (headers.get(column) ?? null);
  return {
    sheet: sample.sheet,
    sheetName: sample.sheetName,
    headerRow,
    ...keys,
    abcColumn,
    xyzColumn,
    totalColumn,
    headers: { abc: name(abcColumn), xyz: name(xyzColumn), total: name(totalColumn) },
  };
}

/** Which letters a column holds, null when it holds something else. */
function lettersOf(rows: readonly SheetRow[], column: number): 'abc' | 'xyz' | 'both' | null {
  let filled = 0;
  let abc = 0;
  let xyz = 0;
  let both = 0;
  for (const { cells } of rows) {
    const cell = cells[column];
    const text = cellText(cell);
    if (text === '') continue;
    filled++;
    const mark = cell?.kind === 'text' ? parseClassMark(text) : null;
    if (!mark) continue;
    if (mark.abc !== null && mark.xyz !== null) both++;
    else if (mark.abc !== null) abc++;
    else xyz++;
  }
  const needed = Math.max(MIN_LETTERS, filled * LETTER_SHARE);
  if (both >= needed) return 'both';
  if (abc >= needed) return 'abc';
  return xyz >= needed ? 'xyz' : null;
}

function totalRankOf(header: string): number {
  const meaning = headerMeaning(header)?.meaning ?? null;
  if (meaning === 'plan' || meaning === 'ratio' || meaning === 'tax' || meaning === 'quantity')
    return 0;
  if (totalWord(header) >= TOTAL_WORD.subtotal) return 3;
  if (meaning === 'amount') return 2;
  const folded = foldText(header);
  return TOTAL_WORDS.test(folded) &&
    !/%|\bshare\b|udzial|доля|aandeel|anteil|cum|kum|нараст|накоп/u.test(folded)
    ? 1
    : 0;
}

function isMostlyNumbers(rows: readonly SheetRow[], column: number): boolean {
  let filled = 0;
  let numbers = 0;
  for (const { cells } of rows) {
    const cell = cells[column];
    if (cellText(cell) === '') continue;
    filled++;
    if (cell?.kind === 'number') numbers++;
  }
  return numbers >= MIN_LETTERS && numbers >= filled * LETTER_SHARE;
}
