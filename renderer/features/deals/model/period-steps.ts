import { fiscalPeriodAfter, fiscalPeriodOf } from '@shared/analysis/periods/fiscal-period';
import type { PeriodGrain } from '@shared/analysis/pipeline/pipeline-period';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import type { DayNumber, IsoDay } from '@shared/domain/iso-day';

/** Where the screen stands in time. */
export interface PeriodPlace {
  readonly grain: PeriodGrain;
  /** A day of the period looked at; null = the period that holds today. */
  readonly periodDay: IsoDay | null;
  readonly asOfDay: DayNumber;
  /** Month with which the fiscal year begins, 1–12. */
  readonly startMonth: number;
}

/**
 * The period so many steps away, by its first day; null when that is the period that holds today, so that the screen
 * goes on with time. Worked line: as of 13 Oct 2026, the quarter before → `2026-07-01`; from there one on → null.
 */
export function periodStep(
  { grain, periodDay, asOfDay, startMonth }: PeriodPlace,
  steps: number,
): IsoDay | null {
  const day = (periodDay === null ? null : dayFromIso(periodDay)) ?? asOfDay;
  const { startDay, endDay } = fiscalPeriodAfter(
    fiscalPeriodOf(day, grain, startMonth),
    steps,
    startMonth,
  );
  return startDay <= asOfDay && asOfDay <= endDay ? null : isoFromDay(startDay);
}

/** The day inside the months the facts speak of: while another year is on its way, the nearest day of this one. */
export function dayInFacts(
  periodDay: IsoDay | null,
  asOfDay: DayNumber,
  months: readonly DayNumber[],
): DayNumber {
  const day = (periodDay === null ? null : dayFromIso(periodDay)) ?? asOfDay;
  const first = months[0] ?? day;
  const last = months.at(-1) ?? day;
  return Math.max(first, Math.min(day, last + 27));
}
