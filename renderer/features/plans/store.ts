import { createStore } from 'zustand';
import type { BoardAxis } from './model/board-axes';

/** What of the plan fills the place: the editor, two versions beside each other, or the documents to give away. */
export type PlanMode = 'edit' | 'compare' | 'give';

/** What the screen remembers over a restart. */
export interface PlansScreenState {
  readonly clientId: string | null;
  readonly axis: BoardAxis;
  /** Key of the earlier day. */
  readonly since: string;
}

const INITIAL: PlansScreenState = { clientId: null, axis: 'matrix', since: 'months-6' };

/** A kept value as screen state; what does not fit is as at the beginning. */
export function readPlansState(kept: unknown): PlansScreenState {
  if (typeof kept !== 'object' || kept === null) return INITIAL;
  const { clientId, axis, since } = kept as Readonly<Record<string, unknown>>;
  return {
    clientId: typeof clientId === 'string' ? clientId : null,
    axis: axis === 'stage' ? 'stage' : 'matrix',
    since: typeof since === 'string' ? since : INITIAL.since,
  };
}

/** Where the plan's parts stand: outlives going elsewhere and back. */
export const plansStore = createStore<{ readonly mode: PlanMode }>()(() => ({ mode: 'edit' }));

export function showMode(mode: PlanMode): void {
  plansStore.setState({ mode });
}
