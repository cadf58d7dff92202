import { TOTAL_WORD, totalWord } from '../words/total-words';
import { grownInt32, grownUint8 } from './grown';

const UNKNOWN = 255;
const HASH_A = 0x811c9dc5;
const HASH_B = 0x2545f491;

/** The text table of a sheet as batches bring it, with what is worked out once per text: total words and content hashes. */
export class CellTexts {
  readonly texts: string[] = [];
  #words = new Uint8Array(0);
  #hashed = new Uint8Array(0);
  #hashA = new Int32Array(0);
  #hashB = new Int32Array(0);

  /** Takes the new texts of a batch; ids continue. */
  add(newTexts: readonly string[]): void {
    for (const text of newTexts) this.texts.push(text);
    const { length } = this.texts;
    const before = this.#words.length;
    this.#words = grownUint8(this.#words, length);
    if (this.#words.length > before) this.#words.fill(UNKNOWN, before);
    this.#hashed = grownUint8(this.#hashed, length);
    this.#hashA = grownInt32(this.#hashA, length);
    this.#hashB = grownInt32(this.#hashB, length);
  }

  /** The text of an id, "" for ids the reader never gave. */
  text(id: number): string {
    return this.texts[id] ?? '';
  }

  /** TOTAL_WORD of a text. */
  word(id: number): number {
    const known = this.#words[id] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const word = this.texts[id] === undefined ? TOTAL_WORD.none : totalWord(this.text(id));
    this.#words[id] = word;
    return word;
  }

  /** First content hash: equal texts have equal hashes whatever their ids. */
  hashA(id: number): number {
    if (this.#hashed[id] !== 1) this.#hash(id);
    return this.#hashA[id] ?? 0;
  }

  /** Second, independent content hash. */
  hashB(id: number): number {
    if (this.#hashed[id] !== 1) this.#hash(id);
    return this.#hashB[id] ?? 0;
  }

  #hash(id: number): void {
    const text = this.text(id);
    let a = HASH_A;
    let b = HASH_B;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b + code, 0x9e3779b1) ^ (b >>> 15);
    }
    this.#hashA[id] = a;
    this.#hashB[id] = b;
    this.#hashed[id] = 1;
  }
}
