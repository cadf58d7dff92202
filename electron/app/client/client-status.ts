import { judgeStatus } from '@shared/analysis/client-status/judge-status';
import type { StatusJudgement } from '@shared/analysis/client-status/judge-status';
import { daysUntil } from '@shared/analysis/movement/purchase-days';
import type { ClientStatus } from '@shared/domain/client-terms';
import type { ClientFigures } from './client-figures';

const NO_DAYS = new Int32Array(0);

/** Status of one client by its number, as the sales and a person say. */
export function statusOf(
  figures: ClientFigures | null,
  num: number,
  byHand: ClientStatus | null,
): StatusJudgement {
  const index = figures?.indexByNum.get(num);
  if (figures === null || index === undefined)
    return judgeStatus({ byHand, rhythm: null, days: NO_DAYS });
  return judgeStatus({
    byHand,
    rhythm: figures.rhythms[index] ?? null,
    days: daysUntil(figures.purchases, index, figures.loaded.lastDay),
  });
}
