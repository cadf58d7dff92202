import { CELL_FLAG, CELL_KIND } from '../cell-batch';
import type { CellTexts } from './cell-texts';
import type { CellValues } from './cell-values';
import { SLOT } from './column-plan';
import { grownInt32, grownUint8 } from './grown';
import type { IssueLog } from './issue-log';
import type { LineTexts } from './line-texts';
import type { RowCells } from './row-cells';

/** Reads the client of a row: name, code, or a name looked up by code. The last result is in `name` and `code` (line text ids, -1 = none). */
export class ClientCells {
  name = -1;
  code = -1;
  /** The code is not in the list of clients; the code itself stands for the name. */
  isUnknownCode = false;
  readonly #texts: LineTexts;
  readonly #cells: CellTexts;
  readonly #values: CellValues;
  readonly #log: IssueLog;
  readonly #lookup: ReadonlyMap<string, string> | null;
  /** Name id + 2 by code id; 0 = not looked up, 1 = unknown. */
  #nameOfCode = new Int32Array(0);
  #flagged = new Uint8Array(0);

  constructor(
    texts: LineTexts,
    cells: CellTexts,
    values: CellValues,
    log: IssueLog,
    lookup: ReadonlyMap<string, string> | null,
  ) {
    this.#texts = texts;
    this.#cells = cells;
    this.#values = values;
    this.#log = log;
    this.#lookup = lookup;
  }

  /** Reads the client; false when the row names none. */
  read(row: RowCells): boolean {
    this.name = this.#id(row, SLOT.client);
    this.code = this.#id(row, SLOT.code);
    this.isUnknownCode = false;
    if (this.#lookup !== null && this.code >= 0) {
      const found = this.#lookUp(this.code);
      this.isUnknownCode = found < 0;
      if (this.name < 0) this.name = found;
    }
    if (this.name < 0) this.name = this.code;
    return this.name >= 0;
  }

  /** Whether the row has a cell that could name a client. */
  hasCell(row: RowCells): boolean {
    return row.kind[SLOT.client] !== 0 || row.kind[SLOT.code] !== 0;
  }

  /** Remarks, once per text, that signs nobody sees stand in a client's name. */
  remarkFlags(row: RowCells): void {
    for (const slot of [SLOT.client, SLOT.code]) {
      const flags = row.flags[slot] ?? 0;
      const id = row.value[slot] ?? 0;
      if (
        (flags & (CELL_FLAG.cleaned | CELL_FLAG.invisible)) === 0 ||
        row.kind[slot] !== CELL_KIND.text
      )
        continue;
      this.#flagged = grownUint8(this.#flagged, this.#cells.texts.length);
      if (this.#flagged[id] === 1) continue;
      this.#flagged[id] = 1;
      const code = (flags & CELL_FLAG.invisible) === 0 ? 'TEXT_CLEANED' : 'INVISIBLE_CHARACTERS';
      this.#log.add({
        severity: 'remark',
        row: row.row,
        column: row.column[slot] ?? null,
        code,
        value: this.#cells.text(id),
        amountE4: null,
      });
    }
  }

  #id(row: RowCells, slot: number): number {
    const value = row.value[slot] ?? 0;
    switch (row.kind[slot]) {
      case CELL_KIND.text:
        return this.#texts.ofClient(value);
      case CELL_KIND.number:
        return this.#texts.ofClientNumber(value);
      case CELL_KIND.date:
      case CELL_KIND.boolean:
        return this.#texts.ofText(this.#values.asText(row.kind[slot] ?? 0, value));
      default:
        return -1;
    }
  }

  #lookUp(code: number): number {
    if (code >= this.#nameOfCode.length) this.#nameOfCode = grownInt32(this.#nameOfCode, code + 1);
    const known = this.#nameOfCode[code] ?? 0;
    if (known !== 0) return known - 2;
    const name = this.#lookup?.get(this.#texts.text(code));
    const id = name === undefined ? -1 : this.#texts.ofText(name);
    this.#nameOfCode[code] = id + 2;
    return id;
  }
}
