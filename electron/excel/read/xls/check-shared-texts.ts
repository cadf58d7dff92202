import { UnreadableError } from '../unreadable-error';
import { BIFF } from './biff-record';

/** A reader over one record and those that continue it, which only counts. */
class Counter {
  readonly #bytes: Buffer;
  #at: number;
  #end: number;

  constructor(bytes: Buffer, at: number, length: number) {
    this.#bytes = bytes;
    this.#at = at;
    this.#end = at + length;
  }

  /** Moves into the record that continues this one. */
  #advance(): void {
    const next = this.#end;
    if (next + 4 > this.#bytes.length || this.#bytes.readUInt16LE(next) !== BIFF.continue)
      throw new UnreadableError('DAMAGED_FILE', { reason: 'biff-text-length' });
    this.#at = next + 4;
    this.#end = this.#at + this.#bytes.readUInt16LE(next + 2);
    if (this.#end > this.#bytes.length)
      throw new UnreadableError('DAMAGED_FILE', { reason: 'biff-truncated' });
  }

  byte(): number {
    while (this.#at >= this.#end) this.#advance();
    return this.#bytes[this.#at++]!;
  }

  number(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) value += this.byte() * 256 ** i;
    return value;
  }

  /** Passes over bytes that simply go on in the next record. */
  skip(count: number): void {
    let left = count;
    while (left > 0) {
      if (this.#at >= this.#end) this.#advance();
      const step = Math.min(left, this.#end - this.#at);
      this.#at += step;
      left -= step;
    }
  }

  /** Passes over characters: each record says anew whether they are wide, and none is cut in two. */
  skipCharacters(count: number, isWide: boolean): void {
    let left = count;
    let size = isWide ? 2 : 1;
    while (left > 0) {
      if (this.#at >= this.#end) {
        this.#advance();
        size = (this.byte() & 1) !== 0 ? 2 : 1;
      }
      const step = Math.min(left, Math.floor((this.#end - this.#at) / size));
      if (step === 0) throw new UnreadableError('DAMAGED_FILE', { reason: 'biff-text-length' });
      this.#at += step * size;
      left -= step;
    }
  }
}

/**
 * Walks the table of shared texts of a BIFF8 workbook and the records that continue it; returns how many texts there
 * are. Throws DAMAGED_FILE when a text runs out of its records.
 */
export function checkSharedTexts(bytes: Buffer, at: number, length: number): number {
  const counter = new Counter(bytes, at, length);
  counter.number(4);
  const count = counter.number(4);
  for (let i = 0; i < count; i++) {
    const characters = counter.number(2);
    const flags = counter.byte();
    const runs = (flags & 8) === 0 ? 0 : counter.number(2);
    const extra = (flags & 4) === 0 ? 0 : counter.number(4);
    counter.skipCharacters(characters, (flags & 1) !== 0);
    counter.skip(runs * 4 + extra);
  }
  return count;
}
