import type { RowLevels } from '../layout/sheet-mapping';
import { CELL_KIND } from '../cell-batch';
import { parsePeriodLabel } from '../values/period-label';
import { periodDays } from '../layout/header-period';
import { TOTAL_WORD } from '../words/total-words';
import type { CellTexts } from './cell-texts';
import { SLOT } from './column-plan';
import type { RowCells } from './row-cells';

/** What the column of levels says of a row. */
export interface RowLevel {
  /** Leading blanks; −1 when the cell is empty. */
  readonly indent: number;
  /** First day of the period the cell names, null when it names none. */
  readonly startDay: number | null;
}

const NO_LEVEL: RowLevel = { indent: -1, startDay: null };

/** Leading blanks of a text as written. Worked line: `'   City'` → 3. */
export function indentOf(text: string): number {
  return /^[\s\u00A0]*/u.exec(text)?.[0].length ?? 0;
}

/** Tells groups from details where both stand in one column, and carries the group's client or month down to its details. */
export class LevelReader {
  /** Day of the lines below the last month; null before the first one. */
  day: number | null = null;
  readonly #levels: RowLevels;
  readonly #texts: CellTexts;
  readonly #assumedYear: number | null;
  readonly #known = new Map<number, RowLevel>();
  #monthE4: number | null = null;
  #itemsE4 = 0;
  #groupIndent = -1;
  #groupKind = 0;
  #groupValue = 0;

  constructor(levels: RowLevels, texts: CellTexts, assumedYear: number | null) {
    this.#levels = levels;
    this.#texts = texts;
    this.#assumedYear = assumedYear;
  }

  /** Level of a cell of the column. */
  levelOf(kind: number, value: number): RowLevel {
    if (kind !== CELL_KIND.text) return kind === 0 ? NO_LEVEL : { indent: 0, startDay: null };
    let level = this.#known.get(value);
    if (level === undefined) {
      const text = this.#texts.text(value);
      level = {
        indent: indentOf(text),
        startDay: this.#levels.by === 'indent' ? null : this.#startDay(text),
      };
      this.#known.set(value, level);
    }
    return level;
  }

  /**
   * Whether a row is a group, given the row below it; a detail gets the client of its group when groups are the clients. The row right
   * above a month is the last item of the month before, unless that month's amount is complete without it. `amountE4` null = no amount.
   */
  takesGroup(row: RowCells, own: RowLevel, next: RowLevel, amountE4: number | null): boolean {
    if (this.#levels.by === 'period-below') return this.#takesClient(row, own);
    if (this.#levels.by === 'period') {
      if (own.startDay !== null) {
        this.day = own.startDay;
        this.#monthE4 = amountE4;
        this.#itemsE4 = 0;
        return true;
      }
      if (next.startDay !== null && this.#isSection(amountE4)) return this.#open(row, own);
      this.#itemsE4 += amountE4 ?? 0;
    } else if (own.indent >= 0 && next.indent > own.indent) return this.#open(row, own);
    const isBelow = this.#levels.by === 'period' || own.indent > this.#groupIndent;
    if (this.#levels.isGroupClient && this.#groupKind !== 0 && isBelow) {
      row.kind[SLOT.order] = row.kind[SLOT.client] ?? 0;
      row.value[SLOT.order] = row.value[SLOT.client] ?? 0;
      row.kind[SLOT.client] = this.#groupKind;
      row.value[SLOT.client] = this.#groupValue;
    }
    return false;
  }

  /** A client above its months is a group; a month is a detail of it. Totals stay what their word says. */
  #takesClient(row: RowCells, own: RowLevel): boolean {
    if (own.startDay === null) {
      const isTotal =
        row.kind[SLOT.client] === CELL_KIND.text &&
        this.#texts.word(row.value[SLOT.client] ?? -1) >= TOTAL_WORD.subtotal;
      return isTotal ? false : this.#open(row, own);
    }
    this.day = own.startDay;
    row.kind[SLOT.client] = this.#groupKind;
    row.value[SLOT.client] = this.#groupValue;
    return false;
  }

  #isSection(amountE4: number | null): boolean {
    if (this.day === null || amountE4 === null) return true;
    return this.#monthE4 !== null && Math.abs(this.#itemsE4 - this.#monthE4) <= 100;
  }

  #open(row: RowCells, own: RowLevel): true {
    this.#groupIndent = own.indent;
    this.#groupKind = row.kind[SLOT.client] ?? 0;
    this.#groupValue = row.value[SLOT.client] ?? 0;
    return true;
  }

  #startDay(text: string): number | null {
    const label = parsePeriodLabel(text.trim());
    if (label === null || label.grain === 'day' || label.grain === 'year') return null;
    if (label.startDay !== null) return label.startDay;
    return this.#assumedYear === null
      ? null
      : periodDays(label.grain, this.#assumedYear, label.index).startDay;
  }
}
