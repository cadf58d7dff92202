import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rating } from '@shared/analysis/plan/plan-model';
import type { PlanEditor } from '@shared/ipc/plan-answers';
import { useFormat } from '../../../../lib/format/use-format';
import { Button } from '../../../../ui/button/Button';
import { cx } from '../../../../ui/cx';
import { Segmented } from '../../../../ui/segmented/Segmented';
import { send } from '../../../../data/send';
import { useBoardWords } from '../../hooks/use-board-words';
import { useEvidenceWords } from '../../hooks/use-evidence-words';
import { toRatingInput } from '../../model/rating-input';
import inline from '../Inline.module.css';
import { EvidenceList } from './EvidenceList';
import styles from './Editor.module.css';

interface RatingQuestionProps {
  readonly number: number;
  readonly axis: 'position' | 'potential';
  readonly values: readonly string[];
  readonly rating: Rating | null;
  readonly editor: PlanEditor;
  readonly isReadOnly: boolean;
}

/**
 * A rating with its argument. Another value is only proposed: it holds when an argument is given for it, which begins
 * with the evidence there is.
 */
export function RatingQuestion(props: RatingQuestionProps) {
  const { number, axis, values, rating, editor, isReadOnly } = props;
  const { t } = useTranslation('plans');
  const format = useFormat();
  const words = useBoardWords();
  const evidenceWords = useEvidenceWords(editor.currency);
  const field = useRef<HTMLTextAreaElement>(null);
  /** Value and argument not kept yet; null = as rated. */
  const [value, setValue] = useState<string | null>(null);
  const [text, setText] = useState<string | null>(null);
  const shown = value ?? rating?.value ?? '';
  const evidence = editor.evidence[axis];
  const isPending = value !== null && value !== rating?.value;
  const argument = text ?? rating?.argument ?? '';
  useEffect(() => {
    if (isPending) field.current?.focus();
  }, [isPending]);
  const propose = (next: string) => {
    setValue(next);
    if (next === rating?.value) setText(null);
    else setText(evidence.map(evidenceWords).join('; '));
  };
  const giveBack = () => {
    setValue(null);
    setText(null);
  };
  const keep = () => {
    const input = toRatingInput(axis, shown, argument);
    const isSame = !isPending && argument.trim() === (rating?.argument ?? '');
    if (!input || isSame) {
      if (!isPending) giveBack();
      return;
    }
    void send('plan.rate', { clientId: editor.client.id, ratings: [input] });
  };
  return (
    <div className={styles.question}>
      <div className={styles.questionHead}>
        <span className={styles.number}>{number}</span>
        <h3>{t(`question.${axis}`)}</h3>
      </div>
      <div className={styles.choice}>
        <Segmented
          label={t(`question.${axis}`)}
          size="sm"
          selectedKey={shown}
          onChange={propose}
          items={values.map((one) => ({
            key: one,
            label: words.value(axis, one),
            isDisabled: isReadOnly,
          }))}
        />
        {rating === null || isPending ? null : (
          <p className={styles.ratedOn}>
            {rating.author === null
              ? t('question.ratedOn', { day: format.isoDay(rating.day) })
              : t('question.ratedOnBy', { day: format.isoDay(rating.day), name: rating.author })}
          </p>
        )}
      </div>
      <div className={styles.answer}>
        {rating === null && !isPending ? (
          <p className={styles.quiet}>{t(`question.${axis}Hint`)}</p>
        ) : (
          <textarea
            ref={field}
            rows={1}
            className={cx(inline.field, isPending && inline.pending)}
            aria-label={
              isPending
                ? t('rate.why', { axis: t(`axis.${axis}`), to: words.value(axis, shown) })
                : t('question.argument', { axis: t(`axis.${axis}`) })
            }
            placeholder={t('rate.needed')}
            value={argument}
            maxLength={4000}
            readOnly={isReadOnly}
            spellCheck={false}
            onChange={(event) => setText(event.target.value)}
            onBlur={() => {
              if (!isPending) keep();
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && (isPending || text !== null)) {
                event.stopPropagation();
                giveBack();
              }
              const isPlain = !event.shiftKey && !event.ctrlKey && !event.altKey;
              if (event.key === 'Enter' && isPlain) {
                event.preventDefault();
                keep();
              }
            }}
          />
        )}
        {isPending ? (
          <div className={styles.pendingRow}>
            <Button size="sm" variant="primary" onPress={keep} isDisabled={argument.trim() === ''}>
              {t('rate.keep')}
            </Button>
            <Button size="sm" variant="ghost" onPress={giveBack}>
              {t('rate.cancel')}
            </Button>
            <span className={styles.quiet}>{t('rate.hint')}</span>
          </div>
        ) : (
          <EvidenceList evidence={evidence} currency={editor.currency} />
        )}
      </div>
    </div>
  );
}
