import { foldText } from '@shared/import/values/fold-text';
import { cellOfClient } from './cell-key';
import type { CellKey } from './cell-key';
import type { ClientRow } from './client-row';

/** Text of a client to search in, folded so that case and diacritics do not matter. */
export function searchTextOf(row: ClientRow): string {
  return foldText(row.code === null ? row.name : `${row.name} ${row.code}`);
}

/**
 * Rows in the chosen cells whose name or code contains every word of the filter; order is kept.
 * No chosen cell means all cells. Filtering by letters forgives case and diacritics ("lodz" finds "Łódź").
 */
export function filterClients(
  rows: readonly ClientRow[],
  cells: readonly CellKey[],
  filter: string,
  searchTexts: ReadonlyMap<string, string> | null = null,
): readonly ClientRow[] {
  const words = foldText(filter).split(/\s+/u).filter(Boolean);
  if (cells.length === 0 && words.length === 0) return rows;
  const wanted = new Set(cells);
  return rows.filter((row) => {
    if (wanted.size > 0 && !wanted.has(cellOfClient(row.figures))) return false;
    if (words.length === 0) return true;
    const text = searchTexts?.get(row.key) ?? searchTextOf(row);
    return words.every((word) => text.includes(word));
  });
}
