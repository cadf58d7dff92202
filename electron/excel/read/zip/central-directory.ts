import type { FileSource } from '../file-source';
import type { ReadLimits } from '../read-limits';
import { UnreadableError } from '../unreadable-error';
import type { ZipEntry } from './zip-entry';

const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const RECORD_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const MAX_COMMENT = 65_535;
const MAX_DIRECTORY_BYTES = 16 * 1024 * 1024;
const U32 = 0xffffffff;

interface DirectoryPlace {
  readonly offset: number;
  readonly bytes: number;
  readonly entries: number;
}

function damaged(reason: string): UnreadableError {
  return new UnreadableError('DAMAGED_FILE', { reason });
}

function safeNumber(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged('zip-offset');
  return Number(value);
}

async function findDirectory(source: FileSource): Promise<DirectoryPlace> {
  const tailBytes = Math.min(source.size, END_BYTES + MAX_COMMENT);
  const tailStart = source.size - tailBytes;
  const tail = await source.read(tailStart, tailBytes);
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END_SIGNATURE) continue;
    const place = {
      entries: tail.readUInt16LE(at + 10),
      bytes: tail.readUInt32LE(at + 12),
      offset: tail.readUInt32LE(at + 16),
    };
    if (place.entries === 0xffff || place.bytes === U32 || place.offset === U32) {
      const wide = await findDirectory64(source, tailStart + at);
      if (wide !== null) return wide;
    }
    // Bytes before the archive would shift every offset: the directory must end where its end record starts.
    if (place.offset + place.bytes === tailStart + at) return place;
  }
  throw damaged('zip-end-missing');
}

async function findDirectory64(
  source: FileSource,
  endOffset: number,
): Promise<DirectoryPlace | null> {
  if (endOffset < 20) return null;
  const locator = await source.read(endOffset - 20, 20);
  if (locator.length < 20 || locator.readUInt32LE(0) !== LOCATOR64_SIGNATURE) return null;
  const recordOffset = safeNumber(locator.readBigUInt64LE(8));
  const record = await source.read(recordOffset, 56);
  if (record.length < 56 || record.readUInt32LE(0) !== END64_SIGNATURE) return null;
  const place = {
    entries: safeNumber(record.readBigUInt64LE(32)),
    bytes: safeNumber(record.readBigUInt64LE(40)),
    offset: safeNumber(record.readBigUInt64LE(48)),
  };
  return place.offset + place.bytes <= recordOffset ? place : null;
}

/** Replaces the 32-bit fields that overflowed by those of the zip64 extra field (tag 1). */
function widen(extra: Buffer, sizes: [unpacked: number, packed: number, offset: number]): void {
  let at = 0;
  while (at + 4 <= extra.length) {
    const tag = extra.readUInt16LE(at);
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (end > extra.length) return;
    if (tag === 1) {
      let field = at + 4;
      for (let i = 0; i < 3; i++) {
        if (sizes[i] !== U32) continue;
        if (field + 8 > end) throw damaged('zip64-extra');
        sizes[i] = safeNumber(extra.readBigUInt64LE(field));
        field += 8;
      }
      return;
    }
    at = end;
  }
}

/**
 * Reads a zip's central directory without touching any data. Junk after the archive is tolerated (64 kB),
 * junk before it is not. Rejects with DAMAGED_FILE or TOO_MANY_ENTRIES.
 */
export async function readCentralDirectory(
  source: FileSource,
  limits: Pick<ReadLimits, 'maxEntries'>,
): Promise<readonly ZipEntry[]> {
  const place = await findDirectory(source);
  if (place.entries > limits.maxEntries)
    throw new UnreadableError('TOO_MANY_ENTRIES', {
      entries: place.entries,
      limit: limits.maxEntries,
    });
  if (place.bytes > MAX_DIRECTORY_BYTES) throw damaged('zip-directory-size');
  const bytes = await source.read(place.offset, place.bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < place.entries) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== RECORD_SIGNATURE)
      throw damaged('zip-directory');
    const nameBytes = bytes.readUInt16LE(at + 28);
    const extraBytes = bytes.readUInt16LE(at + 30);
    const next = at + 46 + nameBytes + extraBytes + bytes.readUInt16LE(at + 32);
    if (next > bytes.length) throw damaged('zip-directory');
    const sizes: [number, number, number] = [
      bytes.readUInt32LE(at + 24),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ];
    if (sizes.includes(U32))
      widen(bytes.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes), sizes);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameBytes).replaceAll('\\', '/'),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 0x2041) !== 0,
      crc32: bytes.readUInt32LE(at + 16),
      unpackedBytes: sizes[0],
      packedBytes: sizes[1],
      headerOffset: sizes[2],
      rawNameBytes: nameBytes,
    });
    at = next;
  }
  checkOverlap(entries, place.offset);
  return entries;
}

/** Refuses archives whose records share bytes or reach into the directory (the way overlap bombs are built). */
function checkOverlap(entries: readonly ZipEntry[], directoryOffset: number): void {
  const byOffset = entries.toSorted((a, b) => a.headerOffset - b.headerOffset);
  let free = 0;
  for (const entry of byOffset) {
    if (entry.headerOffset < free) throw new UnreadableError('OVERLAPPING_ENTRIES');
    free = entry.headerOffset + 30 + entry.rawNameBytes + entry.packedBytes;
  }
  if (free > directoryOffset) throw damaged('zip-data-past-directory');
}
