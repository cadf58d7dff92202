import { UnreadableError } from '../unreadable-error';
import { BIFF } from './biff-record';
import { biffCharacters } from './biff-text';

function damaged(reason: string): UnreadableError {
  return new UnreadableError('DAMAGED_FILE', { reason: `biff-${reason}` });
}

/** Reads on from one record into those that continue it. */
class ContinuedRecord {
  readonly #bytes: Buffer;
  #at: number;
  #end: number;

  constructor(bytes: Buffer, at: number, length: number) {
    this.#bytes = bytes;
    this.#at = at;
    this.#end = at + length;
  }

  #advance(): void {
    const next = this.#end;
    if (next + 4 > this.#bytes.length || this.#bytes.readUInt16LE(next) !== BIFF.continue)
      throw damaged('text-length');
    this.#at = next + 4;
    this.#end = this.#at + this.#bytes.readUInt16LE(next + 2);
    if (this.#end > this.#bytes.length) throw damaged('truncated');
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
      while (this.#at >= this.#end) this.#advance();
      const step = Math.min(left, this.#end - this.#at);
      this.#at += step;
      left -= step;
    }
  }

  /** Characters: each record says anew whether they are wide, and none is cut in two. */
  characters(count: number, isWide: boolean): string {
    let text = '';
    let left = count;
    let wide = isWide;
    while (left > 0) {
      if (this.#at >= this.#end) {
        this.#advance();
        wide = (this.byte() & 1) !== 0;
      }
      const size = wide ? 2 : 1;
      const step = Math.min(left, Math.floor((this.#end - this.#at) / size));
      if (step === 0) throw damaged('text-length');
      text += biffCharacters(this.#bytes, this.#at, step, wide);
      this.#at += step * size;
      left -= step;
    }
    return text;
  }
}

/**
 * The table of shared texts of a BIFF8 workbook, formatting and phonetic text left out. Throws DAMAGED_FILE when a text
 * runs out of its records.
 */
export function readSharedTexts(bytes: Buffer, at: number, length: number): readonly string[] {
  const record = new ContinuedRecord(bytes, at, length);
  record.number(4);
  const count = record.number(4);
  const texts: string[] = [];
  while (texts.length < count) {
    const characters = record.number(2);
    const flags = record.byte();
    const runs = (flags & 8) === 0 ? 0 : record.number(2);
    const extra = (flags & 4) === 0 ? 0 : record.number(4);
    texts.push(record.characters(characters, (flags & 1) !== 0));
    record.skip(runs * 4 + extra);
  }
  return texts;
}
