import { createStore } from 'zustand';
import { NO_FILTER } from './model/list-filter';
import type { Facet } from './model/list-filter';
import { INITIAL_LIST_STATE, readListState } from './model/list-state';
import type { ListState } from './model/list-state';

interface ClientsStore {
  /** Workspace the state belongs to; null before it was read. */
  readonly workspaceId: string | null;
  readonly list: ListState;
  /** The side of a client's page that says how the client stands. */
  readonly isStandingOpen: boolean;
}

/** State of the list of clients; outlives the screen. */
export const clientsStore = createStore<ClientsStore>()(() => ({
  workspaceId: null,
  list: INITIAL_LIST_STATE,
  isStandingOpen: false,
}));

/** Puts the state of a workspace in place, as it was kept. */
export function restoreList(workspaceId: string, kept: unknown): void {
  clientsStore.setState({ workspaceId, list: readListState(kept) });
}

/** Changes some of the list's state. */
export function changeList(patch: Partial<ListState>): void {
  clientsStore.setState(({ list }) => ({ list: { ...list, ...patch } }));
}

/** Filters by the values of a facet; none frees it. */
export function chooseFacet(facet: Facet, values: readonly string[]): void {
  clientsStore.setState(({ list }) => ({
    list: {
      ...list,
      filter: { ...list.filter, choice: { ...list.filter.choice, [facet]: values } },
    },
  }));
}

/** Shows everything again. */
export function freeFilter(): void {
  changeList({ filter: NO_FILTER });
}

/** Shows a view as it was saved; the rest of the state stays. */
export function showView(value: unknown): void {
  const { filter, sort, columns, isGrouped } = readListState(value);
  changeList({ filter, sort, columns, isGrouped });
}

/** Opens or closes the side that says how a client stands. */
export function showStanding(isStandingOpen: boolean): void {
  clientsStore.setState({ isStandingOpen });
}
