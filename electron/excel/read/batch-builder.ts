import type { CellBatch } from '@shared/import/cell-batch';

/** Kind of a cell whose value still is an index into the shared strings; never leaves the readers. */
export const PENDING_SHARED = 15;

const FIRST_CELLS = 4096;

/**
 * Collects cells into typed arrays and cuts them into batches. The fields are open because the scanners
 * write to them directly; call `grow` before writing at `cells` when `cells === cellCapacity`.
 */
export class BatchBuilder {
  column = new Uint16Array(FIRST_CELLS);
  kind = new Uint8Array(FIRST_CELLS);
  flags = new Uint8Array(FIRST_CELLS);
  value = new Float64Array(FIRST_CELLS);
  cellCapacity = FIRST_CELLS;
  cells = 0;
  rows = 0;
  /** A batch is full at this many rows; may be lowered below the capacity given at first. */
  rowLimit: number;
  /** Rows and cells handed over in earlier batches. */
  rowsBefore = 0;
  cellsBefore = 0;
  readonly rowNumber: Uint32Array;
  readonly cellStart: Uint32Array;
  #newTexts: string[] = [];
  #nextText = 0;

  constructor(rowCapacity: number) {
    this.rowLimit = rowCapacity;
    this.rowNumber = new Uint32Array(rowCapacity);
    this.cellStart = new Uint32Array(rowCapacity + 1);
  }

  /** Doubles the room for cells. */
  grow(): void {
    this.cellCapacity *= 2;
    const { column, kind, flags, value } = this;
    this.column = new Uint16Array(this.cellCapacity);
    this.column.set(column);
    this.kind = new Uint8Array(this.cellCapacity);
    this.kind.set(kind);
    this.flags = new Uint8Array(this.cellCapacity);
    this.flags.set(flags);
    this.value = new Float64Array(this.cellCapacity);
    this.value.set(value);
  }

  /** Adds one cell behind the others of the open row. */
  push(column: number, kind: number, flags: number, value: number): void {
    if (this.cells === this.cellCapacity) this.grow();
    const at = this.cells++;
    this.column[at] = column;
    this.kind[at] = kind;
    this.flags[at] = flags;
    this.value[at] = value;
  }

  /** A new entry of the text table; returns its id. */
  addText(text: string): number {
    this.#newTexts.push(text);
    return this.#nextText++;
  }

  /** Index of the first cell of the open row. */
  get rowStart(): number {
    return this.cellStart[this.rows]!;
  }

  /** Closes the open row when it has cells; an empty one leaves no trace. Returns whether it had any. */
  endRow(rowNumber: number): boolean {
    if (this.cells === this.cellStart[this.rows]) return false;
    this.rowNumber[this.rows] = rowNumber;
    this.rows++;
    this.cellStart[this.rows] = this.cells;
    return true;
  }

  /**
   * Hands over the closed rows as a batch of fresh arrays and starts anew. Only between rows. Lent arrays are the
   * builder's own: nothing may be added before the receiver is done with them.
   */
  take(isLent = false): CellBatch {
    const { rows, cells } = this;
    const batch: CellBatch = {
      rows,
      rowNumber: this.rowNumber.subarray(0, rows),
      cellStart: this.cellStart.subarray(0, rows + 1),
      column: this.column.subarray(0, cells),
      kind: this.kind.subarray(0, cells),
      flags: this.flags.subarray(0, cells),
      value: this.value.subarray(0, cells),
      newTexts: this.#newTexts,
    };
    const handed = isLent ? batch : copied(batch);
    this.rowsBefore += rows;
    this.cellsBefore += cells;
    this.rows = 0;
    this.cells = 0;
    this.#newTexts = [];
    return handed;
  }

  /** Takes out the cells of one kind from the closed rows, and rows left without cells. Only between rows. */
  dropCells(kind: number): void {
    let cells = 0;
    let rows = 0;
    for (let row = 0; row < this.rows; row++) {
      const from = this.cellStart[row]!;
      const to = this.cellStart[row + 1]!;
      const start = cells;
      for (let i = from; i < to; i++) {
        if (this.kind[i] === kind) continue;
        this.column[cells] = this.column[i]!;
        this.kind[cells] = this.kind[i]!;
        this.flags[cells] = this.flags[i]!;
        this.value[cells] = this.value[i]!;
        cells++;
      }
      if (cells === start) continue;
      this.rowNumber[rows] = this.rowNumber[row]!;
      this.cellStart[rows] = start;
      rows++;
    }
    this.rows = rows;
    this.cells = cells;
    this.cellStart[rows] = cells;
  }

  /** Whether the open row has a cell in a column. */
  holdsColumn(column: number): boolean {
    return this.column.subarray(this.rowStart, this.cells).includes(column);
  }

  /** Orders the open row's cells by column; tells whether two stood in one, of which the later one stays. For odd sheets only. */
  sortOpenRow(): boolean {
    const start = this.rowStart;
    const order = Array.from({ length: this.cells - start }, (_, i) => start + i).sort(
      (a, b) => this.column[a]! - this.column[b]! || a - b,
    );
    const kept = order.filter((cell, i) => this.column[cell] !== this.column[order[i + 1] ?? -1]);
    for (const field of ['column', 'kind', 'flags', 'value'] as const) {
      const values = kept.map((cell) => this[field][cell]!);
      this[field].set(values, start);
    }
    this.cells = start + kept.length;
    return kept.length < order.length;
  }
}

function copied(batch: CellBatch): CellBatch {
  return {
    ...batch,
    rowNumber: batch.rowNumber.slice(),
    cellStart: batch.cellStart.slice(),
    column: batch.column.slice(),
    kind: batch.kind.slice(),
    flags: batch.flags.slice(),
    value: batch.value.slice(),
  };
}
