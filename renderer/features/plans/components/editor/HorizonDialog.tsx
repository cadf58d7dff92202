import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LEAST_YEARS, MOST_YEARS, horizonEnd } from '@shared/analysis/plan/plan-horizon';
import type { Plan } from '@shared/analysis/plan/plan-model';
import { useFormat } from '../../../../lib/format/use-format';
import { Dialog } from '../../../../ui/dialog/Dialog';
import { NumberField } from '../../../../ui/field/NumberField';
import { TextField } from '../../../../ui/field/TextField';
import { send } from '../../../../data/send';
import styles from './Editor.module.css';

interface HorizonDialogProps {
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** First day and years of the plan. */
export function HorizonDialog({ plan, onClose }: HorizonDialogProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const [fromDay, setFromDay] = useState(plan.fromDay);
  const [years, setYears] = useState(plan.years);
  const save = () => {
    onClose();
    void send('plan.change', { planId: plan.id, patch: { fromDay, years } });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('editor.horizonTitle')}
      primary={{ label: t('editor.save'), onPress: save, isDisabled: fromDay === '' }}
    >
      <div className={styles.startRow}>
        <TextField
          label={t('editor.startFrom')}
          type="date"
          value={fromDay}
          onChange={setFromDay}
          takesFocus
        />
        <NumberField
          label={t('editor.startYears')}
          value={years}
          min={LEAST_YEARS}
          max={MOST_YEARS}
          onChange={setYears}
        />
      </div>
      <p className={styles.quiet}>
        {fromDay === ''
          ? ''
          : t('editor.horizonHint', {
              from: format.isoDay(fromDay),
              to: format.isoDay(horizonEnd(fromDay, years)),
            })}
      </p>
    </Dialog>
  );
}
