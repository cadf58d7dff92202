import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand';
import type { Input } from '@shared/ipc/contract';
import { rpc } from './rpc';
import { useRpc } from './use-rpc';
import { useScreenState } from './use-screen-state';

interface OfWorkspace {
  /** Workspace the state belongs to; null before it was read. */
  readonly workspaceId: string | null;
}

/** A store whose state of the screen is kept in the workspace. One object for the life of the program. */
export interface KeptStore<State extends OfWorkspace, Part> {
  /** Name it is kept under. */
  readonly key: string;
  readonly store: StoreApi<State>;
  /** The part that is kept; a new object when it changed. */
  readonly part: (state: State) => Part;
  /** The part as plain JSON. */
  readonly write: (part: Part) => Input<'screen.set'>['value'];
  /** Puts the state of a workspace in place; `kept` is what was written, of any shape, null when nothing was. */
  readonly restore: (workspaceId: string, kept: unknown) => void;
}

/** Restores a store when a workspace is first shown and keeps every change; false until the state is in place. */
export function useKeptStore<State extends OfWorkspace, Part>(
  kept: KeptStore<State, Part>,
): boolean {
  const { key, store } = kept;
  const workspaceId = useRpc('workspace.current', {}).data?.id ?? null;
  const isReady = useStore(store, (state) => state.workspaceId) === workspaceId;
  const { keep } = useScreenState(key);
  useEffect(() => {
    if (workspaceId === null || store.getState().workspaceId === workspaceId) return undefined;
    let isCurrent = true;
    // Read afresh: the query cache may still hold the state of the workspace before.
    const restore = (value: unknown): void => {
      if (isCurrent) kept.restore(workspaceId, value);
    };
    rpc('screen.get', { key }).then(restore, () => restore(null));
    return () => {
      isCurrent = false;
    };
  }, [kept, key, store, workspaceId]);
  useEffect(() => {
    if (!isReady) return undefined;
    return store.subscribe((next, before) => {
      const part = kept.part(next);
      if (part !== kept.part(before) && next.workspaceId === before.workspaceId)
        keep(kept.write(part));
    });
  }, [kept, store, isReady, keep]);
  return isReady && workspaceId !== null;
}
