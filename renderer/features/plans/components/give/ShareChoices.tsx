import { useTranslation } from 'react-i18next';
import {
  isActionShared,
  isObjectiveShared,
  namesMentioned,
  sharedPlan,
} from '@shared/analysis/plan/client-safe';
import type { Plan } from '@shared/analysis/plan/plan-model';
import type { PlanEditor } from '@shared/ipc/plan-answers';
import { useFormat } from '../../../../lib/format/use-format';
import { Checkbox } from '../../../../ui/choice/Checkbox';
import { Pane } from '../../../../ui/pane/Pane';
import { send } from '../../../../data/send';
import { InlineText } from '../InlineText';
import styles from './Give.module.css';

interface ShareChoicesProps {
  readonly editor: PlanEditor;
  readonly plan: Plan;
}

/** What the client may read, objective by objective, with a warning where his version names a competitor. */
export function ShareChoices({ editor, plan }: ShareChoicesProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const isClosed = plan.status === 'closed';
  const shared = sharedPlan(plan);
  const names = namesMentioned(shared, editor.competitors);
  return (
    <Pane as="aside" label={t('give.choose')} className={styles.choices ?? ''}>
      <h3>{t('give.choose')}</h3>
      <p>
        {shared.heldBack === 0
          ? t('give.leftOutNone')
          : t('give.leftOut', { count: shared.heldBack })}
      </p>
      {names.length === 0 ? null : (
        <p className={styles.warn}>{t('give.mentions', { names: format.list(names) })}</p>
      )}
      <div className={styles.field}>
        <h3>{t('give.goal')}</h3>
        {plan.clientGoal === null ? <p className={styles.warn}>{t('give.noGoal')}</p> : null}
        <InlineText
          label={t('ask.clientGoal')}
          value={plan.clientGoal ?? ''}
          placeholder={t('ask.clientGoalHint')}
          maxLength={4000}
          isReadOnly={isClosed}
          onSave={(text) =>
            void send('plan.change', {
              planId: plan.id,
              patch: { clientGoal: text === '' ? null : text },
            })
          }
        />
      </div>
      {plan.objectives.map((objective) => (
        <div key={objective.id} className={styles.group}>
          <Checkbox
            isSelected={isObjectiveShared(objective)}
            isDisabled={isClosed}
            onChange={(isShared) =>
              void send('plan.changeObjective', { objectiveId: objective.id, patch: { isShared } })
            }
          >
            {objective.name}
          </Checkbox>
          {isObjectiveShared(objective) ? (
            <ul>
              {objective.strategies.flatMap(({ actions }) =>
                actions.map((action) => (
                  <li key={action.id}>
                    <Checkbox
                      isSelected={isActionShared(action)}
                      isDisabled={isClosed}
                      onChange={(isShared) =>
                        void send('plan.changeAction', { actionId: action.id, patch: { isShared } })
                      }
                    >
                      {action.text}
                    </Checkbox>
                  </li>
                )),
              )}
            </ul>
          ) : null}
        </div>
      ))}
    </Pane>
  );
}
