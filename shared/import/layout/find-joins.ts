import { headerMeaning } from '../words/header-meaning';
import { normalizeHeader } from '../words/normalize-header';
import { keyOfNumber, keyOfText } from '../lines/key-text';
import type { Cell } from '../cell-batch';
import type { ColumnFacts } from './column-facts';
import { headerFit, isNumeric } from './column-facts';
import type { JoinNeeds } from './join-needs';
import type { PreparedSheet } from './prepare-sheet';
import type { TableJoin } from './sheet-mapping';

/** Share of the distinct keys of the lines that the other table must have. */
export const JOIN_OVERLAP = 0.95;
/** Columns taken from one table. */
const MAX_TAKEN = 12;
/** Headers that name the key of their own table. */
const OWN_KEY = new Set(['id', 'key', 'code', 'no', 'nr', 'number', 'kod', 'ид', 'код', 'номер']);

/** A join worth trying: the headers fit and the table has what the lines lack; whether the keys fit is still to be seen. */
export interface JoinCandidate {
  readonly join: TableJoin;
  readonly header: string;
  readonly score: number;
}

/** Joins that could give the lines what they lack, the likeliest first. `lines` may already be widened by earlier joins. */
export function findJoins(
  lines: PreparedSheet,
  others: readonly PreparedSheet[],
  needs: JoinNeeds,
): JoinCandidate[] {
  const out: JoinCandidate[] = [];
  const done = new Set((lines.sample.joins ?? []).map(({ join }) => join.sheet));
  for (const other of others) {
    if (other.headerRow === 0 || other.sample.sheet === lines.sample.sheet) continue;
    if (done.has(other.sample.sheet)) continue;
    for (const key of lines.facts) {
      if (!canBeKey(key)) continue;
      for (const otherKey of other.facts) {
        const fit = keyFit(key, otherKey, other.sample.sheetName);
        if (fit === 0 || !canBeKey(otherKey) || !isOnce(otherKey)) continue;
        const taken = taking(other.facts, otherKey, needs);
        if (taken.columns.length === 0) continue;
        out.push({
          join: {
            sheet: other.sample.sheet,
            sheetName: other.sample.sheetName,
            headerRow: other.headerRow,
            headerRows: other.place.count,
            keyColumn: key.column,
            otherKeyColumn: otherKey.column,
            columns: taken.columns.map((otherColumn, place) => ({
              column: lines.facts.length + place,
              otherColumn,
            })),
          },
          header: key.header,
          score: fit + taken.given,
        });
      }
    }
  }
  return out.sort((a, b) => b.score - a.score);
}

/** The distinct keys of a column in the sample of the lines. */
export function sampleKeys(lines: PreparedSheet, column: number): Set<string> {
  const out = new Set<string>();
  for (const row of lines.rows) {
    const key = keyOfCell(row.cells[column]);
    if (key !== '') out.add(key);
  }
  return out;
}

/** A cell as a key, "" when it is none. */
export function keyOfCell(cell: Cell | undefined): string {
  if (cell?.kind === 'text') return keyOfText(cell.value);
  return cell?.kind === 'number' ? keyOfNumber(cell.value) : '';
}

/** What a column measures never joins tables, even where the figures happen to be equal. */
const MEASURES: ReadonlySet<string> = new Set([
  'amount',
  'quantity',
  'price',
  'discount',
  'cost',
  'unit-cost',
  'margin',
  'tax',
  'ratio',
]);

function canBeKey({ header, profile }: ColumnFacts): boolean {
  return (
    !MEASURES.has(headerMeaning(header)?.meaning ?? '') &&
    normalizeHeader(header) !== '' &&
    profile.filled > 0 &&
    profile.filled >= profile.rows * 0.8 &&
    profile.dateShare < 0.5 &&
    profile.averageLength <= 60 &&
    (profile.numberShare < 0.5 || profile.wholeShare > 0.98)
  );
}

function isOnce({ profile }: ColumnFacts): boolean {
  return profile.distinct >= profile.filled * 0.95;
}

/** 0–1: how surely two headers name one key. Example: `OrderID` and `order_id` → 1; `order_id` and `id` of "orders" → 0.8. */
function keyFit(key: ColumnFacts, otherKey: ColumnFacts, otherName: string): number {
  const own = normalizeHeader(key.header);
  const other = normalizeHeader(otherKey.header);
  if (own === other) return OWN_KEY.has(own) ? 0 : 1;
  const stem = normalizeHeader(otherName.replace(/\.[a-z]{2,5}$/iu, '')).replace(/\s/gu, '');
  const isOfTable = (text: string): boolean => {
    const words = text.split(' ');
    const entity = words.slice(0, -1).join('');
    return (
      words.length > 1 &&
      OWN_KEY.has(words.at(-1) ?? '') &&
      entity.length > 2 &&
      stem.includes(entity)
    );
  };
  if (OWN_KEY.has(other) && isOfTable(own)) return 0.8;
  const meaning = headerMeaning(key.header);
  if (meaning === null || meaning.meaning !== headerMeaning(otherKey.header)?.meaning) return 0;
  return meaning.meaning === 'order' || meaning.meaning === 'client-code' ? 0.6 : 0;
}

/** Columns of a table that give what the lines lack, and how much of it they give. */
function taking(
  facts: readonly ColumnFacts[],
  key: ColumnFacts,
  needs: JoinNeeds,
): { columns: number[]; given: number } {
  const isClient = (one: ColumnFacts): boolean => headerFit(one, 'client', 'client-code') > 0;
  const isDay = (one: ColumnFacts): boolean =>
    one.profile.filled > 0 &&
    Math.max(
      one.profile.dateShare,
      one.profile.periodShare,
      one.profile.serialShare,
      one.profile.compactDateShare,
    ) >= 0.6 &&
    (one.profile.dateShare >= 0.6 || headerFit(one, 'date', 'later-date') > 0);
  const isPrice = (one: ColumnFacts): boolean => isNumeric(one) && headerFit(one, 'price') > 0;
  const wanted = facts.filter(
    (one) =>
      one !== key &&
      one.profile.filled > 0 &&
      ((needs.client && isClient(one)) ||
        (needs.date && isDay(one)) ||
        (needs.price && isPrice(one)) ||
        headerFit(one, 'currency') > 0),
  );
  const given =
    (needs.client && wanted.some(isClient) ? 1 : 0) +
    (needs.date && wanted.some(isDay) ? 1 : 0) +
    (needs.price && wanted.some(isPrice) ? 1 : 0);
  return { columns: given === 0 ? [] : wanted.slice(0, MAX_TAKEN).map((one) => one.column), given };
}
