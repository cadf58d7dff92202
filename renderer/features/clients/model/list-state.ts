import { FACETS, NO_FILTER } from './list-filter';
import type { FacetChoice, ListFilter } from './list-filter';
import { LIST_COLUMNS } from './list-columns';
import type { ListColumn } from './list-columns';
import { DEFAULT_LIST_SORT } from './list-sort';
import type { ListSort } from './list-sort';

/** What a view of the list is made of, and what the screen remembers. */
export interface ListState {
  readonly filter: ListFilter;
  readonly sort: ListSort;
  /** Null: the usual ones. */
  readonly columns: readonly ListColumn[] | null;
  /** Clients stand under the one they belong to, with sales of the group. */
  readonly isGrouped: boolean;
  readonly clientId: string | null;
  readonly isGuardsOpen: boolean;
}

export const INITIAL_LIST_STATE: ListState = {
  filter: NO_FILTER,
  sort: DEFAULT_LIST_SORT,
  columns: null,
  isGrouped: false,
  clientId: null,
  isGuardsOpen: false,
};

/** Reads a kept state or view; what is missing or of another shape falls back field by field. */
export function readListState(stored: unknown): ListState {
  if (typeof stored !== 'object' || stored === null) return INITIAL_LIST_STATE;
  const from = new Map<string, unknown>(Object.entries(stored));
  const { text, clientId } = { text: from.get('text'), clientId: from.get('clientId') };
  const columns = from.get('columns');
  return {
    filter: {
      text: typeof text === 'string' ? text.slice(0, 200) : '',
      choice: readChoice(from.get('choice')),
    },
    sort: readSort(from.get('sort')),
    columns: Array.isArray(columns)
      ? LIST_COLUMNS.filter((column) => columns.includes(column))
      : null,
    isGrouped: from.get('isGrouped') === true,
    clientId: typeof clientId === 'string' ? clientId.slice(0, 60) : null,
    isGuardsOpen: from.get('isGuardsOpen') === true,
  };
}

function readChoice(stored: unknown): FacetChoice {
  if (typeof stored !== 'object' || stored === null) return {};
  const from = new Map<string, unknown>(Object.entries(stored));
  return Object.fromEntries(
    FACETS.flatMap((facet) => {
      const values = from.get(facet);
      const texts = Array.isArray(values)
        ? values.filter((value): value is string => typeof value === 'string').slice(0, 500)
        : [];
      return texts.length === 0 ? [] : [[facet, texts]];
    }),
  );
}

function readSort(stored: unknown): ListSort {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_LIST_SORT;
  const from = new Map<string, unknown>(Object.entries(stored));
  const column = LIST_COLUMNS.find((one) => one === from.get('column'));
  const direction = from.get('direction');
  return column !== undefined && (direction === 'ascending' || direction === 'descending')
    ? { column, direction }
    : DEFAULT_LIST_SORT;
}

/** The state as plain JSON. */
export function writeListState(state: ListState) {
  return {
    ...writeView(state),
    clientId: state.clientId,
    isGuardsOpen: state.isGuardsOpen,
  };
}

/** What of the state makes a view: filter, sort, columns and grouping. */
export function writeView({ filter, sort, columns, isGrouped }: ListState) {
  return {
    text: filter.text,
    choice: Object.fromEntries(
      Object.entries(filter.choice).map(([facet, values]) => [facet, [...values]]),
    ),
    sort: { column: sort.column, direction: sort.direction },
    columns: columns === null ? null : [...columns],
    isGrouped,
  };
}

/** True when the state shows just what a view says. */
export function isSameView(state: ListState, value: unknown): boolean {
  return JSON.stringify(writeView(state)) === JSON.stringify(writeView(readListState(value)));
}
