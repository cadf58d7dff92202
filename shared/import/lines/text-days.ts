import type { DateStyle } from '../values/column-style';
import { writtenDate } from '../values/date-parts';
import type { DateDigits } from '../values/digits-day';
import { orderOfShape } from '../values/date-shape';
import { parseDateText } from '../values/parse-date';
import { isEmptyWord } from '../values/parse-number';
import { parsePeriodLabel } from '../values/period-label';
import type { CellTexts } from './cell-texts';
import { grownInt32, grownUint8 } from './grown';
import { READ } from './text-numbers';

/** False for a text of a shape whose order the column leaves open. */
function hasOrder(text: string, style: DateStyle): boolean {
  const written = writtenDate(text);
  return written?.kind !== 'parts' || orderOfShape(style, written.shape) !== null;
}

const LETTER = /\p{L}/u;
const DMY: DateStyle = { order: 'dmy' };
const MDY: DateStyle = { order: 'mdy' };

/** Text dates of one column style, each text parsed once. A null style reads only texts that give one day in either order. */
export class TextDays {
  readonly #style: DateStyle | null;
  readonly #texts: CellTexts;
  #state = new Uint8Array(0);
  #day = new Int32Array(0);
  /** Texts that name a month, quarter, week or year instead of a day. */
  periodTexts = 0;

  constructor(texts: CellTexts, style: DateStyle | null) {
    this.#texts = texts;
    this.#style = style;
  }

  /** READ state of a text. */
  state(id: number): number {
    if (id >= this.#state.length) {
      this.#state = grownUint8(this.#state, this.#texts.texts.length);
      this.#day = grownInt32(this.#day, this.#texts.texts.length);
    }
    const known = this.#state[id] ?? READ.unreadable;
    if (known !== READ.unknown) return known;
    const state = this.#read(id);
    this.#state[id] = state;
    return state;
  }

  /** Day number of a text whose state is `value`. */
  day(id: number): number {
    return this.#day[id] ?? 0;
  }

  /** What bare digits name, when they are no serials. */
  get digits(): DateDigits | null {
    return this.#style?.digits ?? null;
  }

  #read(id: number): number {
    const text = this.#texts.text(id);
    let day: number | null;
    if (this.#style !== null && (this.#style.byShape === undefined || hasOrder(text, this.#style)))
      day = parseDateText(text, this.#style);
    else {
      const dmy = parseDateText(text, DMY);
      const mdy = parseDateText(text, MDY);
      if (dmy !== null && mdy !== null && dmy !== mdy) return READ.ambiguous;
      day = dmy ?? mdy;
    }
    const label =
      day === null || text.length <= 9 || LETTER.test(text) ? parsePeriodLabel(text) : null;
    if (label !== null && label.grain !== 'day' && label.startDay !== null) {
      this.periodTexts += 1;
      day ??= label.startDay;
    }
    if (day === null) return isEmptyWord(text) ? READ.empty : READ.unreadable;
    this.#day[id] = day;
    return READ.value;
  }
}
