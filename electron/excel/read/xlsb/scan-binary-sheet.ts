import { UnreadableError } from '../unreadable-error';

const ROW = 0;
const FIRST_CELL = 2;
const FIRST_FORMULA = 8;
const LAST_FORMULA = 11;
const RICH_TEXT = 62;
const END_SHEET = 130;
const COLUMNS = 16_384;
/** BrtBeginSheet, BrtEndSheet, BrtBeginSheetData, BrtEndSheetData, BrtWsDim, BrtMergeCell and what frames it. */
const KEPT: ReadonlySet<number> = new Set([ROW, 129, END_SHEET, 145, 146, 148, 176, 177, 178, RICH_TEXT]);

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

/**
 * Walks a binary sheet from its first to its last record and copies rows, cells and merged ranges; hyperlinks,
 * conditional formats and the rest stay behind. Throws DAMAGED_FILE when the records do not fit together.
 */
export function scanBinarySheet(bytes: Buffer, part: string): BinarySheet {
  const kept: Buffer[] = [];
  const formulas = new Set<number>();
  let cells = 0;
  let row = -1;
  let last = -1;
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at]!;
    const type = first < 0x80 ? first : (first & 0x7f) + ((bytes[at + 1] ?? 0) & 0x7f) * 128;
    const size = readGroups(bytes, at + (first < 0x80 ? 1 : 2), 4, part);
    const next = size.next + size.value;
    if (next > bytes.length) throw new UnreadableError('DAMAGED_FILE', { part, reason: 'truncated' });
    last = type;
    const isCell = (type >= FIRST_CELL && type <= LAST_FORMULA) || type === RICH_TEXT;
    if (type === ROW) {
      if (size.value < 4) throw new UnreadableError('DAMAGED_FILE', { part, reason: 'record' });
      row = bytes.readUInt32LE(size.next);
    } else if (isCell) {
      if (row < 0 || size.value < 8) throw new UnreadableError('DAMAGED_FILE', { part, reason: 'record' });
      cells++;
      if (type >= FIRST_FORMULA && type <= LAST_FORMULA)
        formulas.add(row * COLUMNS + bytes.readUInt32LE(size.next));
    } else if (type > LAST_FORMULA && type <= 18)
      throw new UnreadableError('DAMAGED_FILE', { part, reason: 'short-cells' });
    if (isCell || KEPT.has(type)) kept.push(bytes.subarray(at, next));
    at = next;
  }
  if (last !== END_SHEET) throw new UnreadableError('DAMAGED_FILE', { part, reason: 'unclosed' });
  return { bytes: Buffer.concat(kept), cells, formulas };
}
