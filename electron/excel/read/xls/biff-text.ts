import { UPPER_HALF } from '../text/single-byte-decoder';

/** Turns 8-bit characters into a text. */
export type EightBitDecoder = (bytes: Uint8Array) => string;

/** Names of code pages other than the three Windows ones, as text decoders know them. */
const NAMES: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [866, 'ibm866'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1253, 'windows-1253'],
  [1254, 'windows-1254'],
  [1255, 'windows-1255'],
  [1256, 'windows-1256'],
  [1257, 'windows-1257'],
  [1258, 'windows-1258'],
  [10_000, 'macintosh'],
  [0x8000, 'macintosh'],
  [10_007, 'x-mac-cyrillic'],
]);
const OWN: ReadonlyMap<number, keyof typeof UPPER_HALF> = new Map([
  [1250, 'windows-1250'],
  [1251, 'windows-1251'],
  [1252, 'windows-1252'],
  [0x8001, 'windows-1252'],
  [367, 'windows-1252'],
]);

/** The decoder of a code page, or null when there is none for it here. */
export function eightBitDecoder(codePage: number): EightBitDecoder | null {
  const own = OWN.get(codePage);
  if (own !== undefined) {
    const upper = UPPER_HALF[own];
    return (bytes) => {
      let text = '';
      for (const byte of bytes) text += byte < 128 ? String.fromCharCode(byte) : upper[byte - 128]!;
      return text;
    };
  }
  const name = NAMES.get(codePage);
  if (name === undefined) return null;
  const decoder = new TextDecoder(name);
  return (bytes) => decoder.decode(bytes);
}

/** Characters of BIFF8: two bytes each when wide, else one, which is then the character's number. */
export function biffCharacters(bytes: Buffer, at: number, count: number, isWide: boolean): string {
  return isWide
    ? bytes.toString('utf16le', at, at + count * 2)
    : bytes.toString('latin1', at, at + count);
}

/**
 * The text whose length stands at `at`: `lengthBytes` of it, then (in BIFF8) flags and what they announce, then the
 * characters. That it lies within its record was checked before.
 */
export function biffText(
  bytes: Buffer,
  at: number,
  lengthBytes: 1 | 2,
  decode: EightBitDecoder | null,
): string {
  const count = lengthBytes === 1 ? bytes[at]! : bytes.readUInt16LE(at);
  const start = at + lengthBytes;
  if (count === 0) return '';
  if (decode !== null) return decode(bytes.subarray(start, start + count));
  const flags = bytes[start]!;
  const extra = ((flags & 8) === 0 ? 0 : 2) + ((flags & 4) === 0 ? 0 : 4);
  return biffCharacters(bytes, start + 1 + extra, count, (flags & 1) !== 0);
}
