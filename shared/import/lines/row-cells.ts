import type { RowLevel } from './row-levels';
import { SLOTS } from './column-plan';

/** The cells of the row in hand by SLOT; one object for all rows. Kind 0 = absent. */
export class RowCells {
  row = 0;
  /** Cells in the row. */
  filled = 0;
  /** Text id of the first text cell, -1 without. */
  firstText = -1;
  /** The column that tells groups from details is filled. */
  hasGroupCell = false;
  /** Level of the row where groups and details share a column. */
  level: RowLevel = { indent: -1, startDay: null };
  hashA = 0;
  hashB = 0;
  readonly #kindWords = new Float64Array(SLOTS / 8);
  readonly kind = new Uint8Array(this.#kindWords.buffer);
  readonly value = new Float64Array(SLOTS);
  readonly flags = new Uint8Array(SLOTS);
  readonly column = new Uint16Array(SLOTS);

  /** Forgets the cells of the row before; values, columns and flags of absent cells are stale and must not be read. */
  clear(): void {
    this.#kindWords[0] = 0;
    this.#kindWords[1] = 0;
    this.#kindWords[2] = 0;
  }

  /** Takes over the cells of another row. */
  copy(other: RowCells): void {
    this.row = other.row;
    this.filled = other.filled;
    this.firstText = other.firstText;
    this.hasGroupCell = other.hasGroupCell;
    this.kind.set(other.kind);
    this.value.set(other.value);
    this.flags.set(other.flags);
    this.column.set(other.column);
  }
}
