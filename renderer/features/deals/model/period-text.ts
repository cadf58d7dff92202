import type { PlanPeriod } from '@shared/analysis/pipeline/pipeline-period';
import { fiscalPlace } from '@shared/analysis/periods/fiscal-period';
import type { Format } from '../../../lib/format/create-format';

/** Words of periods: quarter and year of the calendar, and those of a fiscal year. */
export interface PeriodWords {
  readonly quarter: (quarter: string, year: string) => string;
  readonly fiscalQuarter: (quarter: string, year: string) => string;
  readonly fiscalYear: (year: string) => string;
}

/**
 * Name of a period in a fiscal year that begins with a month: `2026`, `Q4 2026`, `Oct 2026`; when the year does not
 * begin in January `FY 2026/27` and `FY 2026/27 Q1`, so that nobody takes it for the calendar's.
 */
export function periodText(
  period: PlanPeriod,
  startMonth: number,
  format: Format,
  words: PeriodWords,
): string {
  if (period.grain === 'month') return format.month(period.startDay);
  const { startYear, endYear, part } = fiscalPlace(period, startMonth);
  if (startYear === endYear)
    return period.grain === 'year'
      ? String(startYear)
      : words.quarter(String(part), String(startYear));
  const year = `${startYear}/${String(endYear % 100).padStart(2, '0')}`;
  return period.grain === 'year' ? words.fiscalYear(year) : words.fiscalQuarter(String(part), year);
}
