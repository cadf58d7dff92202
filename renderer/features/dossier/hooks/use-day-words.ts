import { useCallback } from 'react';
import type { IsoDay } from '@shared/domain/iso-day';
import { useFormat } from '../../../lib/format/use-format';

/** A day without the year, with its weekday unless told otherwise: `Thu 15 Oct`, `15 Oct`. */
export function useDayWords(isWithWeekday = true): (day: IsoDay) => string {
  const { locale } = useFormat();
  return useCallback(
    (day) =>
      new Intl.DateTimeFormat(locale, {
        ...(isWithWeekday ? { weekday: 'short' } : {}),
        day: 'numeric',
        month: 'short',
        timeZone: 'UTC',
      })
        .format(Date.parse(`${day}T00:00:00Z`))
        .replace('Sept', 'Sep')
        .replace(',', '')
        .replaceAll(' ', '\u00A0'),
    [locale, isWithWeekday],
  );
}
