import { CELL_KIND } from '../cell-batch';
import type { CellBatch } from '../cell-batch';
import type { ClientLookup } from '../layout/sheet-mapping';

/** Collects client names by code from the sheet a lookup points to. */
export interface LookupReader {
  /** Takes the next rows of that sheet. */
  add(batch: CellBatch): void;
  /** Names by code, codes as text without ".0", both trimmed; the first name of a code stays. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reader of the sheet in which client names stand, for `createLineInterpreter`. */
export function createLookupReader(lookup: ClientLookup): LookupReader {
  const texts: string[] = [];
  const names = new Map<string, string>();
  const textOf = (batch: CellBatch, cell: number): string => {
    const value = batch.value[cell] ?? 0;
    if (batch.kind[cell] === CELL_KIND.number) return String(value);
    return batch.kind[cell] === CELL_KIND.text
      ? (texts[value] ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim()
      : '';
  };
  return {
    names,
    add(batch) {
      for (const text of batch.newTexts) texts.push(text);
      for (let row = 0; row < batch.rows; row += 1) {
        if ((batch.rowNumber[row] ?? 0) <= lookup.headerRow) continue;
        let code = '';
        let name = '';
        for (
          let cell = batch.cellStart[row] ?? 0;
          cell < (batch.cellStart[row + 1] ?? 0);
          cell += 1
        ) {
          if (batch.column[cell] === lookup.idColumn) code = textOf(batch, cell);
          else if (batch.column[cell] === lookup.nameColumn) name = textOf(batch, cell);
        }
        if (code !== '' && name !== '' && !names.has(code)) names.set(code, name);
      }
    },
  };
}
