import { dayFromCivil, isCivilDate } from '../../domain/iso-day';
import { CELL_KIND } from '../cell-batch';
import type { SheetMapping } from '../layout/sheet-mapping';
import { parsePeriodLabel } from '../values/period-label';
import type { CellTexts } from './cell-texts';
import { DAY_IMPOSSIBLE } from './cell-values';
import type { CellValues } from './cell-values';
import type { ColumnPlan } from './column-plan';
import { SLOT } from './column-plan';
import type { RowCells } from './row-cells';
import type { TextDays } from './text-days';
import { READ } from './text-numbers';

/** Reads the day of a row: of its date cell, of year and month columns, or the one period of the sheet. The result is in `values.day`. */
export class RowDay {
  /** Day of the month that stands above the row, where the sheet is a grouped list. */
  carried: number | null = null;
  readonly #values: CellValues;
  readonly #texts: CellTexts;
  readonly #days: TextDays;
  readonly #hasColumn: boolean;
  readonly #fixedDay: number | null;
  readonly #parts: SheetMapping['dateParts'];
  readonly #assumedYear: number | null;
  readonly #months = new Map<number, number>();
  #partRows = 0;

  constructor(values: CellValues, texts: CellTexts, plan: ColumnPlan, mapping: SheetMapping) {
    this.#values = values;
    this.#texts = texts;
    this.#days = values.textDays(plan.bySlot[SLOT.date]?.dateStyle ?? null);
    this.#hasColumn = plan.bySlot[SLOT.date] !== undefined;
    this.#fixedDay = mapping.fixedPeriod?.startDay ?? null;
    this.#parts = mapping.dateParts;
    this.#assumedYear = mapping.assumedYear;
  }

  /** Days that stand for whole periods: texts naming a period, or rows with a year and a month instead of a day. */
  get periodTexts(): number {
    return this.#days.periodTexts + this.#partRows;
  }

  /** READ state (or DAY_IMPOSSIBLE) of the row's day. */
  read(row: RowCells): number {
    const values = this.#values;
    if (this.#parts !== undefined) return this.#readParts(row, this.#parts);
    if (this.#hasColumn)
      return values.readDay(row.kind[SLOT.date] ?? 0, row.value[SLOT.date] ?? 0, this.#days);
    const day = this.carried ?? this.#fixedDay;
    if (day === null) return READ.empty;
    values.day = day;
    return READ.value;
  }

  #readParts(row: RowCells, parts: NonNullable<SheetMapping['dateParts']>): number {
    const year = parts.year === null ? this.#assumedYear : this.#yearOf(row);
    if (year === null)
      return row.kind[SLOT.date] === 0 && parts.year !== null ? READ.empty : READ.unreadable;
    let month = 1;
    if (parts.month !== null) {
      const own = this.#monthOf(row, parts.year === null ? SLOT.date : SLOT.month);
      if (own === 0) return READ.unreadable;
      month = own;
    }
    let dayOfMonth = 1;
    if (parts.day !== null) {
      dayOfMonth = row.kind[SLOT.day] === CELL_KIND.number ? (row.value[SLOT.day] ?? 0) : 0;
      if (!isCivilDate(year, month, dayOfMonth)) return DAY_IMPOSSIBLE;
    } else this.#partRows += 1;
    this.#values.day = dayFromCivil(year, month, dayOfMonth);
    return READ.value;
  }

  #yearOf(row: RowCells): number | null {
    const value = row.value[SLOT.date] ?? 0;
    if (row.kind[SLOT.date] === CELL_KIND.number)
      return Number.isInteger(value) && value >= 1950 && value <= 2150 ? value : null;
    if (row.kind[SLOT.date] !== CELL_KIND.text) return null;
    const label = parsePeriodLabel(this.#texts.text(value));
    return label?.grain === 'year' ? label.year : null;
  }

  /** Month 1–12 of a number or a name, the first month of a quarter's name; 0 when it is none. */
  #monthOf(row: RowCells, slot: number): number {
    const value = row.value[slot] ?? 0;
    if (row.kind[slot] === CELL_KIND.number)
      return Number.isInteger(value) && value >= 1 && value <= 12 ? value : 0;
    if (row.kind[slot] !== CELL_KIND.text) return 0;
    const known = this.#months.get(value);
    if (known !== undefined) return known;
    const text = this.#texts.text(value).trim();
    const label = parsePeriodLabel(text);
    const month = /^\d{1,2}$/u.test(text)
      ? Number(text)
      : label?.grain === 'month'
        ? label.index
        : label?.grain === 'quarter'
          ? label.index * 3 - 2
          : 0;
    const own = month >= 1 && month <= 12 ? month : 0;
    this.#months.set(value, own);
    return own;
  }
}
