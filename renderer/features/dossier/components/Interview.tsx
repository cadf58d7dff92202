import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { Button } from '../../../ui/button/Button';
import { TextArea } from '../../../ui/field/TextArea';
import { TextField } from '../../../ui/field/TextField';
import { Meter } from '../../../ui/progress/Meter';
import { StatusBarStart, StatusKeys } from '../../../ui/status-bar/StatusBar';
import { useDossier } from '../hooks/dossier-context';
import { useInterview } from '../hooks/use-interview';
import type { InterviewState } from '../hooks/use-interview';
import { useAskReason } from '../hooks/use-ask-reason';
import styles from './Interview.module.css';

/** The dossier by conversation: one question after another, by keyboard alone. */
export function Interview({ onEnd }: { readonly onEnd: () => void }) {
  const { t, format, dossier } = useDossier();
  const interview = useInterview();
  const { whole } = dossier.completeness;
  const frame = useRef<HTMLDivElement>(null);
  const isOver = interview.line === null;
  useEffect(() => {
    if (isOver) frame.current?.querySelector('button')?.focus();
  }, [isOver]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onEnd();
    else if (event.altKey && event.code === 'KeyL') interview.askLater();
    else if (event.altKey && event.code === 'KeyX') interview.setAside();
    else if (event.altKey && event.key === 'ArrowUp') interview.back();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const counts = (['unknown', 'assumed', 'confirmed'] as const).map((key) => (
    <span key={key}>
      {t(`interview.${key}`)} <b>{format.integer(whole[key])}</b>
    </span>
  ));
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the keys of the fields inside
    <div ref={frame} className={styles.interview} onKeyDown={onKeyDown} data-interview>
      <section className={styles.sheet} aria-label={t('interview.title')}>
        <div className={styles.top}>
          <span>
            {isOver
              ? t('interview.title')
              : t('interview.progress', { at: interview.at, all: interview.all })}
          </span>
          <span className={styles.counts} role="status" aria-label={t('interview.counts')}>
            {counts}
          </span>
        </div>
        <Meter label={null} tone="accent" ratio={(interview.at - 1) / Math.max(1, interview.all)} />
        {isOver ? (
          <Done interview={interview} onEnd={onEnd} />
        ) : (
          <Question key={interview.line.key} interview={interview} onEnd={onEnd} />
        )}
      </section>
      <StatusBarStart>
        <StatusKeys
          keys={[
            ['Enter', t('interview.keys.next')],
            ['Ctrl Enter', t('interview.keys.confirmed')],
            ['Alt L', t('interview.keys.later')],
            ['Alt X', t('interview.keys.notApplicable')],
            ['Alt ↑', t('interview.keys.previous')],
            ['Shift Enter', t('interview.keys.line')],
            ['Esc', t('interview.keys.end')],
          ]}
        />
      </StatusBarStart>
    </div>
  );
}

interface PartProps {
  readonly interview: InterviewState;
  readonly onEnd: () => void;
}

function Question({ interview, onEnd }: PartProps) {
  const { t, labelOf, questionOf, dossier } = useDossier();
  const { line, answer, setAnswer, who, setWho, next } = interview;
  const reason = useAskReason(line);
  if (!line) return null;
  const asked = dossier.questions.find(({ id }) => id === line.askedId);
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    next(event.ctrlKey || event.metaKey);
  };
  return (
    <>
      <div>
        <p className={styles.fact}>
          {t(`part.p${line.part}`)} · {labelOf(line)}
        </p>
        <h2 className={styles.question}>{asked?.text ?? questionOf(line)}</h2>
        <p className={styles.why}>{reason}</p>
      </div>
      <TextArea
        label={t('interview.answer')}
        value={answer}
        onChange={setAnswer}
        onKeyDown={onEnter}
        rows={3}
        maxLength={10_000}
        takesFocus
      />
      <TextField
        label={t('interview.who')}
        hint={t('interview.whoHint')}
        value={who}
        onChange={setWho}
        onKeyDown={onEnter}
        maxLength={500}
      />
      <div className={styles.acts}>
        <Button variant="primary" onPress={() => next(false)} kbd="Enter">
          {t('interview.next')}
        </Button>
        <Button onPress={() => next(true)} kbd="Ctrl Enter" isDisabled={answer.trim() === ''}>
          {t('interview.confirm')}
        </Button>
        <Button variant="ghost" onPress={interview.askLater} kbd="Alt L">
          {t('interview.later')}
        </Button>
        <Button variant="ghost" onPress={interview.setAside} kbd="Alt X">
          {t('interview.notApplicable')}
        </Button>
        <Button variant="ghost" onPress={onEnd} kbd="Esc" className={styles.end ?? ''}>
          {t('interview.end')}
        </Button>
      </div>
    </>
  );
}

function Done({ interview, onEnd }: PartProps) {
  const { t } = useDossier();
  const { answered, later, all } = interview;
  return (
    <>
      <h2 className={styles.question}>
        {all === 0 ? t('interview.nothing') : t('interview.doneTitle')}
      </h2>
      {all === 0 ? null : (
        <p className={styles.why}>
          {t('interview.doneText', {
            answered: t('interview.answered', { count: answered }),
            later: t('interview.forLater', { count: later }),
          })}
        </p>
      )}
      <div className={styles.acts}>
        <Button variant="primary" onPress={onEnd}>
          {t('interview.back')}
        </Button>
      </div>
    </>
  );
}
