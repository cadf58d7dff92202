import { UnreadableError } from '../unreadable-error';

/** One record of a binary part (MS-XLSB 2.1.4): its bytes from `start` to `next`, its data from `at`. */
export interface BinaryRecord {
  readonly type: number;
  readonly start: number;
  readonly at: number;
  readonly next: number;
}

/** Walks the records of a binary part. Throws DAMAGED_FILE when they do not end where the part does. */
export function* recordsOf(bytes: Buffer, part: string): Generator<BinaryRecord> {
  const damaged = (): UnreadableError =>
    new UnreadableError('DAMAGED_FILE', { part, reason: 'record' });
  for (let start = 0; start < bytes.length;) {
    const first = bytes[start]!;
    const type = first < 0x80 ? first : (first & 0x7f) + ((bytes[start + 1] ?? 0) & 0x7f) * 128;
    let at = start + (first < 0x80 ? 1 : 2);
    let length = 0;
    for (let i = 0; ; i++) {
      const byte = bytes[at++];
      if (byte === undefined || i === 4) throw damaged();
      length += (byte & 0x7f) * 2 ** (7 * i);
      if (byte < 0x80) break;
    }
    const next = at + length;
    if (next > bytes.length) throw damaged();
    yield { type, start, at, next };
    start = next;
  }
}

/** Types of records to keep, with the place of each text in them: bytes before it, or behind the text before it. */
type KeptRecords = ReadonlyMap<number, readonly number[]>;

/** Date system, sheets and what frames them. */
const WORKBOOK: KeptRecords = new Map([
  [131, []],
  [132, []],
  [143, []],
  [144, []],
  [153, []],
  // Visibility and number of the sheet, then the id of its relationship and its name.
  [156, [8, 0]],
]);
/** Formats and cell styles. */
const STYLES: KeptRecords = new Map([
  [278, []],
  [279, []],
  [615, []],
  [616, []],
  [44, [2]],
  [617, []],
  [618, []],
  [47, []],
]);
const STRINGS: KeptRecords = new Map([
  [159, []],
  [160, []],
  [19, [1]],
]);
const KEPT = { workbook: WORKBOOK, styles: STYLES, sharedStrings: STRINGS };

/** Whether the texts of a record lie within it, `0xffffffff` being no text at all. */
function textsFit(bytes: Buffer, { at, next }: BinaryRecord, gaps: readonly number[]): boolean {
  let place = at;
  for (const gap of gaps) {
    place += gap;
    if (place + 4 > next) return false;
    const length = bytes.readUInt32LE(place);
    place += 4 + (length === 0xffffffff ? 0 : length * 2);
    if (place > next) return false;
  }
  return true;
}

/**
 * A part of a binary workbook with nothing but what cells need, the lengths of all texts checked. Throws DAMAGED_FILE
 * when records or texts do not fit.
 */
export function keepRecords(bytes: Buffer, part: string, role: keyof typeof KEPT): Buffer {
  const kept: Buffer[] = [];
  let cellStyles = false;
  for (const record of recordsOf(bytes, part)) {
    const gaps = KEPT[role].get(record.type);
    if (record.type === 617) cellStyles = true;
    if (record.type === 618) cellStyles = false;
    // Styles of styles have the same records as styles of cells.
    if (gaps === undefined || (record.type === 47 && !cellStyles)) continue;
    if (!textsFit(bytes, record, gaps))
      throw new UnreadableError('DAMAGED_FILE', { part, reason: 'text-length' });
    kept.push(bytes.subarray(record.start, record.next));
  }
  return Buffer.concat(kept);
}
