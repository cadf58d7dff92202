import { useEffect } from 'react';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { SheetSample } from '@shared/import/layout/workbook-guess';
import type { OpenedImport } from '@shared/ipc/import-methods';
import { toAppError } from '../../../data/error-store';
import { rpc } from '../../../data/rpc';
import type { DraftChange } from '../model/import-draft';
import { mappingInput } from '../model/mapping-input';

/** Gets the first rows anew when the joins of the mapping are not those the rows shown were joined by. */
export function useJoinedSample(
  opened: OpenedImport,
  mapping: SheetMapping | null,
  sample: SheetSample | null,
  change: (change: DraftChange) => void,
): void {
  const wanted = joinsKey(mapping?.joins);
  const shown = joinsKey(sample?.joins?.map(({ join }) => join));
  useEffect(() => {
    if (mapping === null || sample?.sheet !== mapping.sheet || wanted === shown) return undefined;
    let isOver = false;
    const get = async (tries: number): Promise<void> => {
      try {
        const next = await rpc('import.sample', {
          importId: opened.importId,
          mapping: mappingInput(mapping),
        });
        if (!isOver) change({ kind: 'sample', sample: next });
      } catch (error) {
        // A check that was stopped meanwhile takes it along; the check itself says what else is wrong.
        if (!isOver && tries > 0 && toAppError(error).code === 'CANCELLED') await get(tries - 1);
      }
    };
    void get(2);
    return () => {
      isOver = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the rows depend on nothing else of the mapping
  }, [opened, wanted, shown, change]);
}

function joinsKey(joins: SheetMapping['joins']): string {
  return JSON.stringify(joins ?? []);
}
