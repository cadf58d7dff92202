import type { FileSource } from '../file-source';
import { UnreadableError } from '../unreadable-error';

const SIGNATURE = 'd0cf11e0a1b11ae1';
const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const STREAM_TYPE = 2;
const ROOT_TYPE = 5;
/** Sector numbers from here on are marks (end of chain, free, table), not places. */
const FIRST_MARK = 0xfffffffa;
const END_OF_CHAIN = 0xfffffffe;
const MAX_DIRECTORY_BYTES = 1024 * 1024;
/** A sector table of this many bytes reaches 8 GB of a file with sectors of 512 bytes. */
const MAX_TABLE_BYTES = 64 * 1024 * 1024;

interface StreamEntry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly bytes: number;
}

interface DirectoryEntry extends StreamEntry {
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

function damaged(reason: string): UnreadableError {
  return new UnreadableError('DAMAGED_FILE', { reason: `ole-${reason}` });
}

/**
 * An OLE container (compound file, MS-CFB): the box old workbooks and encrypted new ones lie in. Chains of sectors are
 * followed with their length known beforehand, so that no loop and no lie about a size leads anywhere.
 */
export class CompoundFile {
  /** Names of the streams at the top, in lower case; embedded objects have their own further down. */
  readonly names: ReadonlySet<string>;
  readonly #source: FileSource;
  readonly #sectorBytes: number;
  readonly #table: Uint32Array;
  readonly #streams: readonly StreamEntry[];
  readonly #miniCutoff: number;
  readonly #miniTable: Uint32Array;
  readonly #miniStream: Buffer;

  private constructor(
    source: FileSource,
    sectorBytes: number,
    table: Uint32Array,
    streams: readonly StreamEntry[],
    mini: { readonly cutoff: number; readonly table: Uint32Array; readonly stream: Buffer },
  ) {
    this.#source = source;
    this.#sectorBytes = sectorBytes;
    this.#table = table;
    this.#streams = streams;
    this.#miniCutoff = mini.cutoff;
    this.#miniTable = mini.table;
    this.#miniStream = mini.stream;
    this.names = new Set(streams.map((stream) => stream.name));
  }

  /** Reads the tables and the directory. Rejects with DAMAGED_FILE. */
  static async open(source: FileSource): Promise<CompoundFile> {
    const header = await source.read(0, HEADER_BYTES);
    if (header.length < HEADER_BYTES || header.toString('hex', 0, 8) !== SIGNATURE)
      throw damaged('header');
    const shift = header.readUInt16LE(30);
    if ((shift !== 9 && shift !== 12) || header.readUInt16LE(32) !== 6)
      throw damaged('sector-size');
    const sectorBytes = 1 << shift;
    const table = await readTable(source, header, sectorBytes);
    const reader = { source, sectorBytes, table };
    const directory = await readChain(reader, header.readUInt32LE(48), MAX_DIRECTORY_BYTES, true);
    const entries = entriesOf(directory, shift === 12);
    const root = entries.find((entry) => entry.type === ROOT_TYPE);
    if (root === undefined) throw damaged('root');
    const miniBytes = Math.min(root.bytes, source.size);
    const stream =
      miniBytes === 0 ? Buffer.alloc(0) : await readChain(reader, root.start, miniBytes, false);
    const miniTableBytes = Math.ceil(miniBytes / 64) * 4;
    const miniTable =
      miniBytes === 0
        ? new Uint32Array(0)
        : wordsOf(await readChain(reader, header.readUInt32LE(60), miniTableBytes, true));
    const streams = topStreams(entries, root.child);
    const cutoff = header.readUInt32LE(56);
    return new CompoundFile(source, sectorBytes, table, streams, {
      cutoff,
      table: miniTable,
      stream,
    });
  }

