import { CLIENT_STATUSES, RELATIONSHIP_STAGES } from '@shared/domain/client-terms';
import type { ClientListRow } from './client-row';
import type { ListColumn } from './list-columns';

export interface ListSort {
  readonly column: ListColumn;
  readonly direction: 'ascending' | 'descending';
}

export const DEFAULT_LIST_SORT: ListSort = { column: 'sales', direction: 'descending' };

const LEVELS = ['weak', 'low', 'medium', 'strong', 'high'];

/** What a column sorts by: a text, a number, or null for what is not known, which always comes last. */
function sortValue(
  row: ClientListRow,
  column: ListColumn,
  isGrouped: boolean,
): string | number | null {
  switch (column) {
    case 'class':
      return row.abc === null ? null : `${order(row.abc)}${order(row.xyz ?? '–')}`;
    case 'name':
    case 'code':
    case 'owner':
    case 'region':
    case 'industry':
    case 'leadSource':
    case 'note':
      return row[column];
    case 'key':
      return row.isKey === null ? null : Number(!row.isKey);
    case 'types':
      return row.types[0] ?? null;
    case 'status':
      return CLIENT_STATUSES.indexOf(row.status);
    case 'sales':
    case 'share':
      return isGrouped ? row.groupE4 : row.ownE4;
    case 'lastPurchase':
      return row.lastPurchase;
    case 'lastTouch':
      return row.lastTouch;
    case 'stage':
      return row.stage === null ? null : RELATIONSHIP_STAGES.indexOf(row.stage);
    case 'rating':
      return row.position === null && row.potential === null
        ? null
        : LEVELS.indexOf(row.position ?? '') * 10 + LEVELS.indexOf(row.potential ?? '');
    case 'qualification':
      return row.yes === null ? null : row.yes - (row.isStopped ? 10 : 0);
    case 'parent':
      return row.parentName;
    case 'promises':
      return row.latePromises === 0 ? null : row.latePromises;
  }
}

function order(mark: string): string {
  return mark === '–' ? '~' : mark;
}

const ranks = new WeakMap<readonly ClientListRow[], Map<string, Uint32Array>>();

/** Places of all rows in the order of a text column; made once per list, since comparing names is what costs. */
function textRanks(all: readonly ClientListRow[], column: ListColumn, locale: string): Uint32Array {
  const known = ranks.get(all) ?? new Map<string, Uint32Array>();
  ranks.set(all, known);
  const key = `${column} ${locale}`;
  const kept = known.get(key);
  if (kept) return kept;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const texts = [...new Set(all.map((row) => String(sortValue(row, column, false) ?? '')))];
  const rank = new Map(texts.sort(compare).map((text, i) => [text, i]));
  const made = Uint32Array.from(
    all,
    (row) => rank.get(String(sortValue(row, column, false) ?? '')) ?? 0,
  );
  known.set(key, made);
  return made;
}

/** Shown rows in the order of a sort; what is not known last in both directions, equals by name. */
export function sortRows(
  all: readonly ClientListRow[],
  shown: readonly ClientListRow[],
  { column, direction }: ListSort,
  isGrouped: boolean,
  locale: string,
): readonly ClientListRow[] {
  const names = textRanks(all, 'name', locale);
  const sign = direction === 'ascending' ? 1 : -1;
  const isText = shown.some((row) => typeof sortValue(row, column, isGrouped) === 'string');
  const own = isText ? textRanks(all, column, locale) : null;
  const valueOf = (row: ClientListRow): number | null => {
    const value = sortValue(row, column, isGrouped);
    if (value === null) return null;
    return typeof value === 'number' ? value : (own?.[row.place] ?? 0);
  };
  return shown
    .map((row) => ({ row, value: valueOf(row), name: names[row.place] ?? 0 }))
    .sort((one, other) => {
      if (one.value === null || other.value === null)
        return one.value === other.value ? one.name - other.name : one.value === null ? 1 : -1;
      return sign * (one.value - other.value) || one.name - other.name;
    })
    .map(({ row }) => row);
}

/** Rows as a tree: each client under the one it belongs to, when that one is shown too. Gives the depth of each. */
export function nestRows(sorted: readonly ClientListRow[]): {
  readonly rows: readonly ClientListRow[];
  readonly depth: ReadonlyMap<string, number>;
} {
  const shown = new Set(sorted.map(({ place }) => place));
  const below = new Map<number, ClientListRow[]>();
  for (const row of sorted) {
    const parent = shown.has(row.parent) ? row.parent : -1;
    const list = below.get(parent);
    if (list) list.push(row);
    else below.set(parent, [row]);
  }
  const rows: ClientListRow[] = [];
  const depth = new Map<string, number>();
  const add = (parent: number, level: number): void => {
    for (const row of below.get(parent) ?? []) {
      rows.push(row);
      if (level > 0) depth.set(row.id, level);
      if (level < 100) add(row.place, level + 1);
    }
  };
  add(-1, 0);
  return { rows, depth };
}
