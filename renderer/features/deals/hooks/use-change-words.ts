import { useCallback } from 'react';
import type { DealChange } from '@shared/analysis/pipeline/pipeline-changes';
import { dayMonth } from '../model/short-day';
import { usePipeline } from './pipeline-context';

/** Gives a change of a deal in words. */
export function useChangeWords(): (change: DealChange) => string {
  const { t, format, amounts } = usePipeline();
  return useCallback(
    (change) => {
      switch (change.kind) {
        case 'new':
          return t('review.change.new');
        case 'removed':
          return t('review.change.removed');
        case 'ended':
          return t(`review.change.${change.stage}`);
        case 'stage':
          return t(change.isForward ? 'review.change.forward' : 'review.change.back', {
            from: t(`stage.${change.from}`),
            to: t(`stage.${change.to}`),
          });
        case 'close':
          return t('review.change.close', {
            from: dayMonth(change.from, format),
            to: dayMonth(change.to, format),
          });
        case 'amount':
          return t('review.change.amount', {
            from: amounts.short(change.from),
            to: amounts.short(change.to),
          });
        case 'probability':
          return t('review.change.probability', {
            from: format.percent(change.from, 0),
            to: format.percent(change.to, 0),
          });
        case 'buyer-step':
          return t('review.change.step', {
            from: change.from ?? t('review.change.none'),
            to: change.to ?? t('review.change.none'),
          });
      }
    },
    [t, format, amounts],
  );
}
