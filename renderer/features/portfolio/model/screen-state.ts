import { isCellKey } from './cell-key';
import type { CellKey } from './cell-key';
import { DEFAULT_SORT } from './sort-clients';
import type { TableSort } from './sort-clients';
import { COLUMN_IDS } from './table-columns';
import type { ColumnId } from './table-columns';
import { INITIAL_MOVEMENT_STATE, readMovementState } from './movement-state';
import type { MovementState } from './movement-state';

export const VIEWS = ['matrix', 'movement', 'concentration'] as const;

/** Which of the three views of the portfolio is shown. */
export type ViewName = (typeof VIEWS)[number];

export const SHOWN_ONLY = ['differs', 'by-hand'] as const;
export type ShownOnly = (typeof SHOWN_ONLY)[number];

/** What the screen remembers between starts. */
export interface PortfolioScreenState {
  readonly view: ViewName;
  readonly movement: MovementState;
  readonly cells: readonly CellKey[];
  readonly filter: string;
  readonly sort: TableSort;
  /** Columns the user chose; null follows the method. */
  readonly columns: readonly ColumnId[] | null;
  readonly clientId: string | null;
  /** Keys of notices put away. */
  readonly dismissed: readonly string[];
  /** Only the clients that differ from the workbook's own classes, or that have a class set by hand. */
  readonly only: ShownOnly | null;
}

export const INITIAL_SCREEN_STATE: PortfolioScreenState = {
  view: 'matrix',
  movement: INITIAL_MOVEMENT_STATE,
  cells: [],
  filter: '',
  sort: DEFAULT_SORT,
  columns: null,
  clientId: null,
  dismissed: [],
  only: null,
};

function isColumnId(value: unknown): value is ColumnId {
  return COLUMN_IDS.some((id) => id === value);
}

function stringsOf(value: unknown, most: number): readonly string[] {
  return Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string').slice(0, most)
    : [];
}

/**
 * Reads a kept state. Whatever is missing, of another shape or from another version falls back to its initial value,
 * field by field, so that a strange file never stops the screen.
 */
export function readScreenState(stored: unknown): PortfolioScreenState {
  if (typeof stored !== 'object' || stored === null) return INITIAL_SCREEN_STATE;
  const from = new Map<string, unknown>(Object.entries(stored));
  const sort = new Map<string, unknown>(Object.entries(from.get('sort') ?? {}));
  const column = sort.get('column');
  const direction = sort.get('direction');
  const columns = from.get('columns');
  const clientId = from.get('clientId');
  const filter = from.get('filter');
  return {
    view: VIEWS.find((name) => name === from.get('view')) ?? 'matrix',
    movement: readMovementState(from.get('movement')),
    cells: stringsOf(from.get('cells'), 20).filter((key) => isCellKey(key)),
    filter: typeof filter === 'string' ? filter.slice(0, 200) : '',
    sort:
      isColumnId(column) && (direction === 'ascending' || direction === 'descending')
        ? { column, direction }
        : DEFAULT_SORT,
    columns: Array.isArray(columns) ? columns.filter((id) => isColumnId(id)) : null,
    clientId: typeof clientId === 'string' ? clientId.slice(0, 60) : null,
    dismissed: stringsOf(from.get('dismissed'), 100),
    only: SHOWN_ONLY.find((name) => name === from.get('only')) ?? null,
  };
}

/** The state as plain JSON for the workspace file. */
export function writeScreenState(state: PortfolioScreenState) {
  return {
    view: state.view,
    movement: { ...state.movement },
    cells: [...state.cells],
    filter: state.filter,
    sort: { column: state.sort.column, direction: state.sort.direction },
    columns: state.columns === null ? null : [...state.columns],
    clientId: state.clientId,
    dismissed: [...state.dismissed],
    only: state.only,
  };
}
