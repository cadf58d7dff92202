import type { FileSource } from './file-source';
import type { SniffedFormat } from './sniff-format';

const END_OF_CHAIN = 0xfffffffe;
const MAX_DIRECTORY_SECTORS = 256;
const ENTRY_BYTES = 128;

/**
 * Names in the directory of an OLE container (compound file), in lower case; as many as can be read. Only the
 * sector table listed in the header is followed, which is enough for files of 6 MB; beyond that the first directory
 * sector still tells.
 */
async function directoryNames(source: FileSource): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const header = await source.read(0, 512);
  if (header.length < 512) return names;
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return names;
  const sectorBytes = 1 << shift;
  const perSector = sectorBytes / 4;
  let sector = header.readUInt32LE(48);
  for (let turn = 0; turn < MAX_DIRECTORY_SECTORS && sector < END_OF_CHAIN; turn++) {
    const bytes = await source.read((sector + 1) * sectorBytes, sectorBytes);
    for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
      const nameBytes = bytes.readUInt16LE(at + 64);
      if (nameBytes >= 2 && nameBytes <= 64)
        names.add(bytes.toString('utf16le', at, at + nameBytes - 2).toLowerCase());
    }
    const table = Math.floor(sector / perSector);
    if (table >= 109) break;
    const tableSector = header.readUInt32LE(76 + table * 4);
    if (tableSector >= END_OF_CHAIN) break;
    const next = await source.read((tableSector + 1) * sectorBytes + (sector % perSector) * 4, 4);
    if (next.length < 4) break;
    sector = next.readUInt32LE(0);
  }
  return names;
}

/** Tells an encrypted workbook, an old `.xls` and other OLE files apart by the streams they hold. */
export async function sniffOle(source: FileSource): Promise<SniffedFormat> {
  const names = await directoryNames(source);
  if (names.has('encryptedpackage'))
    return { format: 'encrypted', kind: 'encrypted', archive: null };
  if (names.has('worddocument')) return { format: 'unknown', kind: 'doc', archive: null };
  if (names.has('powerpoint document')) return { format: 'unknown', kind: 'ppt', archive: null };
  if ([...names].some((name) => name.startsWith('__substg1.0_')))
    return { format: 'unknown', kind: 'msg', archive: null };
  // Nothing else puts workbooks into OLE files, and a torn one is best called by its likely name.
  return { format: 'xls', kind: 'xls', archive: null };
}
