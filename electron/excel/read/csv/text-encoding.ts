import { isAscii, isUtf8 } from 'node:buffer';
import type { FileSource } from '../file-source';
import { guessOldEncoding, OLD_UPPER_HALF, type OldEncoding } from '../text/old-encodings';
import {
  characterDecoder,
  type SingleByteEncoding,
  singleByteDecoder,
} from '../text/single-byte-decoder';
import type { ToUtf8 } from '../text/to-utf8';
import { utf16Decoder } from '../text/utf16-decoder';
import { utf16Order } from '../text/utf16-order';

/** In what encoding a text file is written. */
export interface TextEncoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | SingleByteEncoding | OldEncoding;
  /** No byte order mark said so and it is not valid UTF-8: judged by letters. */
  readonly guessed: boolean;
}

const SAMPLE_BYTES = 256 * 1024;
/** Letters that only one of the two encodings puts at these bytes in business texts. */
const CENTRAL = new Set([
  0x8a, 0x8e, 0x8f, 0x9a, 0x9d, 0x9e, 0x9f, 0xa3, 0xa5, 0xaf, 0xb3, 0xb9, 0xbf, 0xcc, 0xec,
]);
const WESTERN = new Set([
  0xc4, 0xc5, 0xd6, 0xdc, 0xe0, 0xe2, 0xe3, 0xe4, 0xe5, 0xe7, 0xeb, 0xee, 0xf4, 0xf5, 0xf6, 0xfb,
  0xfc,
]);
/** ć, č, ę, ń, ň, ř, ś, ů in the one, æ, è, ê, ñ, ò, ø, œ, ù in the other. */
const EITHER = new Set([
  0x8c, 0x9c, 0xc6, 0xc8, 0xca, 0xd1, 0xd2, 0xd8, 0xd9, 0xe6, 0xe8, 0xea, 0xef, 0xf1, 0xf2, 0xf8,
  0xf9,
]);

/** Another letter beside one: a run of one and the same sign is no word. */
function isLetterBeside(beside: number | undefined, byte: number): boolean {
  return beside !== undefined && beside >= 0xc0 && beside !== byte;
}

/**
 * Which single-byte encoding a sample is most likely in. Cyrillic words are runs of high bytes; Polish and its
 * neighbours are told from Western texts by the bytes of their own letters.
 */
export function guessSingleByte(sample: Uint8Array): SingleByteEncoding {
  let high = 0;
  let inRuns = 0;
  let central = 0;
  let western = 0;
  let either = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i]!;
    if (byte < 128) continue;
    high++;
    if (isLetterBeside(sample[i - 1], byte) || isLetterBeside(sample[i + 1], byte)) inRuns++;
    if (CENTRAL.has(byte)) central++;
    else if (WESTERN.has(byte)) western++;
    else if (EITHER.has(byte)) either++;
  }
  if (high > 0 && inRuns / high > 0.6) return 'windows-1251';
  return central > 0 && central + either >= western ? 'windows-1250' : 'windows-1252';
}

/** How many bytes at the end belong to a UTF-8 character cut off there. */
function openTail(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < needed ? back : 0;
    }
  }
  return 0;
}

/**
 * The encoding of a text file: by byte order mark, else UTF-8 when the whole file is valid UTF-8, else by its letters.
 * Reads the file once through unless a mark is found.
 */
export async function detectTextEncoding(source: FileSource): Promise<TextEncoding> {
  const head = await source.read(0, 4_096);
  const order = utf16Order(head);
  if (order !== null) return { name: order === 'little' ? 'utf-16le' : 'utf-16be', guessed: false };
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
    return { name: 'utf-8', guessed: false };
  let valid = true;
  let tail: Buffer = Buffer.alloc(0);
  const sample: Buffer[] = [];
  let sampled = 0;
  for await (const chunk of source.stream(0, source.size)) {
    if (tail.length === 0 && isAscii(chunk)) continue;
    if (sampled < SAMPLE_BYTES) {
      sample.push(chunk);
      sampled += chunk.length;
    }
    if (!valid) {
      if (sampled >= SAMPLE_BYTES) break;
      continue;
    }
    const joined = tail.length === 0 ? chunk : Buffer.concat([tail, chunk]);
    const open = openTail(joined);
    valid = isUtf8(joined.subarray(0, joined.length - open));
    tail = joined.subarray(joined.length - open);
  }
  if (valid && tail.length === 0) return { name: 'utf-8', guessed: false };
  const all = Buffer.concat(sample).subarray(0, SAMPLE_BYTES);
  const usual = guessSingleByte(all);
  return { name: guessOldEncoding(all, usual) ?? usual, guessed: true };
}

/** A decoder into UTF-8, or null when the bytes are UTF-8 already. */
export function decoderOf(encoding: TextEncoding): ToUtf8 | null {
  if (encoding.name === 'utf-8') return null;
  if (encoding.name === 'utf-16le') return utf16Decoder('little');
  if (encoding.name === 'utf-16be') return utf16Decoder('big');
  const { name } = encoding;
  return isOld(name) ? characterDecoder(OLD_UPPER_HALF[name]) : singleByteDecoder(name);
}

function isOld(name: SingleByteEncoding | OldEncoding): name is OldEncoding {
  return Object.hasOwn(OLD_UPPER_HALF, name);
}
