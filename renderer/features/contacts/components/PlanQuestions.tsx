import { useTranslation } from 'react-i18next';
import { QUESTION_KINDS, checkCallPlan } from '@shared/analysis/contact/call-checks';
import type { ContactForm } from '@shared/ipc/contact-answers';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { TextField } from '../../../ui/field/TextField';
import { Plus, X } from '../../../ui/icon/icons';
import { Select } from '../../../ui/select/Select';
import type { PlanDraft, PlanQuestion } from '../model/plan-draft';
import styles from './PlanQuestions.module.css';

interface PlanQuestionsProps {
  readonly draft: PlanDraft;
  readonly form: ContactForm;
  readonly change: (part: Partial<PlanDraft>) => void;
}

/** What is asked there, sorted into situation, problem, implication and need-payoff; and what waits to be asked. */
export function PlanQuestions({ draft, form, change }: PlanQuestionsProps) {
  const { t } = useTranslation('contacts');
  const { questions } = draft;
  const put = (key: string, part: Partial<PlanQuestion>) =>
    change({ questions: questions.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  const add = () =>
    change({
      questions: [
        ...questions,
        { key: `new-${questions.length}-${Date.now()}`, id: null, text: '', kind: null },
      ],
    });
  const waiting = form.questions.filter(
    ({ id, interactionId }) =>
      !questions.some((question) => question.id === id) &&
      (interactionId === null || interactionId === draft.interactionId),
  );
  const check = checkCallPlan({ ...draft, kinds: questions.map(({ kind }) => kind) });
  return (
    <div className={styles.questions}>
      <p className={styles.legend}>
        <span>{t('plan.questions')}</span>
        {questions.length === 0 ? <span>{t('plan.noQuestions')}</span> : null}
        {check.situation + check.others > 0 ? (
          <span>{t('plan.checks', { situation: check.situation, others: check.others })}</span>
        ) : null}
      </p>
      {questions.map((question) => (
        <div key={question.key} className={styles.question}>
          <TextField
            label={t('plan.question')}
            isLabelHidden
            size="sm"
            value={question.text}
            onChange={(text) => put(question.key, { text })}
            maxLength={500}
            takesFocus={question.id === null && question.text === ''}
          />
          <Select
            label={t('plan.questionKind', { text: question.text })}
            isLabelHidden
            size="sm"
            items={[
              { key: 'none' as const, label: t('plan.kinds.none') },
              ...QUESTION_KINDS.map((key) => ({
                key,
                label: t(`plan.kinds.${key}`),
                detail: t(`plan.kindDetail.${key}`),
              })),
            ]}
            selectedKey={question.kind ?? 'none'}
            onChange={(kind) => put(question.key, { kind: kind === 'none' ? null : kind })}
          />
          <IconButton
            icon={X}
            size="sm"
            label={t('plan.takeOff', { text: question.text })}
            onPress={() =>
              change({ questions: questions.filter(({ key }) => key !== question.key) })
            }
          />
        </div>
      ))}
      <div>
        <Button size="sm" variant="ghost" icon={Plus} onPress={add}>
          {t('plan.addQuestion')}
        </Button>
      </div>
      {waiting.length > 0 ? <p className={styles.legend}>{t('plan.waiting')}</p> : null}
      {waiting.map(({ id, text, kind }) => (
        <div key={id} className={styles.waiting}>
          <IconButton
            icon={Plus}
            size="sm"
            label={t('plan.take', { text })}
            onPress={() => change({ questions: [...questions, { key: id, id, text, kind }] })}
          />
          <em>{text}</em>
        </div>
      ))}
    </div>
  );
}
