import { Readable, type TransformOptions } from 'node:stream';
import { createInflateRaw, crc32, inflateRawSync, type ZlibOptions } from 'node:zlib';
import type { FileSource } from '../file-source';
import type { ReadLimits } from '../read-limits';
import { UnreadableError } from '../unreadable-error';
import { readCentralDirectory } from './central-directory';
import { Inflater } from './inflater';
import type { ZipEntry } from './zip-entry';

const LOCAL_SIGNATURE = 0x04034b50;
const INFLATE_CHUNK = 256 * 1024;

/** The parts of a zip by name (case and kind of slash do not matter), with every size checked while reading. */
export class ZipArchive {
  readonly entries: readonly ZipEntry[];
  /** Names met twice with the same content; harmless, but worth a word. */
  readonly duplicates: readonly string[];
  readonly #source: FileSource;
  readonly #limits: ReadLimits;
  readonly #byName: ReadonlyMap<string, ZipEntry>;

  private constructor(source: FileSource, limits: ReadLimits, entries: readonly ZipEntry[]) {
    const byName = new Map<string, ZipEntry>();
    const duplicates: string[] = [];
    for (const entry of entries) {
      const key = entry.name.toLowerCase();
      const other = byName.get(key);
      if (other === undefined) byName.set(key, entry);
      else if (other.crc32 === entry.crc32 && other.unpackedBytes === entry.unpackedBytes)
        duplicates.push(entry.name);
      else throw new UnreadableError('DUPLICATE_ENTRIES', { name: entry.name });
    }
    this.#source = source;
    this.#limits = limits;
    this.entries = entries;
    this.duplicates = duplicates;
    this.#byName = byName;
  }

  /** Reads and checks the directory. Rejects with DAMAGED_FILE, TOO_MANY_ENTRIES, DUPLICATE_ENTRIES or OVERLAPPING_ENTRIES. */
  static async open(source: FileSource, limits: ReadLimits): Promise<ZipArchive> {
    return new ZipArchive(source, limits, await readCentralDirectory(source, limits));
  }

  /** The entry of a part name without leading slash, or null. */
  find(partName: string): ZipEntry | null {
    return this.#byName.get(partName.toLowerCase()) ?? null;
  }

  /** A whole part in memory, its size, ratio and CRC checked. Rejects with BOMB, TOO_LARGE, DAMAGED_FILE and the like. */
  async readPart(entry: ZipEntry): Promise<Buffer> {
    const start = await this.#dataStart(entry);
    const budget = this.#heldBudget(entry);
    const packed = await this.#source.read(start, entry.packedBytes);
    let bytes = packed;
    if (entry.method === 8) {
      try {
        bytes = inflateRawSync(packed, { maxOutputLength: Math.max(1, budget) });
      } catch (error) {
        if (error instanceof RangeError) throw overBudget(entry);
        throw damaged(entry);
      }
    }
    if (bytes.length > budget) throw overBudget(entry);
    if (bytes.length !== entry.unpackedBytes || crc32(bytes) !== entry.crc32) throw damaged(entry);
    return bytes;
  }

  /**
   * A part chunk by chunk. `held` says that the receiver keeps what it reads, so that the ratio counts as well.
   * The CRC and the size are checked at the end; leaving early frees everything. A chunk is valid until the next is
   * asked for: its memory is used again. `room` gives the memory for a piece of so many bytes at most, where the receiver
   * wants it in a place of his own; a piece may still come from elsewhere.
   */
  async *streamPart(
    entry: ZipEntry,
    held: boolean,
    room?: (bytes: number) => Buffer,
  ): AsyncGenerator<Buffer> {
    const start = await this.#dataStart(entry);
    const budget = held
      ? this.#heldBudget(entry)
      : Math.min(entry.unpackedBytes, this.#limits.maxSheetBytes);
    let bytes = 0;
    let crc = 0;
    try {
      for await (const chunk of this.#unpack(entry, start, room ?? ownRoom())) {
        bytes += chunk.length;
        if (bytes > budget) throw overBudget(entry);
        crc = crc32(chunk, crc);
        yield chunk;
      }
    } catch (error) {
      if (error instanceof UnreadableError) throw error;
      throw damaged(entry);
    }
    if (bytes !== entry.unpackedBytes || crc !== entry.crc32) throw damaged(entry);
  }

  #unpack(entry: ZipEntry, start: number, room: (bytes: number) => Buffer): AsyncIterable<Buffer> {
    const packed = this.#source.stream(start, entry.packedBytes);
    if (entry.method === 0) return packed;
    const inflater = Inflater.create(() => room(INFLATE_CHUNK));
    if (inflater !== null) return inflated(inflater, packed);
    // Room for a few chunks lets the inflating thread run ahead while a chunk is being parsed.
    const options: ZlibOptions & TransformOptions = {
      chunkSize: INFLATE_CHUNK,
      readableHighWaterMark: 3 * INFLATE_CHUNK,
    };
    const inflate = createInflateRaw(options);
    const input = Readable.from(packed, { objectMode: false, highWaterMark: INFLATE_CHUNK });
    input.once('error', (error) => inflate.destroy(error));
    inflate.once('close', () => input.destroy());
    input.pipe(inflate);
    return inflate;
  }

  /** Most bytes a held part may unpack to: declared size, size limit and ratio, whichever is least. */
  #heldBudget(entry: ZipEntry): number {
    const { maxPartBytes, maxRatio, ratioGraceBytes } = this.#limits;
    if (entry.unpackedBytes > maxPartBytes)
      throw new UnreadableError('TOO_LARGE', {
        part: entry.name,
        bytes: entry.unpackedBytes,
        limit: maxPartBytes,
      });
    const byRatio = Math.max(ratioGraceBytes, entry.packedBytes * maxRatio);
    if (entry.unpackedBytes > byRatio) throw new UnreadableError('BOMB', { part: entry.name });
    return entry.unpackedBytes;
  }

  async #dataStart(entry: ZipEntry): Promise<number> {
    if (entry.encrypted) throw new UnreadableError('ENCRYPTED_ENTRY', { part: entry.name });
    if (entry.method !== 0 && entry.method !== 8)
      throw new UnreadableError('UNKNOWN_COMPRESSION', { part: entry.name, method: entry.method });
    const header = await this.#source.read(entry.headerOffset, 30);
    if (header.length < 30 || header.readUInt32LE(0) !== LOCAL_SIGNATURE) throw damaged(entry);
    if ((header.readUInt16LE(6) & 1) !== 0)
      throw new UnreadableError('ENCRYPTED_ENTRY', { part: entry.name });
    if (header.readUInt16LE(8) !== entry.method) throw damaged(entry);
    const start = entry.headerOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    if (start + entry.packedBytes > this.#source.size) throw damaged(entry);
    return start;
  }
}

/** One buffer, used again for every piece. */
function ownRoom(): (bytes: number) => Buffer {
  let own: Buffer | null = null;
  return (bytes) => (own ??= Buffer.allocUnsafeSlow(bytes));
}

/** What deflated chunks hold, piece by piece. */
async function* inflated(
  inflater: Inflater,
  packed: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  try {
    for await (const input of packed) yield* inflater.inflate(input);
  } finally {
    inflater.close();
  }
}

function damaged(entry: ZipEntry): UnreadableError {
  return new UnreadableError('DAMAGED_FILE', { part: entry.name });
}

function overBudget(entry: ZipEntry): UnreadableError {
  return new UnreadableError('BOMB', { part: entry.name });
}
