/** Most bytes an integer takes. */
export const LONGEST_INTEGER = 8;

/** Below this an integer is handled with 32-bit operations. */
const SMALL = 0x8000_0000;
const SIGN = 64;
const MORE = 128;

/** Bytes being written: integers in groups of seven bits, lowest first; bit 7 says that more follow. */
export class IntegerWriter {
  bytes: Uint8Array = new Uint8Array(4096);
  at = 0;

  /** Makes room for so many bytes after those written. */
  reserve(more: number): void {
    if (this.at + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.at + more));
    grown.set(this.bytes.subarray(0, this.at));
    this.bytes = grown;
  }

  /** A whole number from 0 to 2^32 − 1. */
  writeCount(value: number): void {
    const { bytes } = this;
    let { at } = this;
    let rest = value >>> 0;
    while (rest > 127) {
      bytes[at++] = (rest & 127) | MORE;
      rest >>>= 7;
    }
    bytes[at++] = rest;
    this.at = at;
  }

  /** A whole number between ±2^53, or NaN for unknown. The first byte holds six bits and the sign; "minus zero" stands for unknown. */
  writeSigned(value: number): void {
    const { bytes } = this;
    let { at } = this;
    if (value !== value) {
      bytes[at] = SIGN;
      this.at = at + 1;
      return;
    }
    const sign = value < 0 ? SIGN : 0;
    let rest = value < 0 ? -value : value;
    let low: number;
    if (rest < SMALL) {
      low = rest & 63;
      rest >>>= 6;
    } else {
      low = rest % 64;
      rest = Math.floor(rest / 64);
    }
    bytes[at++] = low | sign | (rest > 0 ? MORE : 0);
    while (rest >= SMALL) {
      bytes[at++] = (rest % 128) | MORE;
      rest = Math.floor(rest / 128);
    }
    while (rest > 0) {
      bytes[at++] = (rest & 127) | (rest > 127 ? MORE : 0);
      rest >>>= 7;
    }
    this.at = at;
  }
}

/** Reads what `IntegerWriter` wrote. Behind the end of the bytes it reads zeros. */
export class IntegerReader {
  bytes: Uint8Array = new Uint8Array(0);
  at = 0;

  readCount(): number {
    const { bytes } = this;
    let { at } = this;
    let byte = bytes[at++] ?? 0;
    let value = byte & 127;
    let shift = 7;
    while (byte > 127) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      shift += 7;
    }
    this.at = at;
    return value >>> 0;
  }

  readSigned(): number {
    const { bytes } = this;
    let { at } = this;
    let byte = bytes[at++] ?? 0;
    const isNegative = (byte & SIGN) !== 0;
    let value = byte & 63;
    let shift = 6;
    while (byte > 127 && shift < 27) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      shift += 7;
    }
    if (byte > 127) {
      let scale = 2 ** shift;
      while (byte > 127) {
        byte = bytes[at++] ?? 0;
        value += (byte & 127) * scale;
        scale *= 128;
      }
    }
    this.at = at;
    if (!isNegative) return value;
    return value === 0 ? Number.NaN : -value;
  }
}
