import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../ui/choice/Checkbox';
import { Segmented } from '../../../ui/segmented/Segmented';
import { Select } from '../../../ui/select/Select';
import { Toolbar } from '../../../ui/toolbar/Toolbar';
import { BASES, PLAN_YEARS } from '../model/plan-screen-state';
import type { PlanScreenState } from '../model/plan-screen-state';
import { PLAN_GRAINS } from '../model/plan-periods';
import { yearName } from '../model/year-name';
import styles from './Plan.module.css';

export interface PlanStripProps {
  readonly state: PlanScreenState;
  readonly onChange: (change: Partial<PlanScreenState>) => void;
  readonly thisYear: number;
  /** Month the fiscal year begins with. */
  readonly startMonth: number;
}

/** What is planned, how finely and for which years. */
export function PlanStrip({ state, onChange, thisYear, startMonth }: PlanStripProps) {
  const { t } = useTranslation('market');
  const years = Array.from({ length: 12 }, (_, index) => thisYear - 5 + index);
  return (
    <Toolbar size="lg" gap={16} isLined className={styles.strip ?? ''}>
      <Segmented
        label={t('plan.measureLabel')}
        size="sm"
        selectedKey={state.measure}
        onChange={(measure) => onChange({ measure })}
        items={[
          { key: 'revenue', label: t('plan.measure.revenue') },
          { key: 'contribution', label: t('plan.measure.contribution') },
        ]}
      />
      <Segmented
        label={t('plan.grainLabel')}
        size="sm"
        selectedKey={state.grain}
        onChange={(grain) => onChange({ grain })}
        items={PLAN_GRAINS.map((grain) => ({ key: grain, label: t(`plan.grain.${grain}`) }))}
      />
      <Select
        label={t('plan.from')}
        isLabelHidden
        size="sm"
        selectedKey={String(state.firstYear)}
        onChange={(year) => onChange({ firstYear: Number(year) })}
        items={years.map((year) => ({
          key: String(year),
          label: t('plan.fromYear', { year: yearName(year, startMonth) }),
        }))}
      />
      <Select
        label={t('plan.span')}
        isLabelHidden
        size="sm"
        selectedKey={String(state.years)}
        onChange={(span) => onChange({ years: Number(span) })}
        items={PLAN_YEARS.map((count) => ({
          key: String(count),
          label: t('plan.years', { count }),
        }))}
      />
      <Checkbox isSelected={state.isCompared} onChange={(isCompared) => onChange({ isCompared })}>
        {t('plan.compare')}
      </Checkbox>
      {state.isCompared ? (
        <Select
          label={t('plan.basisLabel')}
          isLabelHidden
          size="sm"
          look="bare"
          selectedKey={state.basis}
          onChange={(basis) => onChange({ basis })}
          items={BASES.map((basis) => ({
            key: basis,
            label: t(`plan.basis.${basis}`),
            detail: t(`plan.basisWords.${basis}`),
          }))}
        />
      ) : null}
    </Toolbar>
  );
}
