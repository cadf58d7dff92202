import { useEffect } from 'react';
import { useStore } from 'zustand';
import { rpc } from '../../../data/rpc';
import { useRpc } from '../../../data/use-rpc';
import { useScreenState } from '../../../data/use-screen-state';
import { readScreenState, writeScreenState } from '../model/screen-state';
import { portfolioStore, restoreScreen } from '../store';

const KEY = 'portfolio';

/**
 * Restores the screen's state when a workspace is first shown and keeps every change in it.
 * Gives false until the state is in place.
 */
export function useKeptScreen(): boolean {
  const workspaceId = useRpc('workspace.current', {}).data?.id ?? null;
  const isReady = useStore(portfolioStore, (state) => state.workspaceId) === workspaceId;
  const { keep } = useScreenState(KEY);
  useEffect(() => {
    if (workspaceId === null || portfolioStore.getState().workspaceId === workspaceId)
      return undefined;
    let isCurrent = true;
    // Read afresh: the query cache may still hold the state of the workspace before.
    const restore = (kept: unknown): void => {
      if (isCurrent) restoreScreen(workspaceId, readScreenState(kept));
    };
    rpc('screen.get', { key: KEY }).then(restore, () => restore(null));
    return () => {
      isCurrent = false;
    };
  }, [workspaceId]);
  useEffect(() => {
    if (!isReady) return undefined;
    return portfolioStore.subscribe((next, before) => {
      if (next.screen !== before.screen && next.workspaceId === before.workspaceId) {
        keep(writeScreenState(next.screen));
      }
    });
  }, [isReady, keep]);
  return isReady && workspaceId !== null;
}
