import { prepareSheet } from '@shared/import/layout/prepare-sheet';
import { sampleRowKinds } from '@shared/import/layout/sample-row-kinds';
import type { RowKind, SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { SheetGuess, SheetSample } from '@shared/import/layout/workbook-guess';

/** Kind of each row shown, by row number, under the mapping as edited; those the user set by hand win. */
export function rowKindsOf(
  sample: SheetSample,
  guess: SheetGuess,
  mapping: SheetMapping | null,
): Readonly<Record<number, RowKind>> {
  if (mapping === null || mapping === guess.mapping) return guess.rowKinds;
  return {
    ...sampleRowKinds(prepareSheet(sample, mapping.headerRow), mapping),
    ...mapping.rowKinds,
  };
}
