import { civilFromDay } from '../../domain/iso-day';
import type { PeriodLabel } from './column-style';
import { dayOfParts, writtenDate } from './date-parts';
import { foldText } from './fold-text';
import { halfLabel, isGermanWeek, monthLabel, quarterLabel, weekLabel } from './grain-labels';
import { isoWeekStart, labelOf } from './period-days';
import { findDateRange, maskDates } from './date-range-in-text';
import { plainText } from './plain-text';
import { rangeLabel } from './range-label';
import { runningPeriod } from './running-period';

const YEAR_ALONE = /^(?:(?:rok|год|year|jahr|jaar) )?((?:19|20|21)\d{2})$/u;
const YEAR_MARK = /(?<=\d) ?(?:года|году|год|гг|г|року|році|рік|р|roku|rok|r|year)\.?$/u;
const ISO_WEEK_DAY = /^(\d{4})-?w(\d{2})-?([1-7])$/u;

function dayOn(day: number): PeriodLabel {
  return { grain: 'day', year: civilFromDay(day).year, index: 0, startDay: day, endDay: day };
}

/** A day that reads one way only: year first, month by name, or a part above 12. */
function dayLabel(text: string, folded: string): PeriodLabel | null {
  const weekDay = ISO_WEEK_DAY.exec(folded);
  if (weekDay) {
    const [year, week] = [Number(weekDay[1]), Number(weekDay[2])];
    const exists = labelOf('week', year, week) !== null;
    return exists ? dayOn(isoWeekStart(year, week) + Number(weekDay[3]) - 1) : null;
  }
  const written = writtenDate(text);
  if (written === null) return null;
  if (written.kind === 'fixed') return dayOn(written.day);
  const [asDmy, asMdy] = [dayOfParts(written, 'dmy'), dayOfParts(written, 'mdy')];
  const isOpen = asDmy !== null && asMdy !== null && asDmy !== asMdy;
  const day = isOpen ? null : (asDmy ?? asMdy);
  return day === null ? null : dayOn(day);
}

/**
 * Reads a whole text as the name of a period, null when it is anything else. Months by name or abbreviation in
 * English, Polish, Russian, Afrikaans and German (with or without a year), Roman months beside a four-digit year,
 * `2024-01`, `01.2024`, `1/2024`, `202401`, quarters (`Q1 2024`, `1 кв. 2024`, `I kw. 2024`, `1. Quartal 2024`),
 * half-years (`1H24`, `I półrocze 2024`), weeks (`2024-W05`, `W05 2024`, `KW 5`), posting periods (`P03.2024`), years, from-to dates that are
 * such a period, and days that read one way only. `year` is null where the label
 * names none. "1 kw." is taken as the Polish quarter, "1. KW" as the German week.
 * Worked line: `parsePeriodLabel('янв.24')` = `{ grain: 'month', year: 2024, index: 1, … }`.
 */
export function parsePeriodLabel(text: string): PeriodLabel | null {
  if (text.length > 40) return null;
  const folded = foldText(plainText(text)).replace(YEAR_MARK, '').replace(/\.$/u, '');
  const year = YEAR_ALONE.exec(folded);
  if (year) return labelOf('year', Number(year[1]), 0);
  if (isGermanWeek(folded)) return weekLabel(folded);
  return (
    monthLabel(folded) ??
    quarterLabel(folded) ??
    halfLabel(folded) ??
    weekLabel(folded) ??
    dayLabel(text, folded) ??
    rangeLabel(text)
  );
}

/** A period named somewhere in a longer text. */
export interface FoundPeriod {
  readonly startDay: number;
  readonly endDay: number;
  /** The part of the text that names it, as written. */
  readonly found: string;
}

interface FoundLabel extends FoundPeriod {
  readonly from: number;
  readonly to: number;
  readonly label: PeriodLabel;
}

