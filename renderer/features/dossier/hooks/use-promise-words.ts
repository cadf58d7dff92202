import { useTranslation } from 'react-i18next';
import type { PromiseLine } from '@shared/ipc/dossier-answers';
import { useFormat } from '../../../lib/format/use-format';

/** A promise in words: when it is due and how late it is, and who promised whom. */
export function usePromiseWords(promise: PromiseLine): {
  readonly when: string;
  readonly who: string;
} {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const { dueDay, state, isOurs, colleague, person } = promise;
  const day = dueDay === null ? '' : format.isoDay(dueDay);
  return { when: when(), who: isOurs ? ours() : theirs() };

  function when(): string {
    if (dueDay === null) return t('side.noDay');
    const told = isOurs && promise.toldDay !== null && state.isToldInTime ? t('side.told') : '';
    if (state.state === 'late') {
      const late = t('side.late', { day, count: state.daysLate ?? 0 });
      const notice = isOurs ? told || t('side.untold') : '';
      return [late, notice].filter(Boolean).join(', ');
    }
    const left =
      state.daysLeft === 0
        ? t('side.dueToday')
        : t('side.left', { day, count: state.daysLeft ?? 0 });
    return [left, told].filter(Boolean).join(', ');
  }

  function ours(): string {
    if (colleague !== null && person !== null)
      return t('side.ours', { who: colleague, whom: person });
    if (person !== null) return t('side.oursBare', { whom: person });
    return colleague === null ? t('side.oursNobody') : t('side.oursAlone', { who: colleague });
  }

  function theirs(): string {
    return person === null ? t('side.theirsBare') : t('side.theirs', { who: person });
  }
}
