import { UnreadableError } from '../unreadable-error';
import { recordsOf } from './keep-records';

const ROW = 0;
const FIRST_CELL = 1;
const FIRST_FORMULA = 8;
const LAST_FORMULA = 11;
/** Cells without a column of their own: each stands one further than the one before. */
const FIRST_SHORT = 12;
const LAST_SHORT = 18;
const RICH_TEXT = 62;
const END_SHEET = 130;
const BLANK = 1;
const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** BrtBeginSheet, BrtEndSheet, BrtBeginSheetData, BrtEndSheetData, BrtWsDim, BrtMergeCell and what frames it. */
const KEPT: ReadonlySet<number> = new Set([ROW, 129, END_SHEET, 145, 146, 148, 176, 177, 178]);
/** The full record each short one stands for, from FIRST_SHORT on: blank, RK, error, boolean, real, text, shared text. */
const FULL_TYPES = [BLANK, 2, 3, 4, 5, 6, 7] as const;

/** What the records of a binary sheet (MS-XLSB) say, and the sheet with nothing but its cells. */
export interface BinarySheet {
  readonly bytes: Buffer;
  /** Cells with a value. */
  readonly cells: number;
  /** Places of formulas: row (from 0) × 16,384 + column. */
  readonly formulas: ReadonlySet<number>;
}

/** Exact bytes of a full cell record behind its column and style, or the least there are when a text or formula follows. */
const VALUE_BYTES: ReadonlyMap<number, readonly [least: number, exact: boolean]> = new Map([
  [BLANK, [0, true]],
  [2, [4, true]],
  [3, [1, false]],
  [4, [1, true]],
  [5, [8, true]],
  [6, [4, false]],
  [7, [4, true]],
  [8, [4, false]],
  [9, [8, false]],
  [10, [1, false]],
  [LAST_FORMULA, [1, false]],
  [RICH_TEXT, [5, false]],
]);

/** Whether the value of a cell of a full type, starting at `at`, fits into the bytes up to `end`. */
function fits(bytes: Buffer, type: number, at: number, end: number): boolean {
  const [least, exact] = VALUE_BYTES.get(type) ?? [0, false];
  const length = end - at;
  if (length < least || (exact && length !== least)) return false;
  if (type !== 6 && type !== 8 && type !== RICH_TEXT) return true;
  const text = type === RICH_TEXT ? at + 1 : at;
  const needed = text + 4 + bytes.readUInt32LE(text) * 2;
  return type === 6 ? needed === end : needed <= end;
}

/** Where the number of column spans stands in a row record; each span is a first and a last column. */
const SPANS_AT = 13;
const SPAN_BYTES = 8;

/** Whether the column spans of a row fill its record and lie on the sheet: else bytes are lost in it or between it and the cells. */
function spansFit(bytes: Buffer, at: number, length: number): boolean {
  if (length < SPANS_AT + 4) return true;
  const count = bytes.readUInt32LE(at + SPANS_AT);
  if (length !== SPANS_AT + 4 + count * SPAN_BYTES) return false;
  for (let span = 0; span < count; span++) {
    const place = at + SPANS_AT + 4 + span * SPAN_BYTES;
    const [first, last] = [bytes.readUInt32LE(place), bytes.readUInt32LE(place + 4)];
    if (first > last || last >= COLUMNS) return false;
  }
  return true;
}

/** A full cell record made of a short one and its column. */
function fullRecord(type: number, column: number, data: Buffer): Buffer {
  const size = data.length + 4;
  const head = [
    FULL_TYPES[type - FIRST_SHORT]!,
    (size & 0x7f) | 0x80,
    ((size >> 7) & 0x7f) | 0x80,
    (size >> 14) & 0x7f,
  ];
  const place = Buffer.alloc(4);
  place.writeUInt32LE(column);
  return Buffer.concat([Buffer.from(head), place, data]);
}

/**
 * Walks a binary sheet from its first to its last record and copies rows, cells and merged ranges; hyperlinks,
 * conditional formats and the rest stay behind. Throws DAMAGED_FILE when the records do not fit together.
 */
export function scanBinarySheet(bytes: Buffer, part: string): BinarySheet {
  const damaged = (reason: string): UnreadableError =>
    new UnreadableError('DAMAGED_FILE', { part, reason });
  const kept: Buffer[] = [];
  const formulas = new Set<number>();
  let cells = 0;
  let row = -1;
  let column = -1;
  let last = -1;
  for (const { type, start, at, next } of recordsOf(bytes, part)) {
    const length = next - at;
    last = type;
    if (type === ROW) {
      if (length < 12) throw damaged('record');
      const number = bytes.readUInt32LE(at);
      if (number >= ROWS || number <= row) throw damaged('row-number');
      if (!spansFit(bytes, at, length)) throw damaged('row-spans');
      row = number;
      column = -1;
    } else if ((type >= FIRST_CELL && type <= LAST_SHORT) || type === RICH_TEXT) {
      const isShort = type >= FIRST_SHORT && type <= LAST_SHORT;
      if (row < 0 || length < (isShort ? 4 : 8)) throw damaged('record');
      const fullType = isShort ? FULL_TYPES[type - FIRST_SHORT]! : type;
      if (!fits(bytes, fullType, at + (isShort ? 4 : 8), next)) throw damaged('record');
      column = isShort ? column + 1 : bytes.readUInt32LE(at);
      if (column >= COLUMNS) throw damaged('column-number');
      if (type !== BLANK && type !== FIRST_SHORT) {
        cells++;
        if (type >= FIRST_FORMULA && type <= LAST_FORMULA) formulas.add(row * COLUMNS + column);
        const data = bytes.subarray(isShort ? at : start, next);
        kept.push(isShort ? fullRecord(type, column, data) : data);
      }
    }
    if (KEPT.has(type)) kept.push(bytes.subarray(start, next));
  }
  if (last !== END_SHEET) throw damaged('unclosed');
  return { bytes: Buffer.concat(kept), cells, formulas };
}
