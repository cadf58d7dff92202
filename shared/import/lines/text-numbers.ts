import type { NumberStyle } from '../values/column-style';
import { isEmptyWord, parseNumberText } from '../values/parse-number';
import type { CellTexts } from './cell-texts';
import { grownFloat64, grownUint8 } from './grown';

/** How a text reads as a number. */
export const READ = {
  unknown: 0,
  value: 1,
  empty: 2,
  unreadable: 3,
  ambiguous: 4,
  percent: 5,
} as const;

const DOT: NumberStyle = { decimal: '.' };
const COMMA: NumberStyle = { decimal: ',' };

/** Text numbers of one style, each text parsed once. A null style reads only texts on which both decimal signs agree. */
export class TextNumbers {
  readonly #style: NumberStyle | null;
  readonly #texts: CellTexts;
  #state = new Uint8Array(0);
  #value = new Float64Array(0);
  readonly #currency = new Map<number, string>();

  constructor(texts: CellTexts, style: NumberStyle | null) {
    this.#texts = texts;
    this.#style = style;
  }

  /** READ state of a text; `value` and `percent` have a number. */
  state(id: number): number {
    if (id >= this.#state.length) {
      this.#state = grownUint8(this.#state, this.#texts.texts.length);
      this.#value = grownFloat64(this.#value, this.#texts.texts.length);
    }
    const known = this.#state[id] ?? READ.unreadable;
    if (known !== READ.unknown) return known;
    const state = this.#read(id);
    this.#state[id] = state;
    return state;
  }

  /** The number of a text whose state is `value` or `percent` (already divided by 100). */
  value(id: number): number {
    return this.#value[id] ?? Number.NaN;
  }

  /** Currency sign or code that stood with the number, null when none did. */
  currency(id: number): string | null {
    return this.#currency.size === 0 ? null : (this.#currency.get(id) ?? null);
  }

  #read(id: number): number {
    const text = this.#texts.text(id);
    let found = this.#style === null ? null : parseNumberText(text, this.#style);
    if (this.#style === null) {
      const dot = parseNumberText(text, DOT);
      const comma = parseNumberText(text, COMMA);
      if (dot !== null && comma !== null && dot.value !== comma.value) return READ.ambiguous;
      found = dot ?? comma;
    }
    if (found === null) return isEmptyWord(text) ? READ.empty : READ.unreadable;
    this.#value[id] = found.value;
    if (found.currency !== null) this.#currency.set(id, found.currency);
    return found.isPercent ? READ.percent : READ.value;
  }
}
