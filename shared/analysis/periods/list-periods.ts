import type { AnalysisPeriod } from '@shared/analysis/portfolio/portfolio-analysis';
import type { Grain } from '@shared/domain/analysis-settings';
import type { DayNumber } from '@shared/domain/iso-day';
import { nextPeriodStart, periodLabel, periodStart } from './period-of-day';

/**
 * All periods from the one that holds `first` to the one that holds `last`, without a hole: a period nobody bought in
 * is a period of zero, not an absent one. Empty when `first` > `last`. None is marked partial here.
 * Worked line: 2026-01-15 to 2026-03-02 by month → 2026-01, 2026-02, 2026-03.
 */
export function listPeriods(first: DayNumber, last: DayNumber, grain: Grain): AnalysisPeriod[] {
  const periods: AnalysisPeriod[] = [];
  if (first > last) return periods;
  for (let start = periodStart(first, grain); start <= last;) {
    const next = nextPeriodStart(start, grain);
    periods.push({ label: periodLabel(start, grain), start, end: next - 1, isPartial: false });
    start = next;
  }
  return periods;
}
