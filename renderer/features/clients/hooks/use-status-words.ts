import { useTranslation } from 'react-i18next';
import type { ClientPageAnswer } from '@shared/ipc/client-answers';
import { useFormat } from '../../../lib/format/use-format';

/** The arithmetic of the status in sentences: silence, rhythm, limits; or why nothing can be judged. */
export function useStatusWords(page: ClientPageAnswer): readonly string[] {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const { rhythm, returned, computed } = page.status;
  const days = (count: number) => t('days', { count: Math.round(count) });
  if (rhythm === null) return [t('standing.noSales')];
  if (rhythm.basis === 'no-purchase' || computed === 'potential')
    return [t('standing.noPurchase', { day: format.isoDay(page.dataTo) })];
  const lines: string[] = [];
  if (rhythm.lastPurchase !== null)
    lines.push(
      rhythm.silentDays === null
        ? t('standing.lastPurchase', { day: format.day(rhythm.lastPurchase) })
        : t('standing.silent', {
            day: format.day(rhythm.lastPurchase),
            days: days(rhythm.silentDays),
            asOf: format.isoDay(page.dataTo),
          }),
    );
  const { intervals, limits } = rhythm;
  if (intervals !== null)
    lines.push(
      t('standing.intervals', {
        count: intervals.count,
        mean: format.number(intervals.mean, 1),
        deviation: format.number(intervals.deviation, 1),
        median: format.number(intervals.median, 1),
      }),
    );
  if (limits !== null)
    lines.push(
      t('standing.limits', {
        slowing: format.number(limits.slowing, 1),
        atRisk: format.number(limits.atRisk, 1),
        lost: format.number(limits.lost, 1),
      }),
    );
  else if (rhythm.basis === 'class' && rhythm.lostAfter !== null)
    lines.push(
      t('standing.byClass', {
        median: format.number(rhythm.classMedian, 1),
        lost: format.number(rhythm.lostAfter, 1),
      }),
    );
  else if (rhythm.basis === 'days-unknown' || rhythm.basis === 'no-rhythm')
    lines.push(t(`standing.unjudged.${rhythm.basis}`));
  if (returned !== null)
    lines.push(
      t('standing.returned', {
        day: format.day(returned.returnedOn),
        days: days(returned.silentDays),
        limit: format.number(returned.lostAfter, 1),
        count: returned.purchasesSince,
      }),
    );
  return lines;
}
