import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Action } from './action';
import { actionStore, allActions, registerActions } from './action-store';

/**
 * Puts a screen's commands into menu, palette and shortcuts while it is mounted.
 * The list may be new at every render; labels and predicates are read late, only a change of ids re-registers.
 */
export function useScreenActions(actions: readonly Action[]): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const shape = actions
    .map(({ id, menu, group, shortcut, alternative }) =>
      [id, menu, group, shortcut, alternative].join(),
    )
    .join(';');
  useEffect(() => {
    const find = (id: string) => latest.current.find((action) => action.id === id);
    return registerActions(
      shape,
      latest.current.map((action) => ({
        ...action,
        label: (t) => (find(action.id) ?? action).label(t),
        isEnabled: () => find(action.id)?.isEnabled?.() ?? true,
        run: () => find(action.id)?.run(),
      })),
    );
  }, [shape]);
}

/** Every command that can be run now. */
export function useActions(): readonly Action[] {
  const lists = useStore(actionStore, (state) => state.lists);
  return useMemo(() => allActions({ lists }), [lists]);
}
