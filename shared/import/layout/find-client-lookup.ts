import type { SheetRow } from '../cell-batch';
import { headerMeaning } from '../words/header-meaning';
import { normalizeHeader } from '../words/normalize-header';
import { cellText } from './cell-text';
import type { ColumnFacts } from './column-facts';
import { headerFit } from './column-facts';
import type { ClientLookup } from './sheet-mapping';

/** A sheet that may hold the names of client ids. */
export interface LookupSheet {
  readonly sheet: number;
  readonly sheetName: string;
  readonly headerRow: number;
  readonly facts: readonly ColumnFacts[];
  /** Data rows of the sample. */
  readonly rows: readonly SheetRow[];
  readonly isWhole: boolean;
}

/** A lookup with the evidence for it. */
export interface FoundLookup {
  readonly lookup: ClientLookup;
  readonly idColumn: number;
  /** Distinct ids of the sales sample found in the other sheet, of all distinct ids. */
  readonly found: number;
  readonly of: number;
}

/**
 * The sheet in which the names of the client ids stand: its id column has the same header (or a client-id header) and holds the ids
 * of the sales sheet, each once; its name column is text. Null when there is none.
 */
export function findClientLookup(
  ids: ColumnFacts,
  rows: readonly SheetRow[],
  others: readonly LookupSheet[],
): FoundLookup | null {
  const wanted = distinctTexts(rows, ids.column);
  if (wanted.size === 0) return null;
  let best: FoundLookup | null = null;
  let bestScore = 0;
  for (const other of others) {
    const isOfClients = isClientSheet(other.sheetName);
    for (const facts of other.facts) {
      if (facts.profile.filled === 0 || facts.profile.distinct < facts.profile.filled * 0.95)
        continue;
      const isSameHeader =
        normalizeHeader(facts.header) !== '' &&
        normalizeHeader(facts.header) === normalizeHeader(ids.header);
      const isPlainId = isOfClients && isId(facts.header);
      if (!isSameHeader && headerFit(facts, 'client-code') === 0 && !isPlainId) continue;
      const name = nameColumn(other.facts, facts, isOfClients);
      if (name === null) continue;
      const known = distinctTexts(other.rows, facts.column);
      let found = 0;
      for (const id of wanted) if (known.has(id)) found += 1;
      const share = found / wanted.size;
      // A long client list is only sampled: then the header must be the same and some ids must be met.
      if (share < 0.6 && (other.isWhole || !isSameHeader)) continue;
      const score = share + (isSameHeader ? 0.5 : 0) + headerFit(name, 'client') * 0.3;
      if (score <= bestScore) continue;
      bestScore = score;
      best = {
        lookup: {
          sheet: other.sheet,
          sheetName: other.sheetName,
          headerRow: other.headerRow,
          idColumn: facts.column,
          nameColumn: name.column,
        },
        idColumn: ids.column,
        found,
        of: wanted.size,
      };
    }
  }
  return best;
}

const ID_HEADERS = new Set(
  'id, code, key, no, nr, number, symbol, kod, numer, ид, код, номер, kode, nommer, nummer, schlüssel'
    .split(',')
    .map(normalizeHeader),
);

/** A header that says "id" and no more, as the first column of a list of clients has. */
function isId(header: string): boolean {
  return ID_HEADERS.has(normalizeHeader(header));
}

/** A sheet or file called "Customers", "Kontrahenci", "DIM_Client". */
function isClientSheet(sheetName: string): boolean {
  const meaning = headerMeaning(sheetName.replace(/\.\w{2,4}$/u, ''))?.meaning;
  return meaning === 'client' || meaning === 'client-code';
}

function nameColumn(
  columns: readonly ColumnFacts[],
  id: ColumnFacts,
  isOfClients: boolean,
): ColumnFacts | null {
  let best: ColumnFacts | null = null;
  let bestScore = 0;
  for (const facts of columns) {
    if (facts.column === id.column || facts.profile.wordShare < 0.6) continue;
    const meaning = facts.verdict?.meaning ?? 'name';
    // "Наименование", "Bezeichnung" name goods elsewhere; in a list of clients they name these.
    const isOther =
      meaning !== 'client' && meaning !== 'name' && !(isOfClients && meaning === 'product');
    const score =
      headerFit(facts, 'client') * 2 +
      headerFit(facts, 'name') +
      (isOther ? 0 : 0.5) +
      (facts.profile.distinct / Math.max(1, facts.profile.filled)) * 0.3;
    if (isOther || score <= bestScore) continue;
    best = facts;
    bestScore = score;
  }
  return best;
}

function distinctTexts(rows: readonly SheetRow[], column: number): Set<string> {
  const out = new Set<string>();
  for (const row of rows) {
    const text = cellText(row.cells[column]);
    if (text !== '') out.add(text);
  }
  return out;
}
