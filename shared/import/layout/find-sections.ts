import type { Cell, SheetRow } from '../cell-batch';
import { writtenDate } from '../values/date-parts';
import { headerMeaning } from '../words/header-meaning';
import { TOTAL_WORD, totalWord } from '../words/total-words';
import { cellText, isBlankCell } from './cell-text';
import { headerFit } from './column-facts';
import type { PreparedSheet } from './prepare-sheet';
import { sampleNumber } from './sample-number';

/** Rows of a list that name the client of the rows below them. */
export interface Sections {
  /** Column the names stand in, among the days or documents of the rows below them. */
  readonly column: number;
  /** Column the name is set in beside each row: the first one right of the sheet's own. */
  readonly asColumn: number;
  /** Its header: the label of the names ("Kontrahent"), the header of their column, or an arrow where nothing names it. */
  readonly header: string;
  /** Text before each name ("Kontrahent:"), "" when there is none. */
  readonly label: string;
  /** The names stand with the sums of their rows. */
  readonly hasSums: boolean;
  /** Sheet rows of the first and the last header row. */
  readonly headerRow: number;
  readonly lastHeaderRow: number;
  /** The one name of all rows, where the sheet itself is called after the client; absent: names stand above their rows. */
  readonly name?: string;
}

/** Header of the names set in beside their rows where nothing names them. */
export const NAMES_ABOVE = '↑';

/** Header of the sheet's name set in beside its rows. */
export const NAMES_BY_SHEET = '▤';

/** Names of the least so many sections. */
const MIN_SECTIONS = 2;
const COLUMNS_LOOKED_AT = 4;
const PAGE = /^(?:strona|str\.|page|страница|стр\.|лист|seite|bladsy|blatt)\s*\d/iu;
const OTHER_SECTIONS =
  /^(?:склад|магазин|подразделение|регион|warehouse|store|branch|region|magazyn|oddział|lager|filiale|pakhuis|tak|менеджер|manager|handlowiec|vertreter)(?!\p{L})/iu;
