import type { MapDay } from '@shared/analysis/people/map-events';
import type { PeopleMap } from '@shared/ipc/people-methods';
import type { Format } from '../../../lib/format/create-format';
import { attitudeSign, influenceText, shortName } from './map-words';
import type { PeopleT } from './map-words';

/** The most telling event of a day in words: `Kruk left, 30 Jun 2026`. */
export function eventWords(
  { day, events }: MapDay,
  { records }: PeopleMap,
  t: PeopleT,
  format: Format,
): string {
  const [event] = events;
  if (!event) return format.isoDay(day);
  const nameOf = (id: string): string =>
    shortName(records.people.find((person) => person.id === id)?.name ?? '');
  const words = { name: nameOf(event.personId), day: format.isoDay(day) };
  const number = (text: string | null): number | null => (text === null ? null : Number(text));
  switch (event.kind) {
    case 'left':
      return t('time.event.left', words);
    case 'attitude':
      return t('time.event.attitude', {
        ...words,
        from: attitudeSign(number(event.from)),
        to: attitudeSign(number(event.to)),
      });
    case 'influence':
      return t('time.event.influence', {
        ...words,
        from: influenceText(number(event.from)),
        to: influenceText(number(event.to)),
      });
    case 'role':
      return t('time.event.role', { ...words, role: t(`role.${event.role}`) });
    case 'link':
      return t('time.event.link', {
        ...words,
        line: t(`line.${event.type}`),
        other: nameOf(event.otherId),
      });
    case 'known':
      return events.length === 1
        ? t('time.event.known', words)
        : t('time.event.knownMany', { count: events.length, day: words.day });
  }
}
