import { createStore } from 'zustand';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { INITIAL_SCREEN_STATE } from './model/screen-state';
import type { PortfolioScreenState } from './model/screen-state';

interface PortfolioStore {
  /** Workspace the state belongs to; null before it was read. */
  readonly workspaceId: string | null;
  readonly screen: PortfolioScreenState;
  /** Settings chosen here and not yet read back; null shows the workspace's own. */
  readonly settings: AnalysisSettings | null;
}

/** State of the portfolio screen; outlives the screen, so that going elsewhere and back changes nothing. */
export const portfolioStore = createStore<PortfolioStore>()(() => ({
  workspaceId: null,
  screen: INITIAL_SCREEN_STATE,
  settings: null,
}));

/** Puts the state of a workspace in place, as it was kept. */
export function restoreScreen(workspaceId: string, screen: PortfolioScreenState): void {
  portfolioStore.setState({ workspaceId, screen, settings: null });
}

/** Changes some of the screen's state. */
export function changeScreen(patch: Partial<PortfolioScreenState>): void {
  portfolioStore.setState(({ screen }) => ({ screen: { ...screen, ...patch } }));
}

/** Shows the analysis with these settings; null goes back to the workspace's own. */
export function showSettings(settings: AnalysisSettings | null): void {
  portfolioStore.setState({ settings });
}
