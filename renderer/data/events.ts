import type { EventMap, EventName } from '@shared/ipc/events';
import { getBridge } from './bridge';

/** Listens to one event of the main side; gives the function that stops listening. */
export function onEvent<N extends EventName>(
  name: N,
  listener: (payload: EventMap[N]) => void,
): () => void {
  return getBridge().onEvent((heard, payload) => {
    // Event names and payloads are one typed table on both sides.
    if (heard === name) listener(payload as EventMap[N]);
  });
}