const LABEL = /^(\p{L}[\p{L} .-]{1,30}):\s*\S/u;
const NUMBER_TEXT = /^[(]?[-+−]?[\d\s.,'\u00a0\u202f]+[)]?-?\s?(?:%|\p{Sc}|\p{L}{1,4}\.?)?$/u;

/** The text of a cell that names something: neither number nor day. */
export function nameIn(cell: Cell | undefined): string | null {
  if (cell?.kind !== 'text' || isBlankCell(cell)) return null;
  const text = cell.value.trim();
  return NUMBER_TEXT.test(text) || writtenDate(text) !== null ? null : text;
}

/** Whether a row holds a day: a date cell or a text that reads as one. */
function hasDay(row: SheetRow): boolean {
  return row.cells.some(
    (cell) =>
      cell?.kind === 'date' || (cell?.kind === 'text' && writtenDate(cell.value.trim()) !== null),
  );
}

/** The name a row gives to the rows below it, label off; null when it is no such row. */
export function sectionName(row: SheetRow, { column, label, hasSums }: Sections): string | null {
  const name = nameIn(row.cells[column]);
  if (name === null || PAGE.test(name) || hasDay(row)) return null;
  let numbers = 0;
  for (const [at, cell] of row.cells.entries()) {
    if (at === column || cell === undefined || isBlankCell(cell)) continue;
    if (nameIn(cell) !== null) return null;
    numbers += 1;
  }
  const word = totalWord(name);
  if (word >= TOTAL_WORD.subtotal || (word === TOTAL_WORD.part && numbers > 0)) return null;
  if (numbers > 0 && !hasSums) return null;
  if (label === '') return name;
  return name.startsWith(label) ? name.slice(label.length).trim() : null;
}

/**
 * The sections of a grouped list: each client stands alone in a row, above rows with days, in the column of their days or documents.
 * Null in plain tables, and where another column has the client.
 */
export function findSections(prepared: PreparedSheet): Sections | null {
  const { facts, rows, header, sample, place } = prepared;
  if (rows.length < 4 || sample.joins !== undefined || place.from < 0) return null;
  const dated = rows.filter((row) => hasDay(row));
  if (dated.length === 0) return goodsSections(prepared);
  if (dated.length < rows.length * 0.4 || dated.length === rows.length) return null;
  for (let column = 0; column < Math.min(COLUMNS_LOOKED_AT, facts.length); column += 1) {
    const hasOther = facts.some(
      (one) =>
        one.column !== column &&
        headerFit(one, 'client', 'client-code') > 0 &&
        one.profile.filled >= dated.length * 0.5,
    );
    if (hasOther) continue;
    const asColumn = header.texts.length;
    const loose: Sections = {
      column,
      asColumn,
      header: NAMES_ABOVE,
      label: '',
      hasSums: true,
      headerRow: prepared.headerRow,
      lastHeaderRow: sample.rows[place.dataFrom - 1]?.rowNumber ?? 0,
    };
    const named = rows.flatMap((row) => {
      const name = sectionName(row, loose);
      return name === null ? [] : [{ row, name }];
    });
    const label = commonLabel(named.map(({ name }) => name));
    const hasSums = named.some(
      ({ row }) => row.cells.filter((cell) => !isBlankCell(cell)).length > 1,
    );
    const found: Sections = {
      ...loose,
      label,
      hasSums,
      header: headerOf(label, header.cells[column] ?? []),
    };
    if (
      isGrouped(
        prepared,
        found,
        named.map(({ name }) => name),
      )
    )
      return found;
  }
  return null;
}

/**
 * Sections of a list without days: names alone in their rows, each above the same few goods with their figures. Names that do not come
 * again below other names may be clients under their regions; those are left alone.
 */
function goodsSections(prepared: PreparedSheet): Sections | null {
  const { rows, header, sample, place } = prepared;
  for (let column = 0; column < Math.min(COLUMNS_LOOKED_AT, header.texts.length); column += 1) {
    const found: Sections = {
      column,
      asColumn: header.texts.length,
      header: headerOf('', header.cells[column] ?? []),
      label: '',
      hasSums: false,
      headerRow: prepared.headerRow,
      lastHeaderRow: sample.rows[place.dataFrom - 1]?.rowNumber ?? 0,
    };
    const names: string[] = [];
    const goods: string[] = [];
    let isOpen = false;
    let isList = true;
    for (const row of rows) {
      const name = sectionName(row, found);
      const good = nameIn(row.cells[column]);
      if (name !== null) {
        isList &&= names.length === 0 || !isOpen;
        names.push(name);
        isOpen = true;
      } else if (good !== null && totalWord(good) === TOTAL_WORD.none) {
        isList &&= names.length > 0;
        goods.push(good);
        isOpen = false;
      }
    }
    if (
      isList &&
      new Set(names).size === names.length &&
      names.length >= MIN_SECTIONS &&
      goods.length > names.length &&
      new Set(goods).size <= goods.length * 0.7 &&
      !OTHER_SECTIONS.test(names[0] ?? '')
    )
      return found;
  }
  return null;
}

function commonLabel(names: readonly string[]): string {
  const first = LABEL.exec(names[0] ?? '')?.[1];
  if (first === undefined) return '';
  const label = `${first}:`;
  return names.filter((name) => name.startsWith(label)).length >= names.length * 0.8 ? label : '';
}

function headerOf(label: string, cells: readonly Cell[]): string {
  if (label !== '') return label.slice(0, -1);
  // "Customer / document": the names above are the customers.
  const parts = cells.flatMap((cell) => cellText(cell).split(/[/\\|,;]/u));
  const client = parts
    .map((text) => text.trim())
    .find((text) => headerMeaning(text)?.meaning === 'client');
  return client ?? NAMES_ABOVE;
}

/** Whether the rows are a list of sections: a name first, days below each, sums right where names have them. */
function isGrouped(prepared: PreparedSheet, found: Sections, names: readonly string[]): boolean {
  const { rows, facts, sample } = prepared;
  if (new Set(names).size < MIN_SECTIONS || OTHER_SECTIONS.test(names[0] ?? '')) return false;
  const meaning = found.label === '' ? 'client' : headerMeaning(found.label)?.meaning;
  if (meaning !== 'client' && meaning !== 'client-code') return false;
  const own = facts[found.column];
  const isClientColumn = own !== undefined && headerFit(own, 'client', 'client-code') > 0;
  const sums = facts.filter(
    (one) =>
      one.column !== found.column && one.profile.numberShare > 0.8 && one.profile.dateShare === 0,
  );
  let open = false;
  let details = 0;
  let nameless = 0;
  let group: readonly (number | null)[] = [];
  let below: number[] = [];
  let proven = 0;
  let refuted = 0;
  const valuesOf = (row: SheetRow): (number | null)[] =>
    sums.map((one) => sampleNumber(row.cells[one.column], one.profile.numberVerdict.style));
  const close = (isCut: boolean): void => {
    const last = group.findLastIndex((value) => value !== null);
    if (last < 0 || details === 0) return;
    if (Math.abs((group[last] ?? 0) - (below[last] ?? 0)) <= 0.011) proven += 1;
    else if (!isCut) refuted += 1;
  };
  for (const [at, row] of rows.entries()) {
    const name = sectionName(row, found);
    if (name !== null) {
      if (at > 0 && !open) return false;
      // A name right below a name is a level more than is read here.
      if (open && details === 0) return false;
      close(false);
      open = true;
      details = 0;
      group = valuesOf(row);
      below = sums.map(() => 0);
    } else if (hasDay(row)) {
      if (!open) return false;
      details += 1;
      const text = nameIn(row.cells[found.column]);
      // Clients in the column of clients: what stands above them is a region or a manager.
      // (Numbers of documents are no clients.)
      if (isClientColumn && text !== null && !/\d/u.test(text)) nameless += 1;
      valuesOf(row).forEach((value, place) => (below[place] = (below[place] ?? 0) + (value ?? 0)));
    }
  }
  close(!sample.isWhole);
  return nameless === 0 && refuted <= proven * 0.1 && (!found.hasSums || proven > 0);
}
