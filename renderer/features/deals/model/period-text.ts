import type { PlanPeriod } from '@shared/analysis/pipeline/pipeline-period';
import { civilFromDay } from '@shared/domain/iso-day';
import type { Format } from '../../../lib/format/create-format';

/** Name of a period: `2026`, what `quarterText` makes of (4, 2026), `Oct 2026`. */
export function periodText(
  { grain, startDay }: PlanPeriod,
  format: Format,
  quarterText: (quarter: string, year: string) => string,
): string {
  const { year, month } = civilFromDay(startDay);
  if (grain === 'year') return String(year);
  return grain === 'quarter'
    ? quarterText(String(Math.ceil(month / 3)), String(year))
    : format.month(startDay);
}