  /** A whole stream at the top by its name in any case, or null without one. Rejects with DAMAGED_FILE or TOO_LARGE. */
  async readStream(name: string, maxBytes: number): Promise<Buffer | null> {
    const entry = this.#streams.find((stream) => stream.name === name.toLowerCase());
    if (entry === undefined) return null;
    if (entry.bytes > maxBytes)
      throw new UnreadableError('TOO_LARGE', { bytes: entry.bytes, limit: maxBytes });
    if (entry.bytes > this.#source.size) throw damaged('stream-size');
    if (entry.bytes >= this.#miniCutoff) {
      const reader = { source: this.#source, sectorBytes: this.#sectorBytes, table: this.#table };
      return await readChain(reader, entry.start, entry.bytes, false);
    }
    const out = Buffer.alloc(entry.bytes);
    let sector = entry.start;
    for (let at = 0; at < entry.bytes; at += 64) {
      const from = sector * 64;
      if (sector >= this.#miniTable.length || from >= this.#miniStream.length)
        throw damaged('mini-chain');
      this.#miniStream.copy(out, at, from, from + Math.min(64, entry.bytes - at));
      sector = this.#miniTable[sector]!;
    }
    return out;
  }
}

interface ChainReader {
  readonly source: FileSource;
  readonly sectorBytes: number;
  readonly table: Uint32Array;
}

function wordsOf(bytes: Buffer): Uint32Array {
  const words = new Uint32Array(bytes.length >>> 2);
  for (let i = 0; i < words.length; i++) words[i] = bytes.readUInt32LE(i * 4);
  return words;
}

/** The sector allocation table, whose own sectors are listed in the header and from there on in a chain. */
async function readTable(
  source: FileSource,
  header: Buffer,
  sectorBytes: number,
): Promise<Uint32Array> {
  const count = header.readUInt32LE(44);
  if (count * sectorBytes > Math.min(MAX_TABLE_BYTES, source.size)) throw damaged('table-size');
  const sectors: number[] = [];
  for (let i = 0; i < 109 && sectors.length < count; i++)
    sectors.push(header.readUInt32LE(76 + i * 4));
  let next = header.readUInt32LE(68);
  while (sectors.length < count) {
    if (next >= FIRST_MARK) throw damaged('table');
    const list = await readSector(source, next, sectorBytes);
    const perSector = sectorBytes / 4 - 1;
    for (let i = 0; i < perSector && sectors.length < count; i++)
      sectors.push(list.readUInt32LE(i * 4));
    next = list.readUInt32LE(perSector * 4);
  }
  const parts: Buffer[] = [];
  for (const sector of sectors) {
    if (sector >= FIRST_MARK) throw damaged('table');
    parts.push(await readSector(source, sector, sectorBytes));
  }
  return wordsOf(Buffer.concat(parts));
}

async function readSector(
  source: FileSource,
  sector: number,
  sectorBytes: number,
): Promise<Buffer> {
  const bytes = await source.read((sector + 1) * sectorBytes, sectorBytes);
  if (bytes.length === sectorBytes) return bytes;
  // The last sector of some writers is not filled up.
  if (bytes.length === 0) throw damaged('truncated');
  return Buffer.concat([bytes, Buffer.alloc(sectorBytes - bytes.length)]);
}

/**
 * The bytes of a chain. `length` is exact, or with `open` an upper bound and the chain's own end decides.
 * Sectors that follow one another are read at once.
 */
async function readChain(
  reader: ChainReader,
  start: number,
  length: number,
  open: boolean,
): Promise<Buffer> {
  const { source, sectorBytes, table } = reader;
  const parts: Buffer[] = [];
  let sector = start;
  let done = 0;
  while (done < length) {
    if (open && sector === END_OF_CHAIN) break;
    if (sector >= table.length) throw damaged('chain');
    let run = 1;
    while (
      done + run * sectorBytes < length &&
      table[sector + run - 1] === sector + run &&
      sector + run < table.length
    )
      run++;
    const bytes = await source.read((sector + 1) * sectorBytes, run * sectorBytes);
    const wanted = Math.min(run * sectorBytes, length - done);
    const enough = open ? Math.min(wanted, bytes.length) : wanted;
    if (bytes.length === 0 || bytes.length < enough) throw damaged('truncated');
    parts.push(bytes.subarray(0, enough));
    done += run * sectorBytes;
    sector = table[sector + run - 1]!;
  }
  return Buffer.concat(parts);
}

function entriesOf(directory: Buffer, isLarge: boolean): readonly DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const nameBytes = Math.min(64, directory.readUInt16LE(at + 64));
    const high = isLarge ? directory.readUInt32LE(at + 124) : 0;
    entries.push({
      name: directory.toString('utf16le', at, at + (Math.max(0, nameBytes - 2) & ~1)).toLowerCase(),
      type: directory[at + 66]!,
      left: directory.readUInt32LE(at + 68),
      right: directory.readUInt32LE(at + 72),
      child: directory.readUInt32LE(at + 76),
      start: directory.readUInt32LE(at + 116),
      bytes: directory.readUInt32LE(at + 120) + high * 2 ** 32,
    });
  }
  return entries;
}

/** The streams directly under the root: its tree of siblings, each entry visited once. */
function topStreams(entries: readonly DirectoryEntry[], first: number): readonly StreamEntry[] {
  const found: StreamEntry[] = [];
  const seen = new Set<number>();
  const open = [first];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const entry = entries[id];
    if (entry === undefined || seen.has(id)) continue;
    seen.add(id);
    if (entry.type === STREAM_TYPE) found.push(entry);
    open.push(entry.left, entry.right);
  }
  return found;
}
