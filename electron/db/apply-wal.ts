/** Bytes of the log's own header, and of the header before each page in it. */
const HEADER_BYTES = 32;
const FRAME_BYTES = 24;
/** First word of a log, but for its last bit: that one says in which byte order the sums were made. */
const MAGIC = 0x377f0682;
/** Where a database file says which way its changes are written: 1 = journal, 2 = log beside the file. */
const WAYS_OF_WRITING = [18, 19];

/**
 * A workspace file as it is with what lies in the `-wal` beside it, for a place where SQLite itself may not work on
 * them: every page the log holds up to its last finished transaction takes the place of the one in the file. Frames
 * count as SQLite counts them: same salts as the log's header, sums right, in a row from the start; what comes after
 * the first that fails, or after the last commit, was never saved. The answer can be opened in memory.
 * Layout: "WAL file format" of SQLite's own file format description.
 * Worked line: a file of 3 pages, a log with page 2 (commit, 3 pages) and page 4 (no commit) → page 2 is new, 3 pages.
 */
export function applyWal(file: Buffer, wal: Buffer): Buffer {
  const frames = savedFrames(wal);
  const last = frames.at(-1);
  const whole = Buffer.alloc(last ? last.pages * last.page.length : file.length);
  file.copy(whole);
  for (const { number, page } of frames) {
    // A page above the final size was cut off again by a later transaction.
    if (number * page.length <= whole.length) page.copy(whole, (number - 1) * page.length);
  }
  for (const at of WAYS_OF_WRITING) whole[at] = 1;
  return whole;
}

interface Frame {
  /** Which page of the file, from 1. */
  readonly number: number;
  /** Pages of the whole file after this transaction; 0 inside one. */
  readonly pages: number;
  readonly page: Buffer;
}

/** The pages of all finished transactions, in the order they were written. */
function savedFrames(wal: Buffer): readonly Frame[] {
  if (wal.length < HEADER_BYTES) return [];
  const magic = wal.readUInt32BE(0);
  if ((magic & ~1) >>> 0 !== MAGIC) return [];
  const isBigEndian = (magic & 1) === 1;
  const size = wal.readUInt32BE(8);
  let sum = addUp(wal, 0, 24, [0, 0], isBigEndian);
  if (!saysSum(wal, 24, sum)) return [];
  const frames: Frame[] = [];
  let saved = 0;
  for (let at = HEADER_BYTES; at + FRAME_BYTES + size <= wal.length; at += FRAME_BYTES + size) {
    if (wal.compare(wal, 16, 24, at + 8, at + 16) !== 0) break;
    sum = addUp(wal, at, at + 8, sum, isBigEndian);
    sum = addUp(wal, at + FRAME_BYTES, at + FRAME_BYTES + size, sum, isBigEndian);
    if (!saysSum(wal, at + 16, sum)) break;
    const pages = wal.readUInt32BE(at + 4);
    const page = wal.subarray(at + FRAME_BYTES, at + FRAME_BYTES + size);
    frames.push({ number: wal.readUInt32BE(at), pages, page });
    if (pages > 0) saved = frames.length;
  }
  return frames.slice(0, saved);
}

type Sum = readonly [number, number];

/** SQLite's running sum over pairs of 32-bit words: s0 += word + s1, s1 += next word + s0. */
function addUp(bytes: Buffer, from: number, to: number, [a, b]: Sum, isBigEndian: boolean): Sum {
  let s0 = a;
  let s1 = b;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = from; at < to; at += 8) {
    s0 = (s0 + view.getUint32(at, !isBigEndian) + s1) >>> 0;
    s1 = (s1 + view.getUint32(at + 4, !isBigEndian) + s0) >>> 0;
  }
  return [s0, s1];
}

function saysSum(bytes: Buffer, at: number, [s0, s1]: Sum): boolean {
  return bytes.readUInt32BE(at) === s0 && bytes.readUInt32BE(at + 4) === s1;
}
