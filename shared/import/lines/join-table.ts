import { CELL_KIND } from '../cell-batch';
import type { CellBatch } from '../cell-batch';
import type { TableJoin } from '../layout/sheet-mapping';
import { grownFloat64, grownUint8 } from './grown';
import { keyOfNumber, keyOfText } from './key-text';

/** Rows of a joined table that are kept; a table beyond it is not joined. */
const JOIN_ROW_LIMIT = 2_000_000;

/** The columns a join takes from its table, by key. Cells as in CellBatch; kind 0 = empty; text ids lead into `texts`. */
export class JoinTable {
  readonly texts: string[] = [];
  /** Columns taken of each row. */
  readonly width: number;
  /** Keys met again with other values than before: which ones belong to a line cannot be known. */
  conflicts = 0;
  /** The table has more rows than are kept. */
  isCut = false;
  readonly #join: TableJoin;
  readonly #dataFrom: number;
  /** Place in `join.columns` + 1 by column of the table; 0 = not taken. */
  readonly #placeOf: Uint8Array;
  readonly #rowOf = new Map<string, number>();
  readonly #textIds = new Map<string, number>();
  readonly #cellTexts: string[] = [];
  #kinds = new Uint8Array(0);
  #flags = new Uint8Array(0);
  #values = new Float64Array(0);
  #rows = 0;

  constructor(join: TableJoin) {
    this.#join = join;
    this.#dataFrom = join.headerRow + join.headerRows;
    this.width = join.columns.length;
    this.#placeOf = new Uint8Array(
      Math.max(join.otherKeyColumn, ...join.columns.map((one) => one.otherColumn)) + 1,
    );
    join.columns.forEach((one, place) => (this.#placeOf[one.otherColumn] = place + 1));
  }

  /** Distinct keys. */
  get size(): number {
    return this.#rowOf.size;
  }

  /** Row with a key (see keyOfText), -1 when there is none. */
  row(key: string): number {
    return this.#rowOf.get(key) ?? -1;
  }

  /** CELL_KIND of a taken cell, 0 when it is empty. */
  kind(row: number, place: number): number {
    return this.#kinds[row * this.width + place] ?? 0;
  }

  flags(row: number, place: number): number {
    return this.#flags[row * this.width + place] ?? 0;
  }

  value(row: number, place: number): number {
    return this.#values[row * this.width + place] ?? 0;
  }

  /** Takes the next rows of the table. Rows without a key are passed over; of rows with one key the first stays. */
  add(batch: CellBatch): void {
    for (const text of batch.newTexts) this.#cellTexts.push(text);
    const end = (this.#rows + batch.rows) * this.width;
    this.#kinds = grownUint8(this.#kinds, end);
    this.#flags = grownUint8(this.#flags, end);
    this.#values = grownFloat64(this.#values, end);
    for (let at = 0; at < batch.rows; at += 1) {
      if ((batch.rowNumber[at] ?? 0) < this.#dataFrom) continue;
      if (this.#rows >= JOIN_ROW_LIMIT) {
        this.isCut = true;
        return;
      }
      this.#addRow(batch, at);
    }
  }

  #addRow(batch: CellBatch, at: number): void {
    const { width } = this;
    const from = this.#rows * width;
    this.#kinds.fill(0, from, from + width);
    this.#values.fill(0, from, from + width);
    let key = '';
    const last = batch.cellStart[at + 1] ?? 0;
    for (let cell = batch.cellStart[at] ?? 0; cell < last; cell += 1) {
      const column = batch.column[cell] ?? 0;
      const kind = batch.kind[cell] ?? 0;
      const value = batch.value[cell] ?? 0;
      if (column === this.#join.otherKeyColumn) key = this.#key(kind, value);
      const place = (this.#placeOf[column] ?? 0) - 1;
      if (place < 0) continue;
      this.#kinds[from + place] = kind;
      this.#flags[from + place] = batch.flags[cell] ?? 0;
      this.#values[from + place] = kind === CELL_KIND.text ? this.#textId(value) : value;
    }
    if (key === '') return;
    const known = this.#rowOf.get(key);
    if (known === undefined) {
      this.#rowOf.set(key, this.#rows);
      this.#rows += 1;
    } else if (!this.#isEqual(known * width, from)) this.conflicts += 1;
  }

  #key(kind: number, value: number): string {
    if (kind === CELL_KIND.number) return keyOfNumber(value);
    return kind === CELL_KIND.text ? keyOfText(this.#cellTexts[value] ?? '') : '';
  }

  #textId(cellText: number): number {
    const text = this.#cellTexts[cellText] ?? '';
    let id = this.#textIds.get(text);
    if (id === undefined) {
      id = this.texts.length;
      this.texts.push(text);
      this.#textIds.set(text, id);
    }
    return id;
  }

  #isEqual(a: number, b: number): boolean {
    for (let place = 0; place < this.width; place += 1) {
      if (this.#kinds[a + place] !== this.#kinds[b + place]) return false;
      if (this.#values[a + place] !== this.#values[b + place]) return false;
    }
    return true;
  }
}
