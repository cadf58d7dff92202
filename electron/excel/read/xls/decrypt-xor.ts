import { BIFF } from './biff-record';

const PAD = [
  0xbb, 0xff, 0xff, 0xba, 0xff, 0xff, 0xb9, 0x80, 0x00, 0xbe, 0x0f, 0x00, 0xbf, 0x0f, 0x00,
];
const FIRST_KEY = [
  0xe1f0, 0x1d0f, 0xcc9c, 0x84c0, 0x110c, 0x0e10, 0xf1ce, 0x313e, 0x1872, 0xe139, 0xd40f, 0x84f9,
  0x280c, 0xa96a, 0x4ec3,
];
const KEY_MATRIX = [
  0xaefc, 0x4dd9, 0x9bb2, 0x2745, 0x4e8a, 0x9d14, 0x2a09, 0x7b61, 0xf6c2, 0xfda5, 0xeb6b, 0xc6f7,
  0x9dcf, 0x2bbf, 0x4563, 0x8ac6, 0x05ad, 0x0b5a, 0x16b4, 0x2d68, 0x5ad0, 0x0375, 0x06ea, 0x0dd4,
  0x1ba8, 0x3750, 0x6ea0, 0xdd40, 0xd849, 0xa0b3, 0x5147, 0xa28e, 0x553d, 0xaa7a, 0x44d5, 0x6f45,
  0xde8a, 0xad35, 0x4a4b, 0x9496, 0x390d, 0x721a, 0xeb23, 0xc667, 0x9cef, 0x29ff, 0x53fe, 0xa7fc,
  0x5fd9, 0x47d3, 0x8fa6, 0x0f6d, 0x1eda, 0x3db4, 0x7b68, 0xf6d0, 0xb861, 0x60e3, 0xc1c6, 0x93ad,
  0x377b, 0x6ef6, 0xddec, 0x45a0, 0x8b40, 0x06a1, 0x0d42, 0x1a84, 0x3508, 0x6a10, 0xaa51, 0x4483,
  0x8906, 0x022d, 0x045a, 0x08b4, 0x1168, 0x76b4, 0xed68, 0xcaf1, 0x85c3, 0x1ba7, 0x374e, 0x6e9c,
  0x3730, 0x6e60, 0xdcc0, 0xa9a1, 0x4363, 0x86c6, 0x1dad, 0x3331, 0x6662, 0xccc4, 0x89a9, 0x0373,
  0x06e6, 0x0dcc, 0x1021, 0x2042, 0x4084, 0x8108, 0x1231, 0x2462, 0x48c4,
];
const MAX_LENGTH = 15;

/** Records that are never obfuscated. */
const PLAIN: ReadonlySet<number> = new Set([
  BIFF.begin,
  BIFF.filePass,
  BIFF.exclusiveUser,
  BIFF.fileLock,
  BIFF.interfaceHeader,
  BIFF.revisionInfo,
  BIFF.revisionHeader,
]);

function passwordBytes(password: string): readonly number[] {
  return Array.from(password.slice(0, MAX_LENGTH), (character) => {
    const code = character.charCodeAt(0);
    return code & 0xff || code >> 8;
  });
}

/** The check number of a password (MS-OFFCRYPTO 2.3.7.1). */
function verifierOf(password: readonly number[]): number {
  let verifier = 0;
  for (const byte of [password.length, ...password].toReversed())
    verifier = (((verifier & 0x4000) === 0 ? 0 : 1) | ((verifier << 1) & 0x7fff)) ^ byte;
  return verifier ^ 0xce4b;
}

/** The 16 bytes all data is combined with (MS-OFFCRYPTO 2.3.7.2). */
function keyBytes(password: readonly number[]): Uint8Array {
  let key = FIRST_KEY[password.length - 1]!;
  let element = 0x68;
  for (let i = password.length - 1; i >= 0; i--) {
    for (let bit = 0; bit < 7; bit++) {
      if (((password[i]! << bit) & 0x40) !== 0) key ^= KEY_MATRIX[element]!;
      element--;
    }
  }
  const low = key & 0xff;
  const high = key >> 8;
  const bytes = Uint8Array.from({ length: 16 }, (_, i) => {
    const mixed = (password[i] ?? PAD[i - password.length]!) ^ (i % 2 === 0 ? low : high);
    return ((mixed >> 1) | (mixed << 7)) & 0xff;
  });
  return bytes;
}

/**
 * Undoes the XOR obfuscation of an old binary workbook in place; false = the password is not the one. `key` and
 * `verifier` come from the record that says the file is protected.
 */
export function decryptXor(bytes: Buffer, password: string, verifier: number): boolean {
  const secret = passwordBytes(password);
  if (secret.length === 0 || verifierOf(secret) !== verifier) return false;
  const key = keyBytes(secret);
  for (let at = 0; at + 4 <= bytes.length;) {
    const type = bytes.readUInt16LE(at);
    const length = bytes.readUInt16LE(at + 2);
    const start = at + 4;
    const end = Math.min(start + length, bytes.length);
    if (!PLAIN.has(type)) {
      // The place of a sheet's stream is the one thing in its record that stays readable.
      for (let i = start + (type === BIFF.boundSheet ? 4 : 0); i < end; i++) {
        const mixed = bytes[i]! ^ key[(i + length) % 16]!;
        bytes[i] = ((mixed >> 5) | (mixed << 3)) & 0xff;
      }
    }
    if (type === 0 && length === 0) break;
    at = end;
  }
  return true;
}
