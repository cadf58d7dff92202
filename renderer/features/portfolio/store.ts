import { createStore } from 'zustand';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import { onEvent } from '../../data/events';
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
  showSettings(null);
  portfolioStore.setState({ workspaceId, screen });
}

/** Changes some of the screen's state. */
export function changeScreen(patch: Partial<PortfolioScreenState>): void {
  portfolioStore.setState(({ screen }) => ({ screen: { ...screen, ...patch } }));
}

/** Settings chosen here that are being kept; their own echo is no change by other means. */
let saving = 0;
let stopFollowing: (() => void) | null = null;

/**
 * Shows the analysis with these settings until the workspace's own change by other means, such as undo; null goes back to
 * the workspace's own.
 */
export function showSettings(settings: AnalysisSettings | null): void {
  stopFollowing?.();
  stopFollowing = settings === null ? null : followWorkspace();
  portfolioStore.setState({ settings });
}

/** Counts a save until it has ended. */
export function whileSaving(save: Promise<unknown>): void {
  saving++;
  void save.finally(() => saving--);
}

function followWorkspace(): () => void {
  return onEvent('data.changed', ({ entities }) => {
    if (saving === 0 && entities.includes('settings')) showSettings(null);
  });
}
