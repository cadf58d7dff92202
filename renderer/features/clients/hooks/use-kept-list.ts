import { useEffect } from 'react';
import { useStore } from 'zustand';
import { rpc } from '../../../data/rpc';
import { useRpc } from '../../../data/use-rpc';
import { useScreenState } from '../../../data/use-screen-state';
import { writeListState } from '../model/list-state';
import { clientsStore, restoreList } from '../store';

const KEY = 'clients';

/** Restores the list's state when a workspace is first shown and keeps every change; false until it is in place. */
export function useKeptList(): boolean {
  const workspaceId = useRpc('workspace.current', {}).data?.id ?? null;
  const isReady = useStore(clientsStore, (state) => state.workspaceId) === workspaceId;
  const { keep } = useScreenState(KEY);
  useEffect(() => {
    if (workspaceId === null || clientsStore.getState().workspaceId === workspaceId)
      return undefined;
    let isCurrent = true;
    const restore = (kept: unknown): void => {
      if (isCurrent) restoreList(workspaceId, kept);
    };
    rpc('screen.get', { key: KEY }).then(restore, () => restore(null));
    return () => {
      isCurrent = false;
    };
  }, [workspaceId]);
  useEffect(() => {
    if (!isReady) return undefined;
    return clientsStore.subscribe((next, before) => {
      if (next.list !== before.list && next.workspaceId === before.workspaceId)
        keep(writeListState(next.list));
    });
  }, [isReady, keep]);
  return isReady && workspaceId !== null;
}
