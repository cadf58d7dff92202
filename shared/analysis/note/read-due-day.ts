import { civilFromDay, dayFromCivil, isCivilDate } from '@shared/domain/iso-day';
import type { DayNumber } from '@shared/domain/iso-day';
import { AHEAD, LEADING, MONTHS, RELATIVE_DAYS, SPANS, WEEKDAYS } from './day-words';
import { foldName } from './fold-name';

/** A day found at the end of a text, and the text without it. */
export interface DueText {
  readonly rest: string;
  /** Null: no day is said. */
  readonly day: DayNumber | null;
}

const DAY_MONTH = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?\.?$/u;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;

/**
 * Takes a day off the end of a promise, in English, Polish, Russian or Afrikaans: a weekday (the next one after today),
 * today and tomorrow, `14.12`, `14/12/2026`, `2026-12-14`, `14 December`, `in 3 days`. Day before month, always; a date
 * without a year is the next one. Words that lead to the day ("by", "do", "к", "teen") go with it.
 * Worked line: `Send the seal report by Friday` on Tuesday 2026-10-13 → `Send the seal report`, 2026-10-16.
 */
export function readDueDay(text: string, today: DayNumber): DueText {
  const words = text.trim().split(/\s+/u);
  for (const length of [3, 2, 1]) {
    if (words.length < length) continue;
    const day = dayOf(words.slice(-length), today);
    if (day === null) continue;
    const before = words.slice(0, -length);
    while (before.length > 0 && LEADING.has(foldName(before.at(-1) ?? ''))) before.pop();
    return {
      rest: before
        .join(' ')
        .replace(/[,:–-]+$/u, '')
        .trim(),
      day,
    };
  }
  return { rest: words.join(' '), day: null };
}

function dayOf(words: readonly string[], today: DayNumber): DayNumber | null {
  const [first = '', second = '', third = ''] = words.map((word) => word.replace(/[,;!?)]+$/u, ''));
  const folded = foldName(first);
  if (words.length === 1) return singleWord(first, folded, today);
  const month = MONTHS[foldName(second)];
  if (words.length === 2) {
    const dayOfMonth = /^\d{1,2}\.?$/u.test(first) ? Number.parseInt(first, 10) : null;
    return month === undefined || dayOfMonth === null ? null : nextDate(dayOfMonth, month, today);
  }
  const span = SPANS[foldName(third)];
  if (AHEAD.has(folded) && span !== undefined && /^\d{1,3}$/u.test(second))
    return today + Number(second) * span;
  if (month !== undefined && /^\d{1,2}\.?$/u.test(first) && /^\d{4}$/u.test(third))
    return civil(Number(third), month, Number.parseInt(first, 10));
  return null;
}

function singleWord(word: string, folded: string, today: DayNumber): DayNumber | null {
  const weekday = WEEKDAYS[folded];
  if (weekday !== undefined) return nextWeekday(weekday, today);
  const relative = RELATIVE_DAYS[folded];
  if (relative !== undefined) return today + relative;
  const iso = ISO.exec(word);
  if (iso) return civil(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = DAY_MONTH.exec(word);
  if (!short) return null;
  const [dayOfMonth, month, year] = [Number(short[1]), Number(short[2]), short[3]];
  if (year === undefined) return nextDate(dayOfMonth, month, today);
  return civil(year.length === 2 ? 2000 + Number(year) : Number(year), month, dayOfMonth);
}

/** The next such weekday after today: on a Friday, "Friday" is in a week. Monday = 0. */
function nextWeekday(weekday: number, today: DayNumber): DayNumber {
  // Day 0, 1970-01-01, was a Thursday (3).
  const now = (((today + 3) % 7) + 7) % 7;
  return today + ((weekday - now + 6) % 7) + 1;
}

/** The next such date, today included. 29 February is that of the next leap year. */
function nextDate(dayOfMonth: number, month: number, today: DayNumber): DayNumber | null {
  const { year } = civilFromDay(today);
  for (let ahead = 0; ahead <= 8; ahead++) {
    const day = civil(year + ahead, month, dayOfMonth);
    if (day !== null && day >= today) return day;
  }
  return null;
}

function civil(year: number, month: number, dayOfMonth: number): DayNumber | null {
  return isCivilDate(year, month, dayOfMonth) ? dayFromCivil(year, month, dayOfMonth) : null;
}
