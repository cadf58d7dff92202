import type { Cell, SheetRow } from '../cell-batch';
import { splitLegalForm } from '../values/legal-forms';
import { headerMeaning } from '../words/header-meaning';
import { TOTAL_WORD, totalWord } from '../words/total-words';
import { cellText, isBlankCell } from './cell-text';
import { headerFit, isNumeric } from './column-facts';
import type { ColumnFacts } from './column-facts';
import { headerPeriod } from './header-period';
import type { PreparedSheet } from './prepare-sheet';
import { sampleNumber } from './sample-number';
import { settledStyle } from './settled-style';

/** A table whose clients stand across and whose periods stand below one another. */
export interface TurnedTable {
  /** Sheet row of the names, and column the periods stand in (the first of several). */
  readonly headerRow: number;
  readonly fromColumn: number;
}

const LEAST_CLIENTS = 3;
const LEAST_PERIODS = 3;
const FITS = 0.9;
/** Share of the names that must look like companies where nothing else says that they are clients. */
const LEGAL_SHARE = 0.3;
/** Share of names of two words and more that does. */
const WORDY_SHARE = 0.6;
/** A known word makes up at least so much of a header that means it. */
const WHOLE_SHARE = 0.55;
const MOST_LEADING = 3;

/**
 * A sheet with one column a client and one row a month (or day): periods in the first columns, figures below names that are no measures in
 * all others. Null for anything else, and where nothing says that the names are clients: a word for them above the table, legal forms, or a
 * column with the sum of all. Worked line: `Month | Acme Ltd | Bolt GmbH | Total` above `Jan 2024 | 10 | 20 | 30` → row 1, column A.
 */
export function findTurned(prepared: PreparedSheet): TurnedTable | null {
  const { facts, place, sample } = prepared;
  if (place.from < 0 || sample.joins !== undefined) return null;
  const rows = prepared.rows.filter(
    (row) => !row.cells.some((cell) => totalWord(cellText(cell)) >= TOTAL_WORD.subtotal),
  );
  const used = facts.filter((one) => one.profile.filled > 0 || one.header !== '');
  const leading = leadingPeriods(used, rows);
  const fromColumn = leading[0]?.column;
  if (fromColumn === undefined || leading.length > 1 || rows.length < LEAST_PERIODS) return null;
  const keys = rows.map((row) =>
    leading.map(({ column }) => cellText(row.cells[column])).join(' '),
  );
  if (new Set(keys).size < keys.length * FITS) return null;
  const others = used.slice(leading.length);
  const sums = others.filter((one) => totalWord(one.header) >= TOTAL_WORD.subtotal);
  const clients = others.filter((one) => !sums.includes(one));
  if (clients.length < LEAST_CLIENTS || clients.some((one) => !mayBeClient(one))) return null;
  if (new Set(clients.map((one) => one.header)).size < clients.length) return null;
  const isSaid =
    isSaidAbove(prepared) ||
    clients.filter((one) => hasLegalForm(one.header)).length >= clients.length * LEGAL_SHARE ||
    clients.filter((one) => /\p{L}\S*\s+\S/u.test(one.header)).length >=
      Math.max(LEAST_CLIENTS, clients.length * WORDY_SHARE) ||
    sums.some((sum) => isSumOf(sum, clients, rows));
  if (!isSaid) return null;
  const headerRow = sample.rows[place.dataFrom - 1]?.rowNumber;
  return headerRow === undefined ? null : { headerRow, fromColumn };
}

/** The first columns, as far as they hold nothing but periods. */
function leadingPeriods(used: readonly ColumnFacts[], rows: readonly SheetRow[]): ColumnFacts[] {
  const out: ColumnFacts[] = [];
  for (const one of used.slice(0, MOST_LEADING)) {
    const saysDate = headerFit(one, 'date') > 0;
    const fits = rows.filter((row) => isPeriod(row.cells[one.column], saysDate)).length;
    if (fits < Math.max(1, rows.length * FITS)) break;
    out.push(one);
  }
  return out;
}

function isPeriod(cell: Cell | undefined, saysDate: boolean): boolean {
  if (cell === undefined || isBlankCell(cell)) return false;
  if (headerPeriod(cell) !== null) return true;
  return saysDate && /^(?:0?[1-9]|[1-4]\d|5[0-3])$/u.test(cellText(cell));
}

/** Figures below a name that says nothing of its own. */
function mayBeClient({ header, profile, verdict }: ColumnFacts): boolean {
  return (
    header !== '' &&
    (profile.filled === 0 || (profile.numberShare >= FITS && profile.percentShare === 0)) &&
    (verdict === null ||
      verdict.meaning === 'client' ||
      verdict.phrase.length < header.length * WHOLE_SHARE)
  );
}

function isSaidAbove({ above, header, place, sample }: PreparedSheet): boolean {
  const lines = [...above, ...sample.rows.slice(place.from, place.dataFrom - 1)].flatMap((row) =>
    row.cells.map(cellText),
  );
  const corner = header.cells[0]?.map(cellText) ?? [];
  return [...lines, ...corner, sample.sheetName].some(saysClients);
}

const CLIENT_WORDS =
  /(?<!\p{L})(?:customers?|clients?|kontrahent\p{L}*|klient\p{L}*|клиент\p{L}*|контрагент\p{L}*|покупател\p{L}*|kunden?|kliënt\p{L}*|klant\p{L}*|clientes?|odběratel\p{L}*|zákazník\p{L}*|клієнт\p{L}*|debitor\p{L}*|debtors?|buyers?)(?!\p{L})/iu;

function saysClients(text: string): boolean {
  return text.length <= 120 && CLIENT_WORDS.test(text);
}

function hasLegalForm(text: string): boolean {
  return splitLegalForm(text.split(/[\s".,«»“”„]+/u).filter((word) => word !== '')).form !== '';
}

/** Whether a column holds the sum of the others, row by row. */
function isSumOf(
  sum: ColumnFacts,
  parts: readonly ColumnFacts[],
  rows: readonly SheetRow[],
): boolean {
  const at = (row: SheetRow, one: ColumnFacts): number =>
    sampleNumber(row.cells[one.column], settledStyle(one.profile.numberVerdict)) ?? 0;
  if (!isNumeric(sum) || headerMeaning(sum.header)?.meaning === 'ratio') return false;
  const equal = rows.filter((row) => {
    const all = parts.reduce((left, one) => left + at(row, one), 0);
    return Math.abs(all - at(row, sum)) <= 0.011 + Math.abs(all) * 1e-6;
  });
  return equal.length >= rows.length * FITS;
}
