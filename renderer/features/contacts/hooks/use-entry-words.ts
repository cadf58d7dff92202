import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '@shared/ipc/contact-answers';
import type { Touch } from '@shared/ipc/dossier-answers';
import { useTranslate } from '../../../i18n/use-translate';
import { useFormat } from '../../../lib/format/use-format';

export interface EntryWords {
  readonly title: string;
  readonly detail: string;
}

/** A value that has a text of its own gets it; any other is shown as it is. */
type Say = (key: string, options: { readonly defaultValue: string }) => string;

const ATTITUDES: Readonly<Record<string, 'm2' | 'm1' | 'zero' | 'p1' | 'p2'>> = {
  '-2': 'm2',
  '-1': 'm1',
  '0': 'zero',
  '1': 'p1',
  '2': 'p2',
};

/** Turns an entry of the history into words. */
export function useEntryWords(): (entry: HistoryEntry) => EntryWords {
  const { t } = useTranslation('contacts');
  const translate = useTranslate();
  const format = useFormat();
  // Keys come from the database: fields, stages and values another part of the program may add to.
  const say = translate as unknown as Say;
  const known = (key: string, value: string) =>
    say(`contacts:history.${key}.${value}`, { defaultValue: value });
  const attitude = (value: string | null) => {
    const name = value === null ? undefined : ATTITUDES[value];
    return name === undefined ? t('attitude.unknown') : t(`attitude.${name}`);
  };
  const touch = (one: Touch): EntryWords => ({
    title: [t(`kind.${one.kind}`), one.time, one.outcome && t(`outcome.${one.outcome}`)]
      .filter(Boolean)
      .join(', '),
    detail: [
      one.people.length > 0 ? t('history.with', { people: format.list(one.people) }) : '',
      one.place ?? '',
    ]
      .filter(Boolean)
      .join(', '),
  });
  const plain = (value: string | null) =>
    value === null
      ? t('history.unset')
      : value === 'true'
        ? t('history.yes')
        : value === 'false'
          ? t('history.no')
          : value;
  return (entry) => {
    switch (entry.kind) {
      case 'meeting':
      case 'note':
        return touch(entry.touch);
      case 'promise': {
        const { text, isOurs, dueDay, state, person } = entry.promise;
        return {
          title: t(isOurs ? 'history.promiseOurs' : 'history.promiseTheirs', { text }),
          detail: [
            person ?? '',
            dueDay === null ? '' : t('history.due', { day: format.isoDay(dueDay) }),
            t(`history.promiseState.${state.state}`),
          ]
            .filter(Boolean)
            .join(', '),
        };
      }
      case 'fact': {
        const { fieldKey, label, value, before, author } = entry;
        const fact =
          label ?? say(`dossier:field.${fieldKey ?? ''}`, { defaultValue: fieldKey ?? '' });
        const title =
          value === null
            ? t('history.factEmptied', { fact, before: before ?? '' })
            : before === null || before === value
              ? t('history.factSet', { fact, value })
              : t('history.factChanged', { fact, before, value });
        const status = say(`dossier:status.${entry.status}`, { defaultValue: entry.status });
        return { title, detail: [status, author ?? ''].filter(Boolean).join(', ') };
      }
      case 'event':
        return {
          title: t('history.event', {
            kind: known('eventKind', entry.eventKind),
            result: known('result', entry.result),
            what: entry.what,
          }),
          detail: entry.reason ?? '',
        };
      case 'deal':
        return {
          title: t('history.deal', { name: entry.name, stage: known('stage', entry.stage) }),
          detail: '',
        };
      case 'person':
        return {
          title: t('history.attitude', {
            name: entry.name,
            before: attitude(entry.before),
            after: attitude(entry.value),
          }),
          detail: '',
        };
      case 'rating':
        return {
          title: t('history.rating', {
            axis: known('axis', entry.axis),
            value: known('value', entry.value),
          }),
          detail: entry.argument,
        };
      case 'class':
        return {
          title: t('history.classChange', {
            field: known('classField', entry.field),
            before: plain(entry.before),
            after: plain(entry.after),
          }),
          detail: '',
        };
    }
  };
}
