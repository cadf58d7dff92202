import { prepareSheet } from '@shared/import/layout/prepare-sheet';
import { sampleRowKinds } from '@shared/import/layout/sample-row-kinds';
import type { RowKind, SheetMapping } from '@shared/import/layout/sheet-mapping';
import { findTableBlocks } from '@shared/import/layout/table-blocks';
import type { GuessReason, SheetGuess, SheetSample } from '@shared/import/layout/workbook-guess';

/** Kind of each row shown and why it was taken so, by row number. */
export interface RowKinds {
  readonly kinds: Readonly<Record<number, RowKind>>;
  readonly reasons: Readonly<Record<number, GuessReason>>;
}

/** Kinds of the rows shown under the mapping as edited; those the user set by hand win. */
export function rowKindsOf(
  sample: SheetSample,
  guess: SheetGuess,
  mapping: SheetMapping | null,
): RowKinds {
  const guessed = { kinds: guess.rowKinds, reasons: guess.rowReasons ?? {} };
  if (mapping === null || mapping === guess.mapping) return guessed;
  const own = ownTable(sample, mapping);
  const { rowKinds, rowReasons } = sampleRowKinds(prepareSheet(own, mapping.headerRow), mapping);
  // Rows of other tables on the sheet keep what was said of them.
  const rest = own === sample ? { kinds: {}, reasons: {} } : guessed;
  return {
    kinds: { ...rest.kinds, ...rowKinds, ...mapping.rowKinds },
    reasons: { ...rest.reasons, ...rowReasons },
  };
}

function ownTable(sample: SheetSample, { block }: SheetMapping): SheetSample {
  if (block === undefined) return sample;
  const isOwn = (one: NonNullable<SheetMapping['block']>): boolean =>
    one.fromColumn === block.fromColumn &&
    one.toColumn === block.toColumn &&
    one.lastRow === block.lastRow;
  return findTableBlocks(sample).find((one) => isOwn(one.block))?.sample ?? sample;
}
