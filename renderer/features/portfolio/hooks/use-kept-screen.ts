import { useKeptStore } from '../../../data/use-kept-store';
import { readScreenState, writeScreenState } from '../model/screen-state';
import { portfolioStore, restoreScreen } from '../store';

const SCREEN = {
  key: 'portfolio',
  store: portfolioStore,
  part: ({ screen }: ReturnType<typeof portfolioStore.getState>) => screen,
  write: writeScreenState,
  restore: (workspaceId: string, kept: unknown) =>
    restoreScreen(workspaceId, readScreenState(kept)),
};

/** Keeps the screen's state in the workspace; false until it is in place. */
export function useKeptScreen(): boolean {
  return useKeptStore(SCREEN);
}
