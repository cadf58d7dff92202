import { createStore } from 'zustand';
import type { MapView } from '@shared/domain/people-scales';

export type ShownView = MapView | 'table';

/** A task that lies over the map. */
export type MapDialog =
  | { readonly kind: 'add'; readonly unitId: string | null; readonly reportsToId: string | null }
  | { readonly kind: 'edit'; readonly personId: string }
  | { readonly kind: 'link'; readonly fromId: string; readonly toId: string | null }
  | { readonly kind: 'line'; readonly linkId: string }
  | { readonly kind: 'report'; readonly personId: string }
  | { readonly kind: 'leave'; readonly personId: string }
  | { readonly kind: 'paste' }
  | { readonly kind: 'units' }
  | { readonly kind: 'colleagues' }
  | { readonly kind: 'print' };

interface MapState {
  readonly clientId: string | null;
  readonly view: ShownView;
  readonly dealId: string | null;
  readonly selectedId: string | null;
  /** Only this person and who is linked with him stand out. */
  readonly focusId: string | null;
  readonly query: string;
  /** The day shown; null = today. */
  readonly day: string | null;
  readonly dialog: MapDialog | null;
}

const START = {
  dealId: null,
  selectedId: null,
  focusId: null,
  query: '',
  day: null,
  dialog: null,
} as const;

/** What the map shows and of it is chosen. */
export const mapStore = createStore<MapState>()(() => ({
  clientId: null,
  view: 'organigram',
  ...START,
}));

/** Starts with another client; the view stays. */
export function openMap(clientId: string): void {
  if (mapStore.getState().clientId !== clientId) mapStore.setState({ clientId, ...START });
}

/** Opens a task over the map. */
export function openMapDialog(dialog: MapDialog): void {
  mapStore.setState({ dialog });
}
