import { civilFromDay, dayFromCivil, daysInMonth } from '../../domain/iso-day';
import { writtenDate } from './date-parts';
import { foldText } from './fold-text';
import { monthLabel } from './grain-labels';

interface RunningPeriod {
  readonly startDay: number;
  readonly endDay: number;
  readonly found: string;
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['three', 3],
  ['six', 6],
  ['nine', 9],
  ['twelve', 12],
]);
const DATE =
  '(\\d{1,2}(?:st|nd|rd|th)? \\p{L}+,? \\d{4}|\\p{L}+ \\d{1,2},? \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})';
const ENDED = new RegExp(
  `(?:(\\d{1,2}|three|six|nine|twelve)[ -])?(half[ -]year|year|quarter|months?) end(?:ed|ing):? ${DATE}`,
  'iu',
);
const TO_DATE =
  /(?:\bytd|year[ -]to[ -]date|narastająco(?: do)?|с начала года по)[ :,(-]*(\p{L}+[ .,]+\d{4}|\d{1,2}[./]\d{4}|\d{4}-\d{2})/iu;
const MONTHS_OF_YEAR =
  /(?<!\d)([1-9]|1[0-2])[ -]?(?:месяц\p{L}*|мес\.?|miesi[ąęa]c\p{L}*|mies\.?|months|maande|monate)(?: of| van)? ((?:19|20|21)\d{2})(?!\d)/iu;

/** From the first day of the month `months` − 1 before the month of a day to that day. */
function monthsUntil(endDay: number, months: number): { startDay: number; endDay: number } {
  const { year, month } = civilFromDay(endDay);
  const first = year * 12 + month - months;
  return { startDay: dayFromCivil(Math.floor(first / 12), (first % 12) + 1, 1), endDay };
}

/** The day of a date that ends a month; a date that could be read two ways is read as the one that does. */
function monthEnd(text: string): number | null {
  const written = writtenDate(text);
  if (written === null) return null;
  const days =
    written.kind === 'fixed'
      ? [written.day]
      : [
          [written.third, written.second, written.first] as const,
          [written.third, written.first, written.second] as const,
        ].flatMap(([year, month, day]) =>
          month >= 1 && month <= 12 && day === daysInMonth(year, month)
            ? [dayFromCivil(year, month, day)]
            : [],
        );
  return (
    days.find((day) => {
      const { year, month, dayOfMonth } = civilFromDay(day);
      // Financial years end on the 28th of February in leap years too.
      return dayOfMonth === daysInMonth(year, month) || (month === 2 && dayOfMonth === 28);
    }) ?? null
  );
}

/**
 * Period of a title that names its end and its length: "12 months ended 31 December 2024", "Quarter ended 30 June 2024", "YTD March 2024",
 * "9 месяцев 2024 г."; null for all others. Worked line: `'YTD March 2024'` → 2024-01-01 … 2024-03-31.
 */
export function runningPeriod(text: string): RunningPeriod | null {
  const ended = ENDED.exec(text);
  if (ended !== null) {
    const count = ended[1]?.toLowerCase();
    const unit = (ended[2] ?? '').toLowerCase();
    const each = unit.startsWith('half') ? 6 : unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1;
    const months = each * (count === undefined ? 1 : (COUNTS.get(count) ?? Number(count)));
    const day = monthEnd(ended[3] ?? '');
    if (day !== null && months <= 24) return { ...monthsUntil(day, months), found: ended[0] };
  }
  const toDate = TO_DATE.exec(text);
  const last = toDate === null ? null : monthLabel(foldText(toDate[1] ?? ''));
  if (toDate !== null && last !== null && last.endDay !== null)
    return { ...monthsUntil(last.endDay, last.index), found: toDate[0] };
  const first = MONTHS_OF_YEAR.exec(text);
  if (first === null) return null;
  const [month, year] = [Number(first[1]), Number(first[2])];
  const endDay = dayFromCivil(year, month, daysInMonth(year, month));
  return { ...monthsUntil(endDay, month), found: first[0] };
}
