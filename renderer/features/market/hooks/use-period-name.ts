import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format';
import type { PlanPeriod } from '../model/plan-periods';

/** Name of a column of the plan: `Oct 2026`, `Q4 2026`, `2026`. */
export function usePeriodName(): (period: PlanPeriod) => string {
  const { t } = useTranslation('market');
  const format = useFormat();
  return useCallback(
    ({ kind, part, year, firstDay }) =>
      kind === 'year'
        ? String(year)
        : kind === 'quarter'
          ? t('plan.quarter', { part, year })
          : format.month(firstDay),
    [t, format],
  );
}
