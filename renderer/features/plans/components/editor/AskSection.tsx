import { useTranslation } from 'react-i18next';
import type { PlanPatch } from '@shared/ipc/plan-methods';
import { usePlan } from '../../hooks/plan-context';
import { send } from '../../../../data/send';
import { InlineText } from '../InlineText';
import styles from './Editor.module.css';

/** What is asked of the boss, and the goal in the client's own terms. */
export function AskSection() {
  const { t } = useTranslation('plans');
  const { plan, isReadOnly } = usePlan();
  const field = (key: keyof PlanPatch & AskField, label: string, hint: string) => (
    <div>
      <h4>{label}</h4>
      <InlineText
        label={label}
        value={plan[key] ?? ''}
        placeholder={hint}
        maxLength={4000}
        isReadOnly={isReadOnly}
        onSave={(text) =>
          void send('plan.change', {
            planId: plan.id,
            patch: { [key]: text === '' ? null : text },
          })
        }
      />
    </div>
  );
  return (
    <section className={styles.part} aria-labelledby="plan-ask">
      <div className={styles.partHead}>
        <h3 id="plan-ask">{t('ask.title')}</h3>
      </div>
      <div className={styles.asks}>
        {field('resourcesAsked', t('ask.resources'), t('ask.resourcesHint'))}
        {field('decisionWanted', t('ask.decision'), t('ask.decisionHint'))}
        {field('clientGoal', t('ask.clientGoal'), t('ask.clientGoalHint'))}
      </div>
    </section>
  );
}

type AskField = 'resourcesAsked' | 'decisionWanted' | 'clientGoal';
