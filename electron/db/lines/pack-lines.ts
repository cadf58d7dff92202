import { crc32 } from 'node:zlib';
import type { LineColumns } from './line-columns';
import { IntegerReader, IntegerWriter, LONGEST_INTEGER } from './packed-integers';

const FORMAT = 1;
const HAS = { cost: 1, quantity: 2, document: 4, product: 8, columns: 16 } as const;
/** What all figures of a column may be divisible by: most amounts are whole cents, most quantities whole pieces. */
const SCALES = [1, 100, 10_000] as const;
const INTEGERS_PER_LINE = 8;
const HEAD_BYTES = 16;
/** Checksum of all bytes before it, at the end. */
const CRC_BYTES = 4;

/**
 * Packs lines of one client into bytes, column after column: format, which columns there are, count, three scales, then
 * days and rows as steps from the line before, figures as multiples of their scale, documents as steps, products as they
 * are, and a checksum, because a flipped bit would make another amount. A usual line takes about ten bytes.
 */
export class LinePacker {
  readonly #out = new IntegerWriter();

  /** Lines `from` to `to − 1`; the bytes are valid until the next call. */
  pack(lines: LineColumns, from: number, to: number): Uint8Array {
    const out = this.#out;
    out.at = 0;
    out.reserve(HEAD_BYTES + CRC_BYTES + (to - from) * INTEGERS_PER_LINE * LONGEST_INTEGER);
    const has = columnsOf(lines, from, to);
    out.bytes[out.at++] = FORMAT;
    out.bytes[out.at++] = has;
    out.writeCount(to - from);
    writeSteps(out, lines.day, from, to);
    writeSteps(out, lines.sourceRow, from, to);
    writeScaled(out, lines.amountE4, from, to);
    if ((has & HAS.cost) !== 0) writeScaled(out, lines.costE4, from, to);
    if ((has & HAS.quantity) !== 0) writeScaled(out, lines.quantityE4, from, to);
    if ((has & HAS.document) !== 0) writeSteps(out, lines.document, from, to);
    if ((has & HAS.product) !== 0)
      for (let n = from; n < to; n++) out.writeCount(lines.product[n] ?? 0);
    if ((has & HAS.columns) === 0) out.writeCount(lines.sourceColumn[from] ?? 0);
    else for (let n = from; n < to; n++) out.writeCount(lines.sourceColumn[n] ?? 0);
    const sum = crc32(out.bytes.subarray(0, out.at));
    for (let shift = 0; shift < 32; shift += 8) out.bytes[out.at++] = (sum >>> shift) & 255;
    return out.bytes.subarray(0, out.at);
  }
}

/** Unpacks bytes of `LinePacker` into columns, replacing what they hold. Throws RangeError at bytes it did not write, or not so. */
export class LineUnpacker {
  readonly #in = new IntegerReader();

  unpack(bytes: Uint8Array, lines: LineColumns): void {
    const from = this.#in;
    const end = bytes.length - CRC_BYTES;
    if (end < 2 || bytes[0] !== FORMAT) throw new RangeError(`sales lines in a format ${bytes[0]}`);
    let sum = 0;
    for (let i = 0; i < CRC_BYTES; i++) sum |= (bytes[end + i] ?? 0) << (8 * i);
    const body = bytes.subarray(0, end);
    if (crc32(body) !== sum >>> 0) throw new RangeError('sales lines damaged');
    from.bytes = body;
    from.at = 2;
    const has = bytes[1] ?? 0;
    const count = from.readCount();
    if (count > end) throw new RangeError('sales lines cut short');
    lines.reserve(count);
    lines.length = count;
    readSteps(from, lines.day, count);
    readSteps(from, lines.sourceRow, count);
    readScaled(from, lines.amountE4, count);
    if ((has & HAS.cost) !== 0) readScaled(from, lines.costE4, count);
    else lines.costE4.fill(Number.NaN, 0, count);
    if ((has & HAS.quantity) !== 0) readScaled(from, lines.quantityE4, count);
    else lines.quantityE4.fill(Number.NaN, 0, count);
    if ((has & HAS.document) !== 0) readSteps(from, lines.document, count);
    else lines.document.fill(0, 0, count);
    if ((has & HAS.product) !== 0)
      for (let i = 0; i < count; i++) lines.product[i] = from.readCount();
    else lines.product.fill(0, 0, count);
    if ((has & HAS.columns) === 0) lines.sourceColumn.fill(from.readCount(), 0, count);
    else for (let i = 0; i < count; i++) lines.sourceColumn[i] = from.readCount();
    if (from.at !== end) throw new RangeError('sales lines cut short');
  }
}

function columnsOf(lines: LineColumns, from: number, to: number): number {
  let has = 0;
  const firstColumn = lines.sourceColumn[from];
  for (let i = from; i < to; i++) {
    const cost = lines.costE4[i] ?? Number.NaN;
    const quantity = lines.quantityE4[i] ?? Number.NaN;
    if (cost === cost) has |= HAS.cost;
    if (quantity === quantity) has |= HAS.quantity;
    if (lines.document[i] !== 0) has |= HAS.document;
    if (lines.product[i] !== 0) has |= HAS.product;
    if (lines.sourceColumn[i] !== firstColumn) has |= HAS.columns;
  }
  return has;
}

function writeSteps(
  out: IntegerWriter,
  values: Int32Array | Uint32Array,
  from: number,
  to: number,
): void {
  let before = 0;
  for (let n = from; n < to; n++) {
    const value = values[n] ?? 0;
    out.writeSigned(value - before);
    before = value;
  }
}

function readSteps(from: IntegerReader, values: Int32Array | Uint32Array, count: number): void {
  let value = 0;
  for (let i = 0; i < count; i++) {
    value += from.readSigned();
    values[i] = value;
  }
}

function writeScaled(out: IntegerWriter, values: Float64Array, from: number, to: number): void {
  const scale = scaleOf(values, from, to);
  out.bytes[out.at++] = scale;
  const divisor = SCALES[scale] ?? 1;
  for (let n = from; n < to; n++) {
    const value = values[n] ?? Number.NaN;
    out.writeSigned(scale === 0 ? value : value / divisor);
  }
}

function readScaled(from: IntegerReader, values: Float64Array, count: number): void {
  const factor = SCALES[from.bytes[from.at++] ?? 0] ?? 1;
  for (let i = 0; i < count; i++) values[i] = from.readSigned() * factor;
}

/** The largest scale all known figures are multiples of; unknown ones (NaN) are no obstacle. */
function scaleOf(values: Float64Array, from: number, to: number): number {
  let scale = SCALES.length - 1;
  let divisor: number = SCALES[scale] ?? 1;
  for (let n = from; n < to; n++) {
    const value = values[n] ?? Number.NaN;
    if (value !== value || isMultiple(value, divisor)) continue;
    if (scale-- === 0) return 0;
    divisor = SCALES[scale] ?? 1;
    n--;
  }
  return scale;
}

/** The remainder of doubles takes ten times as long as this. */
function isMultiple(value: number, divisor: number): boolean {
  return Math.floor(value / divisor) * divisor === value;
}
