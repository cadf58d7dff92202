import { UnreadableError } from '../unreadable-error';

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

/** Reads a number of 7-bit groups, lowest first; throws when the bytes end within it. */
function readGroups(bytes: Buffer, at: number, most: number, part: string): { value: number; next: number } {
  let value = 0;
  for (let i = 0; i < most; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) break;
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return { value, next: at + i + 1 };
  }
  throw new UnreadableError('DAMAGED_FILE', { part, reason: 'record' });
}

/** A full cell record made of a short one and its column. */
function fullRecord(type: number, column: number, data: Buffer): Buffer {
  const size = data.length + 4;
  const head = [FULL_TYPES[type - FIRST_SHORT]!, (size & 0x7f) | 0x80, ((size >> 7) & 0x7f) | 0x80, (size >> 14) & 0x7f];
  const place = Buffer.alloc(4);
  place.writeUInt32LE(column);
  return Buffer.concat([Buffer.from(head), place, data]);
}

/**
 * Walks a binary sheet from its first to its last record and copies rows, cells and merged ranges; hyperlinks,
 * conditional formats and the rest stay behind. Throws DAMAGED_FILE when the records do not fit together.
 */
export function scanBinarySheet(bytes: Buffer, part: string): BinarySheet {
  const damaged = (reason: string): UnreadableError => new UnreadableError('DAMAGED_FILE', { part, reason });
  const kept: Buffer[] = [];
  const formulas = new Set<number>();
  let cells = 0;
  let row = -1;
  let column = -1;
  let last = -1;
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at]!;
    const type = first < 0x80 ? first : (first & 0x7f) + ((bytes[at + 1] ?? 0) & 0x7f) * 128;
    const size = readGroups(bytes, at + (first < 0x80 ? 1 : 2), 4, part);
    const next = size.next + size.value;
    if (next > bytes.length) throw damaged('truncated');
    last = type;
    if (type === ROW) {
      if (size.value < 12) throw damaged('record');
      row = bytes.readUInt32LE(size.next);
      column = -1;
    } else if ((type >= FIRST_CELL && type <= LAST_SHORT) || type === RICH_TEXT) {
      const isShort = type >= FIRST_SHORT && type <= LAST_SHORT;
      if (row < 0 || size.value < (isShort ? 4 : 8)) throw damaged('record');
      column = isShort ? column + 1 : bytes.readUInt32LE(size.next);
      if (type !== BLANK && type !== FIRST_SHORT) {
        cells++;
        if (type >= FIRST_FORMULA && type <= LAST_FORMULA) formulas.add(row * COLUMNS + column);
        const data = bytes.subarray(isShort ? size.next : at, next);
        kept.push(isShort ? fullRecord(type, column, data) : data);
      }
    }
    if (KEPT.has(type)) kept.push(bytes.subarray(at, next));
    at = next;
  }
  if (last !== END_SHEET) throw damaged('unclosed');
  return { bytes: Buffer.concat(kept), cells, formulas };
}
