import { useEffect } from 'react';
import { useStore } from 'zustand';
import { rpc } from '../../../data/rpc';
import { useRpc } from '../../../data/use-rpc';
import { useScreenState } from '../../../data/use-screen-state';
import { readPipelineState } from '../model/screen-state';
import { dealsStore, restorePipeline } from '../store';

const KEY = 'pipeline';

/** Restores the screen's state when a workspace is first shown and keeps every change; false until it is in place. */
export function useKeptScreen(): boolean {
  const workspaceId = useRpc('workspace.current', {}).data?.id ?? null;
  const isReady = useStore(dealsStore, (state) => state.workspaceId) === workspaceId;
  const { keep } = useScreenState(KEY);
  useEffect(() => {
    if (workspaceId === null || dealsStore.getState().workspaceId === workspaceId) return undefined;
    let isCurrent = true;
    const restore = (kept: unknown): void => {
      if (isCurrent) restorePipeline(workspaceId, readPipelineState(kept));
    };
    rpc('screen.get', { key: KEY }).then(restore, () => restore(null));
    return () => {
      isCurrent = false;
    };
  }, [workspaceId]);
  useEffect(() => {
    if (!isReady) return undefined;
    return dealsStore.subscribe((next, before) => {
      if (next.screen !== before.screen && next.workspaceId === before.workspaceId)
        keep({ ...next.screen });
    });
  }, [isReady, keep]);
  return isReady && workspaceId !== null;
}
