import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * @typedef {{ name: string, method: number, packedSize: number, size: number, mode: number, headerAt: number }} ZipEntry
 */

/**
 * Writes chosen files of a zip archive into a folder, with their permission bits. No zip64, no
 * encryption: for archives whose content has been checked against a known hash.
 * @param {Buffer} zip
 * @param {string} folder existing target folder
 * @param {(name: string) => string | null} place the path below the folder for an entry of this
 *   name, or null to leave the entry out
 * @returns {number} how many files were written
 * @throws {Error} when the archive is cut off or a name would leave the folder
 */
export function unzip(zip, folder, place) {
  let written = 0;
  for (const entry of readEntries(zip)) {
    const relative = entry.name.endsWith('/') ? null : place(entry.name);
    if (relative === null) continue;
    const target = path.resolve(folder, relative);
    if (!target.startsWith(path.resolve(folder) + path.sep)) {
      throw new Error(`The archive holds a file outside its folder: ${entry.name}`);
    }
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, contentOf(zip, entry));
    if (entry.mode !== 0) chmodSync(target, entry.mode & 0o777);
    written += 1;
  }
  return written;
}

/**
 * @param {Buffer} zip
 * @returns {ZipEntry[]}
 */
function readEntries(zip) {
  let end = zip.length - END_LENGTH;
  while (end >= 0 && zip.readUInt32LE(end) !== END_SIGNATURE) end -= 1;
  if (end < 0) throw new Error('The archive is not a complete zip file.');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const entries = [];
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error('The zip directory is damaged.');
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
      method: zip.readUInt16LE(at + 10),
      packedSize: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      mode: zip.readUInt16LE(at + 40),
      headerAt: zip.readUInt32LE(at + 42),
    });
    at += ENTRY_LENGTH + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * @param {Buffer} zip
 * @param {ZipEntry} entry
 */
function contentOf(zip, entry) {
  const nameLength = zip.readUInt16LE(entry.headerAt + 26);
  const extraLength = zip.readUInt16LE(entry.headerAt + 28);
  const start = entry.headerAt + LOCAL_LENGTH + nameLength + extraLength;
  const packed = zip.subarray(start, start + entry.packedSize);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new Error(`Unknown compression of ${entry.name}.`);
  const content = inflateRawSync(packed);
  if (content.length !== entry.size) throw new Error(`${entry.name} has the wrong length.`);
  return content;
}
