const BLOCK = 512;

/**
 * The content of the first file in an uncompressed tar archive whose path passes the test.
 * Reads the plain ustar layout that npm packs: a 512-byte header, then the content in whole blocks.
 * @param {Buffer} archive
 * @param {(name: string) => boolean} wanted
 * @returns {Buffer | null} a view into the archive; null when no file passes
 */
export function fileInTar(archive, wanted) {
  let offset = 0;
  while (offset + BLOCK <= archive.length) {
    const name = textField(archive, offset, 100);
    if (name === '') return null;
    const size = Number.parseInt(textField(archive, offset + 124, 12), 8);
    const type = archive[offset + 156];
    const start = offset + BLOCK;
    const isFile = type === 0 || type === 0x30;
    if (isFile && wanted(name)) return archive.subarray(start, start + size);
    offset = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return null;
}

/**
 * @param {Buffer} archive
 * @param {number} start
 * @param {number} length
 */
function textField(archive, start, length) {
  const field = archive.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? length : end).trim();
}
