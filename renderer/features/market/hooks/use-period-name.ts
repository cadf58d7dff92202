import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format';
import type { PlanPeriod } from '../model/plan-periods';

/** Name of a column of the plan: `Oct 2026`, `Q4 2026`, `2026`; of a fiscal year `Q3 2026/27`, `FY 2026/27`. */
export function usePeriodName(): (period: PlanPeriod) => string {
  const { t } = useTranslation('market');
  const format = useFormat();
  return useCallback(
    ({ kind, part, yearName, firstDay }) => {
      if (kind === 'month') return format.month(firstDay);
      if (kind === 'quarter') return t('plan.quarter', { part, year: yearName });
      return /^\d+$/u.test(yearName) ? yearName : t('plan.fiscalYear', { year: yearName });
    },
    [t, format],
  );
}
