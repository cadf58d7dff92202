import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { dayFromIso } from '@shared/domain/iso-day';
import { findExcuse } from '@shared/analysis/pipeline/excuses';
import type { DealAnswer, ReviewAnswer } from '@shared/ipc/deal-answers';
import { useCommand } from '../../../data/use-command';
import { Button } from '../../../ui/button/Button';
import { cx } from '../../../ui/cx';
import { usePipeline } from '../hooks/pipeline-context';
import { useTurnIntoQuestions } from '../hooks/use-turn-into-questions';
import { dayMonth } from '../model/short-day';
import { dealsStore, openPart, setQuestion } from '../store';
import { ExcuseBox } from './ExcuseBox';
import styles from './Review.module.css';

interface QuestionRowProps {
  readonly question: 1 | 2 | 3 | 4 | 5 | 6;
  readonly detail: DealAnswer;
  readonly hint: string | null;
  readonly known: ReviewAnswer | undefined;
}

/** One question: its answer, the field while it is written, and what an excuse really asks. */
export function QuestionRow({ question, detail, hint, known }: QuestionRowProps) {
  const { t, format } = usePipeline();
  const isOpen = useStore(dealsStore, (state) => state.question === question);
  const kept = known?.answer ?? '';
  const [draft, setDraft] = useState<string | null>(null);
  const text = isOpen ? (draft ?? kept) : kept;
  const excuse = findExcuse(text);
  const followUp = known?.followUp ?? null;
  return (
    <li className={cx(styles.row, isOpen && styles.on)}>
      <button
        type="button"
        className={styles.question}
        aria-keyshortcuts={String(question)}
        aria-expanded={isOpen}
        onClick={() => setQuestion(isOpen ? null : question)}
      >
        <span className={styles.number}>{format.integer(question)}</span>
        <span>
          <b>{t(`review.question.q${question}`)}</b>
          {isOpen ? null : kept === '' ? (
            <span className={styles.none}>{hint ?? t('review.noAnswer')}</span>
          ) : (
            <span className={styles.answer}>{kept}</span>
          )}
        </span>
      </button>
      {isOpen ? (
        <AnswerField
          question={question}
          detail={detail}
          kept={kept}
          draft={text}
          hint={hint}
          onDraft={setDraft}
        />
      ) : null}
      {followUp === null ? null : (
        <p className={styles.followUp}>
          {t('review.followUpLine', {
            text: followUp,
            owner: known?.followUpOwner ?? '–',
            day: dayMonth(
              known?.followUpDay == null ? null : dayFromIso(known.followUpDay),
              format,
            ),
          })}
        </p>
      )}
      {excuse === null ? null : <ExcuseBox excuse={excuse} detail={detail} />}
    </li>
  );
}

interface AnswerFieldProps {
  readonly question: 1 | 2 | 3 | 4 | 5 | 6;
  readonly detail: DealAnswer;
  readonly kept: string;
  readonly draft: string;
  readonly hint: string | null;
  readonly onDraft: (draft: string | null) => void;
}

/** Keys: Enter keeps and goes on to the next question, Shift+Enter a new line, Esc gives back, Ctrl+Enter asks. */
function AnswerField({ question, detail, kept, draft, hint, onDraft }: AnswerFieldProps) {
  const { t } = usePipeline();
  const { run } = useCommand('deal.answer');
  const turn = useTurnIntoQuestions(detail);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);
  const keep = async () => {
    if (draft.trim() !== kept)
      await run({ dealId: detail.deal.id, question, answer: draft.slice(0, 4000) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      onDraft(null);
      setQuestion(null);
      focusList();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const excuse = findExcuse(draft);
      void keep().then(() => (excuse === null ? undefined : turn(excuse)));
    } else if (event.key === 'Enter' && !event.shiftKey) {
      void keep().then(() => onDraft(null));
      setQuestion(question === 6 ? null : question + 1);
      if (question === 6) focusList();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.field}>
      <textarea
        ref={field}
        className={styles.area}
        aria-label={t(`review.question.q${question}`)}
        rows={Math.min(6, Math.max(1, draft.split('\n').length))}
        maxLength={4000}
        value={draft}
        placeholder={hint ?? ''}
        spellCheck={false}
        onChange={(event) => onDraft(event.target.value)}
        onBlur={() => void keep()}
        onKeyDown={onKeyDown}
      />
      <Button
        variant="link"
        size="sm"
        onPress={() => openPart({ kind: 'followUp', dealId: detail.deal.id, question })}
      >
        {t('review.addFollowUp')}
      </Button>
    </div>
  );
}

/** Back to the list of deals, from which the question was called. */
function focusList(): void {
  document
    .querySelector<HTMLElement>(
      '[data-screen="pipeline"] :is([role="grid"], [data-deal][tabindex="0"])',
    )
    ?.focus();
}
