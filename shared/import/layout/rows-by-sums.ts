import type { Cell, SheetRow } from '../cell-batch';
import { TOTAL_WORD, totalWord } from '../words/total-words';
import { cellText, isBlankCell } from './cell-text';
import { nestedSums } from './nested-sums';
import { sampleNumber } from './sample-number';
import type { ColumnMapping, RowKind, SheetMapping } from './sheet-mapping';

/** Gathers the rows of a report whose groups only their sums tell, and says which are no sales. */
export class RowsBySums {
  readonly #mapping: SheetMapping;
  readonly #measures: readonly ColumnMapping[];
  readonly #dataFrom: number;
  readonly #rows: number[] = [];
  readonly #amounts: number[] = [];

  constructor(mapping: SheetMapping) {
    this.#mapping = mapping;
    const periods = mapping.columns.filter((one) => one.period?.measure === 'amount');
    const single =
      mapping.columns.find((one) => one.role === 'amount') ??
      mapping.columns.find((one) => one.role === 'quantity');
    this.#measures = periods.length > 0 ? periods : single === undefined ? [] : [single];
    this.#dataFrom = mapping.headerRow === 0 ? 0 : mapping.headerRow + mapping.headerRows;
  }

  add({ rowNumber, cells }: SheetRow): void {
    const { levels, block } = this.#mapping;
    const name = cells[levels?.column ?? -1];
    if (rowNumber < this.#dataFrom || rowNumber > (block?.lastRow ?? rowNumber)) return;
    if (name?.kind !== 'text' && name?.kind !== 'number') return;
    if (isBlankCell(name) || totalWord(cellText(name)) >= TOTAL_WORD.subtotal) return;
    this.#rows.push(rowNumber);
    this.#amounts.push(Math.round(this.#amountOf(cells) * 10_000));
  }

  #amountOf(cells: readonly (Cell | undefined)[]): number {
    let sum = 0;
    for (const { column, numberStyle } of this.#measures)
      sum += sampleNumber(cells[column], numberStyle) ?? 0;
    return sum;
  }

  /**
   * Groups above the clients and parts below them, by row number; null when the rows do not nest as the mapping says.
   * `isWhole` false = the last groups may be cut off.
   */
  kinds(isWhole: boolean): Record<number, RowKind> | null {
    const { depth, clientLevel } = this.#mapping.levels ?? {};
    const nest = nestedSums(this.#amounts, isWhole, depth ?? null);
    if (nest === null) return null;
    const kinds: Record<number, RowKind> = {};
    this.#rows.forEach((row, at) => {
      if (nest.levels[at] !== clientLevel) kinds[row] = 'group';
    });
    return kinds;
  }
}

/** The mapping with the rows that are no sales marked, as a hand would; rows marked by hand stay as they are. */
export function withRowsBySums(
  mapping: SheetMapping,
  kinds: Readonly<Record<number, RowKind>>,
): SheetMapping {
  const { levels: _levels, ...rest } = mapping;
  return { ...rest, rowKinds: { ...kinds, ...mapping.rowKinds } };
}
