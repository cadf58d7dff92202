import { useStore } from 'zustand';
import { dayFromIso } from '@shared/domain/iso-day';
import { findExcuse } from '@shared/analysis/pipeline/excuses';
import type { DealAnswer } from '@shared/ipc/deal-answers';
import { Button } from '../../../ui/button/Button';
import { usePipeline } from '../hooks/pipeline-context';
import { useAnswerHints } from '../hooks/use-answer-hints';
import { dayMonth } from '../model/short-day';
import { dealsStore, openPart } from '../store';
import { ExcuseChooser } from './ExcuseChooser';
import { QuestionRow } from './QuestionRow';
import { ReviewNote } from './ReviewNote';
import styles from './Review.module.css';

const QUESTIONS = [1, 2, 3, 4, 5, 6] as const;

/** The six questions about the deal with the answers of the review being written. */
export function ReviewSection({ detail }: { readonly detail: DealAnswer }) {
  const { t, format, answer } = usePipeline();
  const hints = useAnswerHints(detail);
  const isExcuseOpen = useStore(dealsStore, (state) => state.isExcuseOpen);
  const { openReview, lastReview, facts } = answer;
  const day = openReview ? dayFromIso(openReview.day) : facts.asOfDay;
  const done = detail.answers.filter((one) => one.answer !== '').length;
  const hasExcuse = detail.answers.some((one) => findExcuse(one.answer) !== null);
  return (
    <section className={styles.review} aria-label={t('review.title', { day: '' })}>
      <div className={styles.title}>
        <h3>{t('review.title', { day: dayMonth(day, format) })}</h3>
        <span className={styles.soft}>{t('review.answered', { done: format.integer(done) })}</span>
        <span className={styles.space} />
        {lastReview === null ? null : (
          <Button
            variant="link"
            size="sm"
            onPress={() => openPart({ kind: 'reviews', reviewId: lastReview.id })}
          >
            {t('review.last', { day: dayMonth(dayFromIso(lastReview.day), format) })}
          </Button>
        )}
      </div>
      {isExcuseOpen && !hasExcuse ? <ExcuseChooser detail={detail} /> : null}
      <ol className={styles.questions}>
        {QUESTIONS.map((question) => (
          <QuestionRow
            key={question}
            question={question}
            detail={detail}
            hint={hints(question)}
            known={detail.answers.find((one) => one.question === question)}
          />
        ))}
      </ol>
      <ReviewNote />
    </section>
  );
}
