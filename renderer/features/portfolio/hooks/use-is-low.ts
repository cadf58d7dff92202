import { useSyncExternalStore } from 'react';

const LOW = '(max-height: 800px)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(LOW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** True in windows under 800 px, where the sentences of the settings become tooltips. */
export function useIsLow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(LOW).matches);
}