const TOKEN = /\p{L}+|\d+/gu;
const LONGEST_LABEL_TOKENS = 6;
const LONGEST_TEXT = 300;
/** A digit joined to the label by a sign makes it part of a longer number or code. */
const JOINED_BEFORE = /\d[-./:,]$/u;
const JOINED_AFTER = /^[-./:,]\d/u;
const RANGE_SIGN =
  /^(?:\s*г\.?|\s*r\.?)?\s*(?:[-–—/]|\.\.+|…|по|до|do|to|till|until|through|thru|bis|tot|t\/m|au|al|a|à|až|ao)\s*$/iu;

function isJoined(text: string, from: number, to: number): boolean {
  return JOINED_BEFORE.test(text.slice(0, from)) || JOINED_AFTER.test(text.slice(to));
}

/** Labels in the text, longest first at each place, none overlapping; weeks, months and quarters may lack the year. */
function labelsIn(text: string): FoundLabel[] {
  const tokens = [...text.matchAll(TOKEN)].map((m) => ({
    from: m.index,
    to: m.index + m[0].length,
  }));
  const labels: FoundLabel[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const from = tokens[i]?.from ?? 0;
    for (let length = Math.min(LONGEST_LABEL_TOKENS, tokens.length - i); length > 0; length--) {
      const to = tokens[i + length - 1]?.to ?? from;
      const label = parsePeriodLabel(text.slice(from, to));
      if (label === null || label.grain === 'day') continue;
      const end = /\p{L}$/u.test(text.slice(from, to)) && text[to] === '.' ? to + 1 : to;
      const days = { startDay: label.startDay ?? 0, endDay: label.endDay ?? 0 };
      labels.push({ ...days, found: text.slice(from, end), from, to: end, label });
      i += length - 1;
      break;
    }
  }
  return labels;
}

/** Two labels with a "to" between them: "январь – март 2024", "2024-01 - 2024-03", "2023-2025". */
function labelRange(text: string, labels: readonly FoundLabel[]): FoundPeriod | null {
  for (let i = 1; i < labels.length; i++) {
    const [first, last] = [labels[i - 1], labels[i]];
    if (!first || !last || last.label.year === null || first.label.grain !== last.label.grain)
      continue;
    if (!RANGE_SIGN.test(text.slice(first.to, last.from))) continue;
    if (isJoined(text, first.from, last.to) || first.label.grain === 'day') continue;
    const start = labelOf(
      first.label.grain,
      first.label.year ?? last.label.year,
      first.label.index,
    );
    if (start === null || start.startDay === null || start.startDay > last.endDay) continue;
    return {
      startDay: start.startDay,
      endDay: last.endDay,
      found: text.slice(first.from, last.to),
    };
  }
  return null;
}

/**
 * Period named inside a title, filter line, sheet or file name: a range of days ("с 01.10.24 по 31.10.24",
 * "za okres 01.09.2026-30.09.2026"), a range of months or years, one month, quarter or week with its year
 * ("Июнь 2025 г.", "sprzedaz_2026-09.xlsx"), else one year. Null when there is none or when several different
 * ones of the finest grain stand there ("2023 vs 2024"). A single day counts only after a word like "за", "for",
 * "za", "vom", because it is more often the day of printing. `found` is the part of the text that says so.
 * Worked line: `findPeriodInText('Июнь 2025 г.')` = 2025-06-01 … 2025-06-30, found `'Июнь 2025 г.'`.
 */
export function findPeriodInText(text: string): FoundPeriod | null {
  const whole = text.slice(0, LONGEST_TEXT).normalize('NFC');
  const running = runningPeriod(whole) ?? findDateRange(whole);
  if (running !== null) return running;
  const masked = maskDates(whole);
  const labels = labelsIn(masked);
  const labelled = labelRange(masked, labels);
  if (labelled !== null) return labelled;
  const sure = labels.filter(
    ({ from, to, label }) => label.year !== null && !isJoined(masked, from, to),
  );
  const fine = sure.filter(({ label }) => label.grain !== 'year');
  const candidates = fine.length > 0 ? fine : sure;
  const [first] = candidates;
  if (!first) return null;
  const isOne = candidates.every((c) => c.startDay === first.startDay && c.endDay === first.endDay);
  return isOne ? { startDay: first.startDay, endDay: first.endDay, found: first.found } : null;
}
