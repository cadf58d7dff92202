import { dayFromIso } from '@shared/domain/iso-day';
import { isMet } from '@shared/analysis/pipeline/excuse-answers';
import type { DealAnswer } from '@shared/ipc/deal-answers';
import { dayMonth } from '../model/short-day';
import { usePipeline } from './pipeline-context';
import { useChangeWords } from './use-change-words';

/** What the data already say to a question, else what was answered last time; null = neither. */
export function useAnswerHints(detail: DealAnswer): (question: number) => string | null {
  const { t, format, changes } = usePipeline();
  const changeWords = useChangeWords();
  const { deal, people, lastAnswers, lastAnswersDay } = detail;
  const fromData = (question: number): string | null => {
    if (question === 1) {
      const own = changes?.deals.find(({ id }) => id === deal.id)?.changes ?? [];
      return own.length === 0 ? null : own.map(changeWords).join('; ');
    }
    if (question === 3 && deal.buyerStep !== null)
      return deal.buyerStepDay === null
        ? deal.buyerStep
        : t('list.step', { step: deal.buyerStep, day: dayMonth(deal.buyerStepDay, format) });
    if (question === 4) {
      const deciders = people.filter(
        ({ roles }) => roles.includes('decider') || roles.includes('approver'),
      );
      if (deciders.length === 0) return t('review.noDecider');
      return deciders
        .map(({ name, coverage }) => {
          const met = isMet(coverage);
          return t(met === null ? 'review.unknownMet' : met ? 'review.met' : 'review.notMet', {
            name,
          });
        })
        .join('; ');
    }
    return null;
  };
  return (question) => {
    const text = fromData(question);
    if (text !== null) return t('review.fromData', { text });
    const last = lastAnswers.find((one) => one.question === question && one.answer !== '');
    return last && lastAnswersDay !== null
      ? t('review.fromLast', {
          day: dayMonth(dayFromIso(lastAnswersDay), format),
          answer: last.answer,
        })
      : null;
  };
}
