import { getBridge } from './bridge';

/** A file is about to be chosen or dropped: the process that will read it starts meanwhile. Fails in silence; opening starts one if need be. */
export function prepareImport(): void {
  getBridge()
    .invoke('import.prepare', {})
    .catch(() => undefined);
}
