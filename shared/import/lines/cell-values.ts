import { CELL_ERRORS, CELL_KIND, NO_PARTNER } from '../cell-batch';
import { isoFromDay, isCivilDate, dayFromCivil } from '../../domain/iso-day';
import type { DateStyle, NumberStyle } from '../values/column-style';
import { digitsDay } from '../values/digits-day';
import type { DateDigits } from '../values/digits-day';
import { unixDay } from '../values/unix-time';
import type { CellTexts } from './cell-texts';
import { FIRST_POSSIBLE_DAY, LAST_POSSIBLE_DAY } from './day-histogram';
import type { ImportIssueCode } from './line-batch';
import { TextDays } from './text-days';
import { READ, TextNumbers } from './text-numbers';

/** Day serial 0 of the 1900 and the 1904 date system as days since 1970-01-01. */
const SERIAL_ZERO = { 1900: -25_569, 1904: -24_107 } as const;

/** How a cell reads as a day: READ states and `impossible`. */
export const DAY_IMPOSSIBLE = 6;

/** Reads cells as numbers and days; texts are parsed once per text and style. The result of the last successful read is in `number` or `day`. */
export class CellValues {
  number = 0;
  day = 0;
  /** The last number was text with a percent sign (and is already divided by 100). */
  isPercent = false;
  readonly #texts: CellTexts;
  readonly #serialZero: number;
  readonly #numbers = new Map<string, TextNumbers>();
  readonly #days = new Map<string, TextDays>();

  constructor(texts: CellTexts, isDate1904: boolean) {
    this.#texts = texts;
    this.#serialZero = isDate1904 ? SERIAL_ZERO[1904] : SERIAL_ZERO[1900];
  }

  /** The shared reader of text numbers in a style. */
  textNumbers(style: NumberStyle | null): TextNumbers {
    const key = style?.decimal ?? '';
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const made = new TextNumbers(this.#texts, style);
    this.#numbers.set(key, made);
    return made;
  }

  /** The shared reader of text dates in a style. */
  textDays(style: DateStyle | null): TextDays {
    const key = style === null ? '' : JSON.stringify(style);
    const known = this.#days.get(key);
    if (known !== undefined) return known;
    const made = new TextDays(this.#texts, style);
    this.#days.set(key, made);
    return made;
  }

  /** READ state of a cell as a number; kind 0 = absent. */
  readNumber(kind: number, value: number, texts: TextNumbers): number {
    this.isPercent = false;
    if (kind === CELL_KIND.number) {
      this.number = value;
      return READ.value;
    }
    if (kind === 0) return READ.empty;
    if (kind !== CELL_KIND.text) return READ.unreadable;
    const state = texts.state(value);
    if (state !== READ.value && state !== READ.percent) return state;
    this.number = texts.value(value);
    this.isPercent = state === READ.percent;
    return READ.value;
  }

  /** READ state (or DAY_IMPOSSIBLE) of a cell as a day; times of day are dropped. Numbers are day serials, yyyymmdd, yyyymm or Unix times. */
  readDay(kind: number, value: number, texts: TextDays): number {
    let day: number;
    if (kind === CELL_KIND.date) day = Math.floor(value);
    else if (kind === CELL_KIND.number) {
      if (texts.digits !== null) return this.#readDigits(value, texts.digits);
      if (value >= 19_000_101 && value <= 21_991_231) return this.#readCompact(value);
      // yyyymm: no day serial reaches so far.
      if (value >= 195_001 && value <= 214_912) return this.#readCompact(value * 100 + 1);
      // So do Unix times.
      day = unixDay(value) ?? Math.floor(value) + this.#serialZero;
    } else if (kind === CELL_KIND.text) {
      const state = texts.state(value);
      if (state !== READ.value) return state;
      day = texts.day(value);
    } else return kind === 0 ? READ.empty : READ.unreadable;
    if (!(day >= FIRST_POSSIBLE_DAY && day <= LAST_POSSIBLE_DAY)) return DAY_IMPOSSIBLE;
    this.day = day;
    return READ.value;
  }

  #readDigits(value: number, digits: DateDigits): number {
    const day = digitsDay(value, digits);
    if (day === null) return DAY_IMPOSSIBLE;
    this.day = day;
    return READ.value;
  }

  #readCompact(value: number): number {
    const [year, month, dayOfMonth] = [
      Math.floor(value / 10_000),
      Math.floor(value / 100) % 100,
      value % 100,
    ];
    if (!isCivilDate(year, month, dayOfMonth)) return DAY_IMPOSSIBLE;
    this.day = dayFromCivil(year, month, dayOfMonth);
    return READ.value;
  }

  /** A cell as it stands in the file, for the list of issues. */
  asText(kind: number, value: number): string {
    switch (kind) {
      case CELL_KIND.text:
        return this.#texts.text(value);
      case CELL_KIND.date:
        return Math.abs(value) < 3_000_000 ? isoFromDay(Math.floor(value)) : String(value);
      case CELL_KIND.boolean:
        return value === 1 ? 'TRUE' : 'FALSE';
      case CELL_KIND.error:
        return value >= NO_PARTNER
          ? this.#texts.text(value - NO_PARTNER)
          : (CELL_ERRORS[value] ?? '#OTHER');
      case CELL_KIND.number:
        return String(value);
      default:
        return '';
    }
  }
}

/** The issue an error cell is reported with. */
export function errorCode(value: number): ImportIssueCode {
  if (value >= NO_PARTNER) return 'KEY_UNKNOWN';
  const text = CELL_ERRORS[value];
  if (text === '#UNCALCULATED') return 'UNCALCULATED_FORMULA';
  if (text === '#TORN') return 'TORN_RECORD';
  return text === '#REF!' ? 'BAD_REFERENCE' : 'ERROR_CELL';
}

/** The issue of a cell that does not read as the number it should be. */
export function numberIssue(state: number): ImportIssueCode {
  if (state === READ.empty) return 'AMOUNT_MISSING';
  return state === READ.ambiguous ? 'NUMBER_AMBIGUOUS' : 'NOT_A_NUMBER';
}

/** The issue of a cell that does not read as the day it should be. */
export function dayIssue(state: number): ImportIssueCode {
  if (state === READ.empty) return 'DATE_MISSING';
  if (state === READ.ambiguous) return 'DATE_AMBIGUOUS';
  return state === DAY_IMPOSSIBLE ? 'DATE_IMPOSSIBLE' : 'NOT_A_DATE';
}
