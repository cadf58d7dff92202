import { UnreadableError } from '../unreadable-error';
import { BIFF } from './biff-record';

function damaged(reason: string): UnreadableError {
  return new UnreadableError('DAMAGED_FILE', { reason: `biff-${reason}` });
}

/** Bytes of each record that holds a value of fixed size. */
const EXACT_BYTES: ReadonlyMap<number, number> = new Map([
  [BIFF.number, 14],
  [BIFF.rk, 10],
  [BIFF.sharedText, 10],
  [BIFF.booleanOrError, 8],
]);

/** Least bytes of each record that holds values. */
const LEAST_BYTES: ReadonlyMap<number, number> = new Map([
  [BIFF.formula, 22],
  [BIFF.formula3, 22],
  [BIFF.formula4, 22],
  [BIFF.multipleRk, 12],
  [BIFF.number, 14],
  [BIFF.rk, 10],
  [BIFF.sharedText, 10],
  [BIFF.label, 8],
  [BIFF.richText, 8],
  [BIFF.booleanOrError, 8],
]);

/** The highest record number of the format (charts have 0x1000 to 0x106b). */
const LAST_RECORD = 0x10ff;

/** Bytes of the settings that stand above the cells in every sheet: margins, calculation, printing. */
const SETTING_BYTES: ReadonlyMap<number, number> = new Map([
  ...[0x0c, 0x0d, 0x0f, 0x11, 0x2a, 0x2b, 0x5f, 0x82, 0x83, 0x84].map((type) => [type, 2] as const),
  ...[0x10, 0x26, 0x27, 0x28, 0x29].map((type) => [type, 8] as const),
]);

/**
 * Throws DAMAGED_FILE for what is no record: one wrong length shifts all that follows, and the walk goes on over what are
 * no records until it happens to meet one again, past all cells in between.
 */
export function checkShape(type: number, length: number): void {
  if (type > LAST_RECORD) throw damaged('no-record');
  if (length !== (SETTING_BYTES.get(type) ?? length)) throw damaged('record-length');
}

/** How many cells a record holds, 0 = it is none of cells. Throws DAMAGED_FILE when its length does not fit its kind. */
export function cellsOfRecord(bytes: Buffer, type: number, at: number, length: number): number {
  const least = LEAST_BYTES.get(type);
  if (least === undefined) return 0;
  if (length < least || length !== (EXACT_BYTES.get(type) ?? length))
    throw damaged('record-length');
  if (type !== BIFF.multipleRk) return 1;
  const count = (length - 6) / 6;
  const last = bytes.readUInt16LE(at + length - 2);
  if (last - bytes.readUInt16LE(at + 2) + 1 !== count) throw damaged('record-length');
  return count;
}

/** Where in its record the length of a text stands. */
const TEXT_PLACES: ReadonlyMap<number, number> = new Map([
  [BIFF.label, 6],
  [BIFF.richText, 6],
  [BIFF.formulaText, 0],
  [BIFF.format, 2],
]);

/**
 * Throws DAMAGED_FILE when a text of a cell, a formula's result or a format does not lie within its record. (Only
 * shared texts go on in further records.)
 */
export function checkText(
  bytes: Buffer,
  isBiff8: boolean,
  type: number,
  at: number,
  length: number,
): void {
  const place = TEXT_PLACES.get(type);
  if (place === undefined) return;
  if (length < place + 2) throw damaged('record-length');
  const end = at + length;
  const isShort = type === BIFF.format && !isBiff8;
  const count = isShort ? bytes[at + place]! : bytes.readUInt16LE(at + place);
  const start = at + place + (isShort ? 1 : 2);
  if (count === 0) return;
  let needed = start + count;
  let extra = 0;
  if (isBiff8) {
    if (start >= end) throw damaged('text-length');
    const flags = bytes[start]!;
    extra = ((flags & 8) === 0 ? 0 : 2) + ((flags & 4) === 0 ? 0 : 4);
    needed = start + 1 + extra + count * (1 + (flags & 1));
  }
  // Behind a plain text of a cell nothing may be left: it would be the start of the next record.
  const isPlain = type === BIFF.label && extra === 0;
  if (needed > end || (isPlain && needed < end)) throw damaged('text-length');
}
