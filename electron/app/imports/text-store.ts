const FIRST_TEXTS = 1024;
const FIRST_UNITS = 16_384;
/** Longer texts are put together piece by piece: a call takes only so many arguments. */
const PIECE = 4096;

/**
 * Texts by their number from 0, kept as code units in one array. Most texts of a large sheet are document numbers that
 * are looked at once; as strings they would be copied by the garbage collector again and again.
 */
export class TextStore {
  #count = 0;
  /** One byte each until the first text comes that needs more. */
  #units: Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> = new Uint8Array(FIRST_UNITS);
  /** Start of each text in the units; its end is the start of the next. */
  #starts = new Uint32Array(FIRST_TEXTS + 1);

  get count(): number {
    return this.#count;
  }

  /** Adds a text; answers its number. */
  add(text: string): number {
    const index = this.#count++;
    let used = this.#starts[index] ?? 0;
    if (index + 1 === this.#starts.length) {
      const starts = new Uint32Array(this.#starts.length * 2);
      starts.set(this.#starts);
      this.#starts = starts;
    }
    if (used + text.length > this.#units.length) {
      const size = Math.max(this.#units.length * 2, used + text.length);
      const isNarrow = this.#units instanceof Uint8Array;
      const units = isNarrow ? new Uint8Array(size) : new Uint16Array(size);
      units.set(this.#units);
      this.#units = units;
    }
    let units = this.#units;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 255 && units instanceof Uint8Array)
        this.#units = units = new Uint16Array(this.#units);
      units[used++] = unit;
    }
    this.#starts[index + 1] = used;
    return index;
  }

  /** The text of a number; empty for one that was not given out. */
  text(index: number): string {
    if (index >= this.#count) return '';
    const end = this.#starts[index + 1] ?? 0;
    let text = '';
    for (let at = this.#starts[index] ?? 0; at < end; at += PIECE)
      text += String.fromCharCode(...this.#units.subarray(at, Math.min(end, at + PIECE)));
    return text;
  }

  /** True when the text of a number is this one. */
  isAt(index: number, text: string): boolean {
    const start = this.#starts[index] ?? 0;
    if ((this.#starts[index + 1] ?? 0) - start !== text.length) return false;
    const units = this.#units;
    for (let i = 0; i < text.length; i++) if (units[start + i] !== text.charCodeAt(i)) return false;
    return true;
  }
}
