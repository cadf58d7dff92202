import { civilFromDay } from '@shared/domain/iso-day';
import type { PlanPeriod } from './plan-periods';

/** Sales of the last twelve months in the calendar months of a period; null when one is not known. */
export function lastYearOf(
  lastYearE4: Float64Array,
  client: number,
  period: PlanPeriod,
): number | null {
  const first = civilFromDay(period.firstDay).month - 1;
  let sum = 0;
  for (let month = 0; month < period.to - period.from; month++)
    sum += lastYearE4[client * 12 + ((first + month) % 12)] ?? Number.NaN;
  return Number.isNaN(sum) ? null : sum;
}
