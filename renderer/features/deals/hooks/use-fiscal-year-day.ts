import { useStore } from 'zustand';
import { fiscalPeriodOf } from '@shared/analysis/periods/fiscal-period';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import type { IsoDay } from '@shared/domain/iso-day';
import { useWorkspace } from '../../../data/use-workspace';
import { dealsStore } from '../store';

/** First day of the fiscal year looked at, so that going through its months asks once; null = the one of today. */
export function useFiscalYearDay(): IsoDay | null {
  const startMonth = useWorkspace()?.fiscalYearStartMonth ?? 1;
  const periodDay = useStore(dealsStore, (state) => state.screen.periodDay);
  const day = periodDay === null ? null : dayFromIso(periodDay);
  return day === null ? null : isoFromDay(fiscalPeriodOf(day, 'year', startMonth).startDay);
}
