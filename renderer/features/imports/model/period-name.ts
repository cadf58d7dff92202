import type { Format } from '../../../lib/format/create-format';

/** A period by its days, short: a day or week by its first day, a month by name, longer ones by their first and last month. */
export function periodName(
  { startDay, endDay }: { readonly startDay: number; readonly endDay: number },
  format: Format,
): string {
  const days = endDay - startDay + 1;
  if (days <= 14) return format.day(startDay);
  if (days <= 31) return format.month(startDay);
  if (days >= 360) return `${format.monthName(startDay)} – ${format.month(endDay)}`;
  return `${format.monthName(startDay)}–${format.month(endDay)}`;
}
