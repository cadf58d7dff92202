import { createStore } from 'zustand';
import { isSamePlace } from './screen';
import type { Screen } from './screen';

export interface Navigation {
  readonly entries: readonly Screen[];
  readonly index: number;
}

/** Where the window is and was. */
export const navigationStore = createStore<Navigation>()(() => ({
  entries: [{ name: 'welcome' }],
  index: 0,
}));

/** The screen shown by a state. */
export function currentScreen({ entries, index }: Navigation): Screen {
  return entries[index] ?? { name: 'welcome' };
}

/**
 * The state after going to a screen: what lay ahead is forgotten, and a finished import is not kept in the way back.
 * Another part of the same client's page takes the place of the one shown.
 */
export function afterGoing(state: Navigation, screen: Screen): Navigation {
  const current = currentScreen(state);
  if (isSamePlace(current, screen)) {
    if (current.name !== 'client') return state;
    const entries = state.entries.with(state.index, screen);
    return { entries, index: state.index };
  }
  const past = state.entries.slice(0, state.index + (current.name === 'import' ? 0 : 1));
  const last = past.at(-1);
  const entries =
    last && isSamePlace(last, screen) ? [...past.slice(0, -1), screen] : [...past, screen];
  return { entries, index: entries.length - 1 };
}

/** The state one step back or forward; unchanged at the ends. Leaving an import backwards ends it. */
export function afterStep(state: Navigation, step: -1 | 1): Navigation {
  const index = state.index + step;
  if (index < 0 || index >= state.entries.length) return state;
  const entries =
    currentScreen(state).name === 'import' ? state.entries.slice(0, state.index) : state.entries;
  return { entries, index: Math.min(index, entries.length - 1) };
}

/** Goes to a screen. */
export function goTo(screen: Screen): void {
  navigationStore.setState((state) => afterGoing(state, screen));
}

/** Goes one step back. */
export function goBack(): void {
  navigationStore.setState((state) => afterStep(state, -1));
}

/** Goes one step forward. */
export function goForward(): void {
  navigationStore.setState((state) => afterStep(state, 1));
}

/** Starts anew at a screen, without a way back (another workspace was opened or closed). */
export function startAt(screen: Screen): void {
  navigationStore.setState({ entries: [screen], index: 0 });
}
