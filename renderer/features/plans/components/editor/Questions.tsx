import { useTranslation } from 'react-i18next';
import { asPosition, asPotential, cellStrategy } from '@shared/analysis/plan/board-cell';
import { POSITIONS, POTENTIALS } from '@shared/analysis/plan/plan-model';
import type { Plan } from '@shared/analysis/plan/plan-model';
import { ratingsAt } from '@shared/analysis/plan/rating-moves';
import type { PlanEditor } from '@shared/ipc/plan-answers';
import { send } from '../../../../data/send';
import { InlineText } from '../InlineText';
import { EvidenceList } from './EvidenceList';
import { RatingQuestion } from './RatingQuestion';
import styles from './Editor.module.css';

interface QuestionsProps {
  readonly editor: PlanEditor;
  readonly plan: Plan | null;
  readonly isReadOnly: boolean;
}

/** The three questions: where we stand, what can be counted on, what we want and how to get there. */
export function Questions({ editor, plan, isReadOnly }: QuestionsProps) {
  const { t } = useTranslation('plans');
  const now = ratingsAt(editor.ratings, plan?.closedDay ?? null);
  const strategy = cellStrategy(asPosition(now.position?.value), asPotential(now.potential?.value));
  return (
    <>
      <RatingQuestion
        key={`position ${now.position?.id ?? ''}`}
        number={1}
        axis="position"
        values={POSITIONS}
        rating={now.position}
        editor={editor}
        isReadOnly={isReadOnly}
      />
      <RatingQuestion
        key={`potential ${now.potential?.id ?? ''}`}
        number={2}
        axis="potential"
        values={POTENTIALS}
        rating={now.potential}
        editor={editor}
        isReadOnly={isReadOnly}
      />
      {plan === null ? null : (
        <div className={styles.question}>
          <div className={styles.questionHead}>
            <span className={styles.number}>3</span>
            <InlineText
              key={plan.goalLabel ?? ''}
              label={t('question.goalLabel')}
              value={plan.goalLabel ?? t('question.goal')}
              className={styles.goalLabel}
              maxLength={60}
              isReadOnly={isReadOnly}
              onSave={(goalLabel) =>
                void send('plan.change', { planId: plan.id, patch: { goalLabel } })
              }
            />
          </div>
          <div className={styles.choice}>
            {strategy === null ? (
              <span className={styles.quiet}>{t('question.noStrategy')}</span>
            ) : (
              <>
                <span className={styles.way}>{t(`strategy.${strategy}`)}</span>
                <p className={styles.wayWords}>{t(`way.${strategy}`)}</p>
              </>
            )}
          </div>
          <div className={styles.answer}>
            <InlineText
              label={t('question.goalText')}
              value={plan.goal ?? ''}
              placeholder={t('question.goalHint')}
              maxLength={4000}
              isReadOnly={isReadOnly}
              onSave={(goal) => void send('plan.change', { planId: plan.id, patch: { goal } })}
            />
            <EvidenceList evidence={editor.evidence.goal} currency={editor.currency} />
          </div>
        </div>
      )}
    </>
  );
}
