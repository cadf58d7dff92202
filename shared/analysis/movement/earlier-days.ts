import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import type { DayNumber } from '@shared/domain/iso-day';
import { civilFromDay, dayFromCivil, dayFromIso, isoFromDay } from '@shared/domain/iso-day';

/** Ends of the month, quarter and year before the ones a day lies in. */
export interface EarlierDays {
  readonly month: DayNumber;
  readonly quarter: DayNumber;
  readonly year: DayNumber;
}

/** Worked line: 2026-09-30 → 2026-08-31, 2026-06-30, 2025-12-31. */
export function earlierDays(day: DayNumber): EarlierDays {
  const { year, month } = civilFromDay(day);
  return {
    month: dayFromCivil(year, month, 1) - 1,
    quarter: dayFromCivil(year, month - ((month - 1) % 3), 1) - 1,
    year: dayFromCivil(year, 1, 1) - 1,
  };
}

/** The same settings for the data as it was on an earlier day. A last day that is earlier still stays. */
export function settingsAsOf(settings: AnalysisSettings, day: DayNumber): AnalysisSettings {
  const own = settings.to === null ? null : dayFromIso(settings.to);
  return own !== null && own < day ? settings : { ...settings, to: isoFromDay(day) };
}
