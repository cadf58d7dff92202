import { CELL_KIND, NO_PARTNER } from '../cell-batch';
import type { CellBatch } from '../cell-batch';
import type { TableJoin } from '../layout/sheet-mapping';
import { grownInt32 } from './grown';
import type { JoinTable } from './join-table';
import { keyOfNumber, keyOfText } from './key-text';

/** A join with its table read. */
export interface ReadJoin {
  readonly join: TableJoin;
  readonly table: JoinTable;
}

const UNSEEN = 0;

/** One join at work: rows of its table by the keys of the lines, each key looked up once. */
class Partner {
  readonly join: TableJoin;
  readonly table: JoinTable;
  /** Result of `rowOf` + 4 by text id of the key; 0 = not looked up. */
  #rowOfText = new Int32Array(0);
  readonly #rowOfNumber = new Map<number, number>();
  /** Text id among the lines + 1 by text id of the table. */
  #textOf = new Int32Array(0);

  constructor({ join, table }: ReadJoin) {
    this.join = join;
    this.table = table;
    this.#textOf = grownInt32(this.#textOf, table.texts.length);
  }

  /** Table row of a key, -1 without partner, -2 when the cell is no key. */
  rowOf(kind: number, value: number, texts: readonly string[]): number {
    if (kind === CELL_KIND.text) {
      this.#rowOfText = grownInt32(this.#rowOfText, texts.length);
      const known = this.#rowOfText[value] ?? UNSEEN;
      if (known !== UNSEEN) return known - 4;
      const key = keyOfText(texts[value] ?? '');
      const row = key === '' ? -2 : this.table.row(key);
      this.#rowOfText[value] = row + 4;
      return row;
    }
    if (kind !== CELL_KIND.number) return kind === CELL_KIND.error ? -1 : -2;
    let row = this.#rowOfNumber.get(value);
    if (row === undefined) {
      row = this.table.row(keyOfNumber(value));
      this.#rowOfNumber.set(value, row);
    }
    return row;
  }

  /** Text id among the lines of a text of the table; `add` gives a new id. */
  textOf(id: number, add: (text: string) => number): number {
    const known = this.#textOf[id] ?? 0;
    if (known !== 0) return known - 1;
    const made = add(this.table.texts[id] ?? '');
    this.#textOf[id] = made + 1;
    return made;
  }
}

/**
 * Sets the columns of joined tables beside the rows of the lines, batch by batch, so that all that follows sees one table.
 * A key without partner gives error cells that carry the key (NO_PARTNER); an empty key gives empty cells.
 * Cells of the sheet itself at or right of the first joined column (stray, without header) are left out.
 */
export class JoinedRows {
  readonly #partners: readonly Partner[];
  readonly #base: number;
  readonly #added: number;
  /** Texts of the widened rows, and their ids by text id of the sheet. */
  readonly #texts: string[] = [];
  #idOf = new Int32Array(0);
  #known = 0;
  #newTexts: string[] = [];
  readonly #add = (text: string): number => {
    this.#newTexts.push(text);
    return this.#texts.push(text) - 1;
  };

  constructor(joins: readonly ReadJoin[]) {
    this.#partners = joins.map((one) => new Partner(one));
    const columns = joins.flatMap(({ join }) => join.columns.map((one) => one.column));
    this.#base = Math.min(...columns);
    this.#added = columns.length;
  }

  /** The batch with the joined cells; text ids are new ones throughout. */
  widen(batch: CellBatch): CellBatch {
    this.#idOf = grownInt32(this.#idOf, this.#known + batch.newTexts.length);
    for (const text of batch.newTexts) {
      this.#idOf[this.#known] = this.#add(text);
      this.#known += 1;
    }
    const room = batch.column.length + batch.rows * this.#added;
    const cellStart = new Uint32Array(batch.rows + 1);
    const column = new Uint16Array(room);
    const kind = new Uint8Array(room);
    const flags = new Uint8Array(room);
    const value = new Float64Array(room);
    let out = 0;
    for (let at = 0; at < batch.rows; at += 1) {
      const from = out;
      const last = batch.cellStart[at + 1] ?? 0;
      for (let cell = batch.cellStart[at] ?? 0; cell < last; cell += 1) {
        const own = batch.column[cell] ?? 0;
        if (own >= this.#base) break;
        const ownKind = batch.kind[cell] ?? 0;
        const ownValue = batch.value[cell] ?? 0;
        column[out] = own;
        kind[out] = ownKind;
        flags[out] = batch.flags[cell] ?? 0;
        value[out] = ownKind === CELL_KIND.text ? (this.#idOf[ownValue] ?? 0) : ownValue;
        out += 1;
      }
      for (const partner of this.#partners) {
        const { join, table } = partner;
        let key = from;
        while (key < out && column[key] !== join.keyColumn) key += 1;
        if (key === out) continue;
        const keyKind = kind[key] ?? 0;
        const keyValue = value[key] ?? 0;
        const row = partner.rowOf(keyKind, keyValue, this.#texts);
        if (row < -1) continue;
        for (let place = 0; place < join.columns.length; place += 1) {
          const isMissing = row < 0;
          const cellKind = isMissing ? CELL_KIND.error : table.kind(row, place);
          if (cellKind === 0) continue;
          const cellValue = isMissing ? 0 : table.value(row, place);
          column[out] = join.columns[place]?.column ?? 0;
          kind[out] = cellKind;
          flags[out] = isMissing ? 0 : table.flags(row, place);
          if (isMissing) value[out] = this.#missing(keyKind, keyValue);
          else
            value[out] =
              cellKind === CELL_KIND.text ? partner.textOf(cellValue, this.#add) : cellValue;
          out += 1;
        }
      }
      cellStart[at + 1] = out;
    }
    const newTexts = this.#newTexts;
    this.#newTexts = [];
    return {
      rows: batch.rows,
      rowNumber: batch.rowNumber,
      cellStart,
      column: column.slice(0, out),
      kind: kind.slice(0, out),
      flags: flags.slice(0, out),
      value: value.slice(0, out),
      newTexts,
    };
  }

  /** The error cell of a key without partner. */
  #missing(keyKind: number, keyValue: number): number {
    if (keyKind === CELL_KIND.text) return NO_PARTNER + keyValue;
    // A key that itself comes of a failed join says which key failed first.
    if (keyKind === CELL_KIND.error && keyValue >= NO_PARTNER) return keyValue;
    return keyKind === CELL_KIND.number ? NO_PARTNER + this.#add(keyOfNumber(keyValue)) : keyValue;
  }
}
