import type { PlainCell } from './plain-cell';

/** A stream of bytes made of one record and those that continue it, read piece by piece. */
class Pieces {
  readonly #pieces: readonly Buffer[];
  #piece = 0;
  #at = 0;

  constructor(pieces: readonly Buffer[]) {
    this.#pieces = pieces;
  }

  #settle(): Buffer {
    while (this.#at >= (this.#pieces[this.#piece]?.length ?? Infinity)) {
      this.#at = 0;
      this.#piece++;
    }
    const piece = this.#pieces[this.#piece];
    if (piece === undefined) throw new Error('end of pieces');
    return piece;
  }

  byte(): number {
    return this.#settle()[this.#at++]!;
  }

  word(): number {
    return this.byte() + this.byte() * 256;
  }

  long(): number {
    return this.word() + this.word() * 65_536;
  }

  skip(count: number): void {
    for (let i = 0; i < count; i++) this.byte();
  }

  /** Characters; each further piece starts with a byte that says anew whether they are wide. */
  characters(count: number, wide: boolean): string {
    let isWide = wide;
    let text = '';
    let piece = this.#piece;
    for (let i = 0; i < count; i++) {
      this.#settle();
      if (this.#piece !== piece) {
        piece = this.#piece;
        isWide = (this.byte() & 1) !== 0;
      }
      text += String.fromCharCode(isWide ? this.word() : this.byte());
    }
    return text;
  }

  text(): string {
    const count = this.word();
    const flags = this.byte();
    const runs = (flags & 8) === 0 ? 0 : this.word();
    const extra = (flags & 4) === 0 ? 0 : this.long();
    const text = this.characters(count, (flags & 1) !== 0);
    this.skip(runs * 4 + extra);
    return text;
  }
}

function rkNumber(rk: number): number {
  let number: number;
  if ((rk & 2) !== 0) number = rk >> 2;
  else {
    const bytes = Buffer.alloc(8);
    bytes.writeInt32LE(rk & ~3, 4);
    number = bytes.readDoubleLE();
  }
  return (rk & 1) !== 0 ? number / 100 : number;
}

interface BiffRecord {
  readonly type: number;
  readonly data: Buffer;
  readonly at: number;
}

function recordsOf(stream: Buffer): readonly BiffRecord[] {
  const records: BiffRecord[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const length = stream.readUInt16LE(at + 2);
    records.push({
      type: stream.readUInt16LE(at),
      data: stream.subarray(at + 4, at + 4 + length),
      at,
    });
    at += 4 + length;
  }
  return records;
}

/** Cells of a formula's cached result; a text follows in a record of its own. */
function cachedResult(data: Buffer): PlainCell | 'text' {
  if (data.readUInt16LE(12) !== 0xffff) return { kind: 'number', value: data.readDoubleLE(6) };
  const value = data[8]!;
  switch (data[6]) {
    case 0:
      return 'text';
    case 1:
      return { kind: 'boolean', value: value === 1 };
    case 2:
      return { kind: 'error', value: '' };
    default:
      return { kind: 'text', value: '' };
  }
}

/**
 * The stream of an old binary workbook (BIFF5 or BIFF8) read in the plainest way: no formats, no checks, written for comparison only
 * and apart from the product's reader. Sheets in the order of the tabs; cells by `row:column` from 0. `decode` turns
 * 8-bit texts of BIFF5 into characters. Throws on whatever does not fit.
 */
export function readBiff(
  stream: Buffer,
  decode: (bytes: Buffer) => string,
): readonly ReadonlyMap<string, PlainCell>[] {
  const isWide = stream.readUInt16LE(4) === 0x0600;
  const records = recordsOf(stream);
  const shared: string[] = [];
  const positions: number[] = [];
  for (const [i, { type, data }] of records.entries()) {
    if (type === 0x0a) break;
    if (type === 0x85) positions.push(data.readUInt32LE(0));
    if (type !== 0xfc) continue;
    const pieces = [data];
    for (let k = i + 1; records[k]?.type === 0x3c; k++) pieces.push(records[k]!.data);
    const all = new Pieces(pieces);
    all.long();
    const count = all.long();
    while (shared.length < count) shared.push(all.text());
  }
  return positions.map((position) => readSheet(records, position, shared, isWide, decode));
}

function readSheet(
  records: readonly BiffRecord[],
  position: number,
  shared: readonly string[],
  isWide: boolean,
  decode: (bytes: Buffer) => string,
): ReadonlyMap<string, PlainCell> {
  const cells = new Map<string, PlainCell>();
  let depth = 0;
  let textAt = '';
  const narrow = (data: Buffer, at: number): string => {
    const count = data.readUInt16LE(at);
    if (!isWide) return decode(data.subarray(at + 2, at + 2 + count));
    const flags = data[at + 2]!;
    const all = new Pieces([data.subarray(at + 3)]);
    return all.characters(count, (flags & 1) !== 0);
  };
  const first = records.findIndex((record) => record.at === position);
  if (first < 0) throw new Error('no sheet');
  for (const { type, data } of records.slice(first)) {
    if (type === 0x0809) depth++;
    if (type === 0x0a && --depth === 0) break;
    if (depth !== 1) continue;
    const place = (): string => `${data.readUInt16LE(0)}:${data.readUInt16LE(2)}`;
    if (type === 0x0203) cells.set(place(), { kind: 'number', value: data.readDoubleLE(6) });
    else if (type === 0x027e)
      cells.set(place(), { kind: 'number', value: rkNumber(data.readInt32LE(6)) });
    else if (type === 0xbd) {
      const row = data.readUInt16LE(0);
      const column = data.readUInt16LE(2);
      for (let at = 4, c = column; at + 6 <= data.length - 2; at += 6, c++)
        cells.set(`${row}:${c}`, { kind: 'number', value: rkNumber(data.readInt32LE(at + 2)) });
    } else if (type === 0xfd) {
      const text = shared[data.readUInt32LE(6)];
      if (text === undefined) throw new Error('no such text');
      cells.set(place(), { kind: 'text', value: text });
    } else if (type === 0x0204 || type === 0xd6)
      cells.set(place(), { kind: 'text', value: narrow(data, 6) });
    else if (type === 0x0205)
      cells.set(
        place(),
        data[7] === 1 ? { kind: 'error', value: '' } : { kind: 'boolean', value: data[6] === 1 },
      );
    else if (type === 0x06 || type === 0x0406 || type === 0x0206) {
      const result = cachedResult(data);
      if (result === 'text') textAt = place();
      else cells.set(place(), result);
    } else if (type === 0x0207) cells.set(textAt, { kind: 'text', value: narrow(data, 0) });
  }
  return cells;
}
