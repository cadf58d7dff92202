import type { ExcuseAnswer } from '@shared/analysis/pipeline/excuse-answers';
import { excuseAnswer } from '@shared/analysis/pipeline/excuse-answers';
import type { Excuse } from '@shared/analysis/pipeline/excuse-words';
import { EXCUSE_QUESTIONS } from '@shared/analysis/pipeline/excuses';
import type { ExcuseQuestion } from '@shared/analysis/pipeline/excuses';
import type { DealAnswer } from '@shared/ipc/deal-answers';
import { Button } from '../../../ui/button/Button';
import { Icon } from '../../../ui/icon/Icon';
import { Languages } from '../../../ui/icon/icons';
import { usePipeline } from '../hooks/pipeline-context';
import type { Pipeline } from '../hooks/pipeline-context';
import { useTurnIntoQuestions } from '../hooks/use-turn-into-questions';
import { dayMonth } from '../model/short-day';
import styles from './Review.module.css';

interface ExcuseBoxProps {
  readonly excuse: Excuse;
  readonly detail: DealAnswer;
}

/** What an excuse really asks, with what is already known of it. */
export function ExcuseBox({ excuse, detail }: ExcuseBoxProps) {
  const pipeline = usePipeline();
  const { t } = pipeline;
  const turn = useTurnIntoQuestions(detail);
  const { deal, people, competitors } = detail;
  const facts = {
    people,
    competitors,
    buyerStep: deal.buyerStep,
    buyerStepDay: deal.buyerStepDay,
    lastPushReason: deal.pushes.at(-1)?.reason ?? null,
  };
  return (
    <div className={styles.excuse} role="note">
      <p className={styles.excuseTitle}>
        <Icon of={Languages} size={14} />
        <b>{t(`review.excuse.${excuse}`)}</b>
      </p>
      <ul>
        {EXCUSE_QUESTIONS[excuse].map((question) => {
          const known = knownWords(question, excuseAnswer(question, facts), pipeline);
          return (
            <li key={question}>
              {t(`review.ask.${question}`)}
              {known === null ? null : <span className={styles.soft}> {known}</span>}
            </li>
          );
        })}
      </ul>
      <div className={styles.excuseFoot}>
        <Button size="sm" onPress={() => void turn(excuse)}>
          {t('review.turn')}
        </Button>
        <span className={styles.soft}>Ctrl Enter</span>
      </div>
    </div>
  );
}

function knownWords(
  question: ExcuseQuestion,
  answer: ExcuseAnswer,
  { t, format }: Pipeline,
): string | null {
  if (answer === null) return null;
  switch (answer.kind) {
    case 'people':
      return t('review.known.map', {
        list: answer.people
          .map(({ name, isMet }) =>
            t(isMet === null ? 'review.unknownMet' : isMet ? 'review.met' : 'review.notMet', {
              name,
            }),
          )
          .join('; '),
      });
    case 'text':
      return t('review.known.text', { text: answer.text });
    case 'day':
      return t('review.known.day', { day: dayMonth(answer.day, format) });
    case 'roles':
      return t('review.known.roles', {
        list: format.list(answer.roles.map((role) => t(`role.${role}`))),
      });
    case 'names':
      return t(question === 'who-matches' ? 'review.known.ours' : 'review.known.competitors', {
        list: format.list(answer.names),
      });
  }
}
