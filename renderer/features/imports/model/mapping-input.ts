import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { Input } from '@shared/ipc/contract';

type MappingInput = Input<'import.check'>['mapping'];

/** A mapping as the contract takes it: the same value, without the promise not to change it. */
export function mappingInput(mapping: SheetMapping): MappingInput {
  // The contract's schema infers mutable arrays; the value only crosses the bridge and is copied there.
  return mapping as MappingInput;
}
