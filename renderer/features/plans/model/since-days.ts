import {
  civilFromDay,
  dayFromCivil,
  dayFromIso,
  daysInMonth,
  isoFromDay,
} from '@shared/domain/iso-day';
import type { PlanBoard } from '@shared/ipc/plan-answers';

/** An earlier day the board can be held against. */
export interface SinceDay {
  readonly key: string;
  readonly day: string;
  /** Whole months ago; null = a day something was kept on. */
  readonly months: number | null;
}

const MONTHS = [3, 6, 12, 24];

/** Same day some months earlier; the last of the month where there is no such day. */
export function monthsBefore(day: string, months: number): string {
  const number = dayFromIso(day);
  if (number === null) return day;
  const { year, month, dayOfMonth } = civilFromDay(number);
  const index = year * 12 + month - 1 - months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return isoFromDay(dayFromCivil(y, m, Math.min(dayOfMonth, daysInMonth(y, m))));
}

/** Days to compare with: some months ago, and the days on which versions of plans were kept. */
export function sinceDays({
  today,
  versionDays,
}: Pick<PlanBoard, 'today' | 'versionDays'>): readonly SinceDay[] {
  const ago = MONTHS.map((months) => ({
    key: `months-${months}`,
    day: monthsBefore(today, months),
    months,
  }));
  const kept = versionDays
    .filter((day) => day < today)
    .map((day) => ({ key: day, day, months: null }));
  return [...ago, ...kept];
}
