import { useCallback } from 'react';
import type { RedFlag } from '@shared/analysis/pipeline/red-flags';
import { dayMonth } from '../model/short-day';
import { usePipeline } from './pipeline-context';

/** Gives a red flag in words with its arithmetic. */
export function useFlagWords(): (flag: RedFlag) => string {
  const { t, format, amounts } = usePipeline();
  return useCallback(
    (flag) => {
      switch (flag.kind) {
        case 'client-gone':
          return t(flag.status === 'lost' ? 'flag.clientLost' : 'flag.clientArchived');
        case 'pushed':
          return t('flag.pushed', {
            count: flag.times,
            days: format.list(flag.fromDays.slice(-3).map((day) => dayMonth(day, format))),
          });
        case 'stuck':
          return t('flag.stuck', {
            count: flag.days,
            stage: t(`stage.${flag.stage}`),
            factor: flag.factor === null ? '∞' : format.number(flag.factor, 1),
            median: format.number(flag.medianDays),
          });
        case 'idle':
          return t(flag.hadActivity ? 'flag.idle' : 'flag.never', {
            count: flag.days,
            limit: format.integer(flag.limit),
          });
        case 'overdue':
          return t('flag.overdue', { count: flag.days });
        case 'large':
          return t('flag.large', {
            amount: amounts.short(flag.amountE4),
            factor: format.number(flag.amountE4 / Math.max(1, flag.meanE4), 1),
            mean: amounts.short(flag.meanE4),
          });
        case 'plan-share':
          return t('flag.planShare', { share: format.percent(flag.share) });
        case 'no-next-step':
          return t('flag.noNextStep');
        case 'no-buyer-step':
          return t('flag.noBuyerStep');
        case 'buyer-step-passed':
          return t('flag.buyerStepPassed', { count: flag.days, step: flag.step ?? '' });
        case 'no-decider':
          return t('flag.noDecider');
        case 'roles-missing':
          return t('flag.rolesMissing', {
            roles: format.list(flag.roles.map((role) => t(`role.${role}`))),
          });
      }
    },
    [t, format, amounts],
  );
}
