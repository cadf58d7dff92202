import { judgeStatus } from '@shared/analysis/client-status/judge-status';
import type { StatusJudgement } from '@shared/analysis/client-status/judge-status';
import type { ClientStatus } from '@shared/domain/client-terms';
import type { ClientFigures } from './client-figures';

/** A client nothing was ever sold to. */
const NEVER_SOLD = judgeStatus({ byHand: null, rhythm: null, days: new Int32Array(0) });

/** Status of one client by its number: what the sales say, or what a person set in its place. */
export function statusOf(
  figures: ClientFigures | null,
  num: number,
  byHand: ClientStatus | null,
): StatusJudgement {
  const base = figures?.statuses[figures.indexByNum.get(num) ?? -1] ?? NEVER_SOLD;
  return byHand === null ? base : { ...base, status: byHand, isByHand: true };
}
