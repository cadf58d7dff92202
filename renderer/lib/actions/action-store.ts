import { createStore } from 'zustand';
import type { Action } from './action';

interface ActionState {
  /** Lists by owner: the shell's own, then the screen's. */
  readonly lists: ReadonlyMap<symbol, readonly Action[]>;
}

/** Every command that can be run now. */
export const actionStore = createStore<ActionState>()(() => ({ lists: new Map() }));

/** Adds a list of actions under a name (for people who debug); gives the function that takes it away. */
export function registerActions(name: string, actions: readonly Action[]): () => void {
  const owner = Symbol(name);
  actionStore.setState(({ lists }) => ({ lists: new Map([...lists, [owner, actions]]) }));
  return () =>
    actionStore.setState(({ lists }) => ({
      lists: new Map([...lists].filter(([key]) => key !== owner)),
    }));
}

/** All actions of a state, in order of registration; a later list replaces an action of the same id. */
export function allActions(state: ActionState): readonly Action[] {
  const byId = new Map<string, Action>();
  for (const list of state.lists.values()) for (const action of list) byId.set(action.id, action);
  return [...byId.values()];
}

/** Runs an action by id when it exists and is enabled; says whether it did. */
export function runAction(id: string): boolean {
  const action = allActions(actionStore.getState()).find((candidate) => candidate.id === id);
  if (!action || action.isEnabled?.() === false) return false;
  action.run();
  return true;
}
