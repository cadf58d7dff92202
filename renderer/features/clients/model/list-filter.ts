import { foldText } from '@shared/import/values/fold-text';
import { CLIENT_STATUSES, KEY_TYPES } from '@shared/domain/client-terms';
import type { ClientListRow } from './client-row';

/** What can be filtered by choosing values; the text is apart. */
export const FACETS = ['class', 'type', 'status', 'owner', 'region', 'industry', 'key'] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values by facet; nothing chosen = everything. `''` stands for "not said". */
export type FacetChoice = Readonly<Partial<Record<Facet, readonly string[]>>>;

export interface ListFilter {
  readonly text: string;
  readonly choice: FacetChoice;
}

export const NO_FILTER: ListFilter = { text: '', choice: {} };

/** Value of a row under a facet; several for types. */
function facetValues(row: ClientListRow, facet: Facet): readonly string[] {
  switch (facet) {
    case 'class':
      return [row.abc ?? '', row.xyz === null ? '' : `xyz ${row.xyz}`];
    case 'type':
      return row.types.length === 0 ? [''] : row.types;
    case 'status':
      return [row.status];
    case 'key':
      return [row.isKey === null ? '' : row.isKey ? 'yes' : 'no'];
    default:
      return [row[facet] ?? ''];
  }
}

/** Values a facet offers, in their own order, or by how many clients have them. */
export function facetOptions(rows: readonly ClientListRow[], facet: Facet): readonly string[] {
  switch (facet) {
    case 'class':
      return ['A', 'B', 'C', '–', 'xyz X', 'xyz Y', 'xyz Z', 'xyz N'];
    case 'type':
      return [...KEY_TYPES, ''];
    case 'status':
      return CLIENT_STATUSES;
    case 'key':
      return ['yes', 'no', ''];
    default: {
      const counts = new Map<string, number>();
      for (const row of rows) {
        const value = row[facet] ?? '';
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [...counts.keys()].sort((one, other) =>
        one === '' || other === '' ? (one === '' ? 1 : -1) : one < other ? -1 : 1,
      );
    }
  }
}

/**
 * The rows a filter leaves, in their order. Archived clients are shown only when that status is chosen. Of a class both
 * letters are asked apart: A or B, and X. Words of the text must all be found (letters forgiving) in name, code, owner,
 * region, industry or note.
 */
export function filterRows(
  rows: readonly ClientListRow[],
  { text, choice }: ListFilter,
): readonly ClientListRow[] {
  const words = foldText(text).split(' ').filter(Boolean);
  const tests: ((row: ClientListRow) => boolean)[] = [];
  if (choice.status === undefined || choice.status.length === 0)
    tests.push((row) => row.status !== 'archived');
  for (const facet of FACETS) {
    const chosen = choice[facet] ?? [];
    if (chosen.length === 0) continue;
    if (facet === 'class') {
      const letters = chosen.filter((value) => !value.startsWith('xyz'));
      const rhythms = chosen.filter((value) => value.startsWith('xyz'));
      if (letters.length > 0) tests.push((row) => letters.includes(row.abc ?? '–'));
      if (rhythms.length > 0) tests.push((row) => rhythms.includes(`xyz ${row.xyz ?? ''}`));
    } else {
      const set = new Set(chosen);
      tests.push((row) => facetValues(row, facet).some((value) => set.has(value)));
    }
  }
  if (words.length > 0)
    tests.push((row) => {
      const folded = foldedText(row);
      return words.every((word) => folded.includes(word));
    });
  return rows.filter((row) => tests.every((test) => test(row)));
}

const folded = new WeakMap<ClientListRow, string>();

function foldedText(row: ClientListRow): string {
  let text = folded.get(row);
  if (text === undefined) {
    const parts = [row.name, row.code, row.owner, row.region, row.industry, row.note];
    text = foldText(parts.filter((part) => part !== null).join(' '));
    folded.set(row, text);
  }
  return text;
}
