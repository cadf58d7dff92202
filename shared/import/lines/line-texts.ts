import { isEmptyWord } from '../values/parse-number';
import { isPivotBlank } from '../words/pivot-words';
import type { CellTexts } from './cell-texts';
import { grownInt32 } from './grown';

/** Plain ASCII words with single blanks: nothing to clean. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;
/** Words for nothing are short and have no digit. */
const LONGEST_EMPTY_WORD = 16;

/** Texts of the accepted lines: cleaned (NFC, blanks collapsed and trimmed), with ids of their own. Names and codes of clients have one id per content. */
export class LineTexts {
  readonly #cells: CellTexts;
  readonly #ids = new Map<string, number>();
  readonly #all: string[] = [];
  /** Line text id + 2 of a cell text as client and as anything else; 0 = not seen, 1 = empty. */
  #clientOf = new Int32Array(0);
  #otherOf = new Int32Array(0);
  readonly #clientNumbers = new Map<number, number>();
  readonly #otherNumbers = new Map<number, number>();
  #lastOther = Number.NaN;
  #lastOtherId = -1;
  #taken = 0;

  constructor(cells: CellTexts) {
    this.#cells = cells;
  }

  /** Id of a client's name or code, -1 when the cell says "nothing" (blank, N/A, NULL, "(blank)"). */
  ofClient(cellText: number): number {
    if (cellText >= this.#clientOf.length)
      this.#clientOf = grownInt32(this.#clientOf, this.#cells.texts.length);
    const known = this.#clientOf[cellText] ?? 1;
    if (known !== 0) return known - 2;
    const clean = this.#clean(cellText);
    const id = clean === null ? -1 : this.ofText(clean);
    this.#clientOf[cellText] = id + 2;
    return id;
  }

  /** Id of an order number or product, -1 when the cell says "nothing". Equal texts may have several ids. */
  ofOther(cellText: number): number {
    if (cellText >= this.#otherOf.length)
      this.#otherOf = grownInt32(this.#otherOf, this.#cells.texts.length);
    const known = this.#otherOf[cellText] ?? 1;
    if (known !== 0) return known - 2;
    const clean = this.#clean(cellText);
    const id = clean === null ? -1 : this.#append(clean);
    this.#otherOf[cellText] = id + 2;
    return id;
  }

  /** Id of a number used as client code, written without ".0". Example: 17850 → "17850". */
  ofClientNumber(value: number): number {
    let id = this.#clientNumbers.get(value);
    if (id === undefined) {
      id = this.ofText(String(value));
      this.#clientNumbers.set(value, id);
    }
    return id;
  }

  /** Id of a number used as order or product code. */
  ofOtherNumber(value: number): number {
    if (value === this.#lastOther) return this.#lastOtherId;
    let id = this.#otherNumbers.get(value);
    if (id === undefined) {
      id = this.#append(String(value));
      this.#otherNumbers.set(value, id);
    }
    this.#lastOther = value;
    this.#lastOtherId = id;
    return id;
  }

  /** The one id of a text as it is. */
  ofText(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#append(text);
    this.#ids.set(text, id);
    return id;
  }

  /** The text of an id. */
  text(id: number): string {
    return this.#all[id] ?? '';
  }

  /** Texts new since the last call, in id order. */
  takeNew(): readonly string[] {
    const out = this.#all.slice(this.#taken);
    this.#taken = this.#all.length;
    return out;
  }

  #append(text: string): number {
    const id = this.#all.length;
    this.#all.push(text);
    return id;
  }

  #clean(cellText: number): string | null {
    const text = this.#cells.text(cellText);
    const clean = CLEAN.test(text) ? text : text.normalize('NFC').replace(/\s+/gu, ' ').trim();
    return clean === '' ||
      (clean.length <= LONGEST_EMPTY_WORD &&
        !/\d/.test(clean) &&
        (isEmptyWord(clean) || isPivotBlank(clean)))
      ? null
      : clean;
  }
}
