import { useKeptStore } from '../../../data/use-kept-store';
import { readPipelineState } from '../model/screen-state';
import type { PipelineScreenState } from '../model/screen-state';
import { dealsStore, restorePipeline } from '../store';

const SCREEN = {
  key: 'pipeline',
  store: dealsStore,
  part: ({ screen }: ReturnType<typeof dealsStore.getState>) => screen,
  write: (screen: PipelineScreenState) => ({ ...screen }),
  restore: (workspaceId: string, kept: unknown) =>
    restorePipeline(workspaceId, readPipelineState(kept)),
};

/** Keeps the screen's state in the workspace; false until it is in place. */
export function useKeptScreen(): boolean {
  return useKeptStore(SCREEN);
}
