import { useCallback, useState } from 'react';
import { useScreenState } from '../../../data/use-screen-state';
import { readPlansState } from '../store';
import type { PlansScreenState } from '../store';

/** The screen's state and the way to change it; undefined while it is being read. */
export function usePlansState(): readonly [
  PlansScreenState | undefined,
  (patch: Partial<PlansScreenState>) => void,
] {
  const { kept, keep } = useScreenState('plans');
  const [own, setOwn] = useState<PlansScreenState | null>(null);
  const state = own ?? (kept === undefined ? undefined : readPlansState(kept));
  const change = useCallback(
    (patch: Partial<PlansScreenState>) => {
      const next = { ...readPlansState(state), ...patch };
      setOwn(next);
      keep({ ...next });
    },
    [keep, state],
  );
  return [state, change];
}
