import type { Grain } from '@shared/domain/analysis-settings';
import type { DayNumber } from '@shared/domain/iso-day';
import { civilFromDay, dayFromCivil } from '@shared/domain/iso-day';

/**
 * First day of the period that holds a day. Weeks are ISO 8601 weeks, Monday to Sunday.
 * Worked line: 2026-03-18 (a Wednesday) → month 2026-03-01, quarter 2026-01-01, week 2026-03-16.
 */
export function periodStart(day: DayNumber, grain: Grain): DayNumber {
  if (grain === 'week') return Math.floor((day + 3) / 7) * 7 - 3;
  const { year, month } = civilFromDay(day);
  return dayFromCivil(year, grain === 'month' ? month : month - ((month - 1) % 3), 1);
}

/** First day of the period after the one that starts on `start`. */
export function nextPeriodStart(start: DayNumber, grain: Grain): DayNumber {
  if (grain === 'week') return start + 7;
  const { year, month } = civilFromDay(start);
  const next = month + (grain === 'month' ? 1 : 3);
  return next > 12 ? dayFromCivil(year + 1, next - 12, 1) : dayFromCivil(year, next, 1);
}

/**
 * Label of the period that starts on `start`: `2026-03`, `2026-Q1`, `2026-W09`.
 * The year of a week is that of its Thursday (ISO 8601), so the week of 2024-12-30 is 2025-W01.
 */
export function periodLabel(start: DayNumber, grain: Grain): string {
  if (grain === 'week') {
    const thursday = start + 3;
    const { year } = civilFromDay(thursday);
    const week = Math.floor((thursday - dayFromCivil(year, 1, 1)) / 7) + 1;
    return `${yearText(year)}-W${String(week).padStart(2, '0')}`;
  }
  const { year, month } = civilFromDay(start);
  if (grain === 'quarter') return `${yearText(year)}-Q${String((month + 2) / 3)}`;
  return `${yearText(year)}-${String(month).padStart(2, '0')}`;
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
