import { civilFromDay } from '@shared/domain/iso-day';
import type { Format } from '../../../lib/format/create-format';

/** A period by its days, short: a day or week by its first day, a month by name, a whole year by its number, longer ones by their first and last month. */
export function periodName(
  { startDay, endDay }: { readonly startDay: number; readonly endDay: number },
  format: Format,
): string {
  const days = endDay - startDay + 1;
  if (days <= 14) return format.day(startDay);
  if (days <= 31) return format.month(startDay);
  const [first, next] = [civilFromDay(startDay), civilFromDay(endDay + 1)];
  const isYear = first.month === 1 && first.dayOfMonth === 1 && next.year === first.year + 1;
  if (isYear && next.month === 1 && next.dayOfMonth === 1) return String(first.year);
  if (days >= 360) return `${format.monthName(startDay)} – ${format.month(endDay)}`;
  return `${format.monthName(startDay)}–${format.month(endDay)}`;
}
