import type { ToUtf8 } from './to-utf8';

/** A decoder of UTF-16 in the given byte order; lone surrogates become U+FFFD. A byte order mark is dropped. */
export function utf16Decoder(order: 'little' | 'big'): ToUtf8 {
  const decoder = new TextDecoder('utf-16le');
  let odd: Buffer = Buffer.alloc(0);
  return (chunk) => {
    const joined = odd.length > 0 ? Buffer.concat([odd, chunk]) : chunk;
    const even = joined.length & ~1;
    odd = Buffer.from(joined.subarray(even));
    const units = joined.subarray(0, even);
    const little = order === 'big' ? Buffer.from(units).swap16() : units;
    return Buffer.from(decoder.decode(little, { stream: true }), 'utf8');
  };
}
