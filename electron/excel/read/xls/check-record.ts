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
