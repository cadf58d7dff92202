import { useTranslation } from 'react-i18next';
import type { PlanAction } from '@shared/analysis/plan/plan-model';
import { Checkbox } from '../../../../ui/choice/Checkbox';
import { usePlan } from '../../hooks/plan-context';
import { send } from '../../../../data/send';
import { InlineDate } from '../InlineDate';
import { InlineText } from '../InlineText';
import styles from './Objectives.module.css';

/** One action: a tick when it is done, its words, and below who does it until when. */
export function ActionLine({ action }: { readonly action: PlanAction }) {
  const { t } = useTranslation('plans');
  const { editor, breaches, isReadOnly } = usePlan();
  const { id, text } = action;
  const isDone = action.doneDay !== null;
  const overdue = breaches.find((one) => one.rule === 'action-overdue' && one.actionId === id);
  const noOwner = breaches.some((one) => one.rule === 'no-owner' && one.actionId === id);
  const noDue = breaches.some((one) => one.rule === 'no-due' && one.actionId === id);
  const change = (patch: Parameters<typeof send<'plan.changeAction'>>[1]['patch']) =>
    void send('plan.changeAction', { actionId: id, patch });
  return (
    <div className={styles.action} data-action={id}>
      <Checkbox
        isLabelHidden
        isSelected={isDone}
        isDisabled={isReadOnly}
        onChange={(isTicked) => change({ doneDay: isTicked ? editor.today : null })}
      >
        {t('objectives.doneOf', { name: text })}
      </Checkbox>
      <div className={styles.actionWords}>
        <InlineText
          label={t('objectives.actionOf', { name: text })}
          value={text}
          className={isDone ? styles.doneText : undefined}
          isRequired
          isReadOnly={isReadOnly}
          onSave={(next) => change({ text: next })}
        />
        <div className={styles.who}>
          <InlineText
            label={t('objectives.ownerOf', { name: text })}
            value={action.owner ?? ''}
            placeholder={t('breach.no-owner')}
            isWarning={noOwner}
            proposals={editor.owners}
            maxLength={200}
            isReadOnly={isReadOnly}
            onSave={(owner) => change({ owner: owner === '' ? null : owner })}
          />
          <InlineDate
            label={t('objectives.dueOf', { name: text })}
            value={isDone ? action.doneDay : action.dueDay}
            empty={t('breach.no-due')}
            isWarning={noDue || overdue !== undefined}
            isReadOnly={isReadOnly}
            onSave={(day) => change(isDone ? { doneDay: day } : { dueDay: day })}
          />
        </div>
        {overdue ? (
          <span className={styles.breach}>
            {t('breach.action-overdue', { count: overdue.days ?? 0 })}
          </span>
        ) : null}
      </div>
    </div>
  );
}
