import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  LEAST_YEARS,
  MOST_YEARS,
  USUAL_YEARS,
  horizonEnd,
} from '@shared/analysis/plan/plan-horizon';
import type { PlanEditor } from '@shared/ipc/plan-answers';
import { useFormat } from '../../../../lib/format/use-format';
import { Button } from '../../../../ui/button/Button';
import { Checkbox } from '../../../../ui/choice/Checkbox';
import { NumberField } from '../../../../ui/field/NumberField';
import { TextField } from '../../../../ui/field/TextField';
import { send } from '../../../../data/send';
import { yearsOf } from '../../model/horizon-years';
import styles from './Editor.module.css';

/** What a perspective plan is for, and its beginning: first day and years. */
export function StartPlan({ editor }: { readonly editor: PlanEditor }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const [fromDay, setFromDay] = useState(`${editor.today.slice(0, 7)}-01`);
  const [years, setYears] = useState(USUAL_YEARS);
  const [isCopying, setIsCopying] = useState(true);
  const [last] = editor.closed;
  const start = () =>
    void send('plan.start', {
      clientId: editor.client.id,
      fromDay,
      years,
      copyFrom: last && isCopying ? last.id : null,
    });
  return (
    <div className={styles.start}>
      <h3>{t('editor.startTitle')}</h3>
      <p>{t('editor.startText')}</p>
      <div className={styles.startRow}>
        <TextField
          label={t('editor.startFrom')}
          type="date"
          value={fromDay}
          onChange={setFromDay}
        />
        <NumberField
          label={t('editor.startYears')}
          value={years}
          min={LEAST_YEARS}
          max={MOST_YEARS}
          onChange={setYears}
        />
        <Button variant="primary" onPress={start} isDisabled={fromDay === ''}>
          {t('editor.start')}
        </Button>
      </div>
      {last ? (
        <Checkbox isSelected={isCopying} onChange={setIsCopying}>
          {t('editor.startCopy', yearsOf(last))}
        </Checkbox>
      ) : null}
      <p>
        {fromDay === ''
          ? ''
          : t('editor.horizonHint', {
              from: format.isoDay(fromDay),
              to: format.isoDay(horizonEnd(fromDay, years)),
            })}
      </p>
    </div>
  );
}
