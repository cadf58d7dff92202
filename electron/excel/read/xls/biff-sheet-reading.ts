import { CELL_FLAG } from '@shared/import/cell-batch';
import type { RowSink } from '../row-sink';
import type { ReadEnd, ReadRowsOptions } from '../workbook-reader';
import type { StyleKind } from '../xlsx/number-format';
import { OWN_ERROR } from '../xlsx/sheet-rows';
import { biffErrorId } from './biff-errors';
import type { BiffFacts, BiffSheet } from './biff-facts';
import { BIFF } from './biff-record';
import { biffText, type EightBitDecoder } from './biff-text';

const { formula } = CELL_FLAG;

/**
 * The number of an RK value: 30 bits of a whole number or of a double's upper half, perhaps in hundredths.
 * Example: 0x0000_0012 (4 << 2 | 2) → 4.
 */
function rkNumber(rk: number): number {
  let value = rk >> 2;
  if ((rk & 2) === 0) {
    SCRATCH.setInt32(4, rk & ~3, true);
    value = SCRATCH.getFloat64(0, true);
  }
  return (rk & 1) !== 0 ? value / 100 : value;
}
const SCRATCH = new DataView(new ArrayBuffer(8));

/** One reading of one sheet of an Excel 95 to 2003 workbook whose records were checked before. */
export class BiffSheetReading {
  readonly #bytes: Buffer;
  readonly #facts: BiffFacts;
  readonly #sheet: BiffSheet;
  /** Null = texts are Unicode (BIFF8). */
  readonly #decode: EightBitDecoder | null;
  readonly #sink: RowSink;
  #row = -1;
  /** A formula's text is still to come, in a record of its own. */
  #textPending = false;

  constructor(
    bytes: Buffer,
    facts: BiffFacts,
    sheet: BiffSheet,
    decode: EightBitDecoder | null,
    sink: RowSink,
  ) {
    this.#bytes = bytes;
    this.#facts = facts;
    this.#sheet = sheet;
    this.#decode = decode;
    this.#sink = sink;
  }

  /** Reads the sheet to its end, to `maxRows` or to the signal. Rejects with UnreadableError. */
  async read(options: ReadRowsOptions): Promise<ReadEnd> {
    const bytes = this.#bytes;
    const { position, bytes: total, merges } = this.#sheet;
    for (const merge of merges) this.#sink.addMerge(merge);
    const end = position + total;
    for (let at = position; at < end;) {
      const type = bytes.readUInt16LE(at);
      const data = at + 4;
      at = data + bytes.readUInt16LE(at + 2);
      if (type === BIFF.formulaText) {
        if (this.#textPending) this.#addText(biffText(bytes, data, 2, this.#decode), formula);
        this.#textPending = false;
        continue;
      }
      if (!CELL_RECORDS.has(type)) continue;
      if (this.#textPending) this.#loseText();
      const row = bytes.readUInt16LE(data);
      if (row !== this.#row) {
        if (this.#closeRow() && (await this.#sink.deliver())) return await this.#sink.end(true);
        if ((row & 4095) === 0) options.onProgress?.(at - position, total);
        this.#row = row;
        this.#sink.rows.openRow(row + 1, this.#sheet.hiddenRows.has(row));
      }
      this.#addCells(type, data, at);
    }
    if (this.#textPending) this.#loseText();
    if (this.#closeRow() && (await this.#sink.deliver())) return await this.#sink.end(true);
    options.onProgress?.(total, total);
    return await this.#sink.end(false);
  }

  /** Closes the row under way; returns whether the batch is full. */
  #closeRow(): boolean {
    return this.#row >= 0 && this.#sink.closeRow();
  }

  #loseText(): void {
    this.#textPending = false;
    this.#sink.rows.addError(OWN_ERROR.other, formula);
  }

  #addCells(type: number, at: number, end: number): void {
    const bytes = this.#bytes;
    const { rows } = this.#sink;
    const column = bytes.readUInt16LE(at + 2);
    rows.placeCell(0, column);
    switch (type) {
      case BIFF.number:
        this.#addNumber(bytes.readDoubleLE(at + 6), bytes.readUInt16LE(at + 4), 0);
        break;
      case BIFF.rk:
        this.#addNumber(rkNumber(bytes.readInt32LE(at + 6)), bytes.readUInt16LE(at + 4), 0);
        break;
      case BIFF.multipleRk:
        for (let place = at + 4, next = column; place + 6 <= end - 2; place += 6, next++) {
          if (next > column) rows.placeCell(0, next);
          this.#addNumber(rkNumber(bytes.readInt32LE(place + 2)), bytes.readUInt16LE(place), 0);
        }
        break;
      case BIFF.sharedText:
        this.#addText(this.#facts.texts[bytes.readUInt32LE(at + 6)] ?? '', 0);
        break;
      case BIFF.label:
      case BIFF.richText:
        this.#addText(biffText(bytes, at + 6, 2, this.#decode), 0);
        break;
      case BIFF.booleanOrError:
        this.#addBooleanOrError(bytes[at + 6]!, bytes[at + 7] === 1, 0);
        break;
      default:
        this.#addFormula(at);
    }
  }

  #addFormula(at: number): void {
    const bytes = this.#bytes;
    if (bytes.readUInt16LE(at + 12) !== 0xffff) {
      this.#addNumber(bytes.readDoubleLE(at + 6), bytes.readUInt16LE(at + 4), formula);
      return;
    }
    const kind = bytes[at + 6]!;
    if (kind === 0) this.#textPending = true;
    else if (kind === 1 || kind === 2) this.#addBooleanOrError(bytes[at + 8]!, kind === 2, formula);
    else if (kind !== 3) this.#sink.rows.addError(OWN_ERROR.other, formula);
  }

  #addNumber(number: number, style: number, flags: number): void {
    const { rows } = this.#sink;
    if (Number.isFinite(number))
      rows.addNumberOfKind(number, (this.#facts.styles[style] ?? 0) as StyleKind, flags);
    else rows.addError(OWN_ERROR.badNumber, flags);
  }

  #addText(text: string, flags: number): void {
    this.#sink.addText(text, flags);
  }

  #addBooleanOrError(value: number, isError: boolean, flags: number): void {
    if (isError) this.#sink.rows.addError(biffErrorId(value), flags);
    else if (value <= 1) this.#sink.addBoolean(value === 1, flags);
    else this.#sink.rows.addError(OWN_ERROR.other, flags);
  }
}

const CELL_RECORDS: ReadonlySet<number> = new Set([
  BIFF.formula,
  BIFF.formula3,
  BIFF.formula4,
  BIFF.multipleRk,
  BIFF.richText,
  BIFF.sharedText,
  BIFF.number,
  BIFF.label,
  BIFF.booleanOrError,
  BIFF.rk,
]);
