import { civilFromDay } from '@shared/domain/iso-day';
import type { DayNumber } from '@shared/domain/iso-day';
import type { Format } from '../../../lib/format/create-format';
import { NO_VALUE } from '../../../lib/format/create-format';

const formats = new Map<string, Intl.DateTimeFormat>();

function write(day: DayNumber, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format)
    formats.set(key, (format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })));
  return format
    .format(day * 86_400_000)
    .replace('Sept', 'Sep')
    .replaceAll(/\s/gu, '\u00A0');
}

/** Day and month: `18 Dec`; a dash for none. */
export function dayMonth(day: DayNumber | null, { locale }: Format): string {
  return day === null ? NO_VALUE : write(day, locale, { day: 'numeric', month: 'short' });
}

/** Day and month in the year of the as-of day, else month and year: `18 Dec`, `Feb 2027`. */
export function shortDay(day: DayNumber | null, asOfDay: DayNumber, format: Format): string {
  if (day === null) return NO_VALUE;
  return civilFromDay(day).year === civilFromDay(asOfDay).year
    ? dayMonth(day, format)
    : format.month(day);
}

/** With the day of the week: `Tue 20 Oct`. */
export function weekDay(day: DayNumber | null, { locale }: Format): string {
  return day === null
    ? NO_VALUE
    : write(day, locale, { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '');
}
