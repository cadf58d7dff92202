import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useRpc } from '../../../data/use-rpc';
import type { KeptRun, MovementSide } from '@shared/ipc/movement-methods';
import { sideOfKey } from '../model/side-key';
import type { SideChoice, SideKey } from '../model/side-key';
import { changeScreen, portfolioStore } from '../store';
import { usePortfolio } from './portfolio-context';

/** Both sides as they are chosen, and what they can be. */
export interface Sides {
  readonly choice: SideChoice;
  readonly before: { readonly key: SideKey; readonly side: MovementSide };
  readonly after: { readonly key: SideKey; readonly side: MovementSide };
  readonly choose: (which: 'before' | 'after', key: SideKey) => void;
  readonly swap: () => void;
  /** False until the kept analyses are known; a remembered side may be one of them. */
  readonly isReady: boolean;
}

const NONE: readonly KeptRun[] = [];

/** The two sides of the comparison, remembered by the screen. */
export function useSides(): Sides {
  const { view, analysis } = usePortfolio();
  const runs = useRpc('movement.runs', {});
  const { before, after } = useStore(portfolioStore, (state) => state.screen.movement);
  const known = runs.data ?? NONE;
  return useMemo(() => {
    const end = analysis.periods.at(-1)?.end ?? view.lastDay;
    const choice: SideChoice = { end, firstDay: view.firstDay, runs: known };
    const sides = {
      before: sideOfKey(before, 'before', choice),
      after: sideOfKey(after, 'after', choice),
    };
    const change = (patch: { before?: SideKey; after?: SideKey }): void =>
      changeScreen({ movement: { ...portfolioStore.getState().screen.movement, ...patch } });
    return {
      choice,
      ...sides,
      choose: (which, key) => change({ [which]: key }),
      swap: () => change({ before: sides.after.key, after: sides.before.key }),
      isReady: runs.data !== undefined || runs.isError,
    };
  }, [view, analysis, known, before, after, runs.data, runs.isError]);
}
