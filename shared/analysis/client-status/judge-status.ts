import type { RhythmJudgement } from '@shared/analysis/movement/judge-rhythm';
import type { ClientStatus } from '@shared/domain/client-terms';
import { returnAfterLoss } from './return-after-loss';
import type { ReturnAfterLoss } from './return-after-loss';

/** The status of a client with everything it rests on. */
export interface StatusJudgement {
  /** The status that counts: a person's own wins over the computed one. */
  readonly status: ClientStatus;
  readonly isByHand: boolean;
  /** What the purchases say, whatever a person says. */
  readonly computed: ClientStatus;
  /** False: there are purchases, but silence cannot be judged; then the client is actual and never called lost. */
  readonly isJudged: boolean;
  readonly rhythm: RhythmJudgement | null;
  readonly returned: ReturnAfterLoss | null;
}

export interface StatusInput {
  /** As a person set it; null = follows from the purchases. */
  readonly byHand: ClientStatus | null;
  /** Judgement of the silence on the last imported day; null when there are no sales at all. */
  readonly rhythm: RhythmJudgement | null;
  /** Distinct purchase days, ascending, up to the day judged. */
  readonly days: Int32Array;
}

/**
 * Tells where a client stands: no purchase → potential; silent beyond T1 (or T2) of its own rhythm → slowing; beyond
 * T3 → lost; back after such a loss and without a new rhythm → returned; else actual.
 * Worked line: T1 36.2, T2 61, T3 91.5 and 75 days of silence → slowing.
 */
export function judgeStatus({ byHand, rhythm, days }: StatusInput): StatusJudgement {
  const returned = returnAfterLoss(days, rhythm?.classMedian ?? null);
  const computed = computedStatus(rhythm, days.length, returned);
  return {
    status: byHand ?? computed,
    isByHand: byHand !== null,
    computed,
    isJudged: days.length === 0 || (rhythm !== null && rhythm.status !== 'unknown'),
    rhythm,
    returned,
  };
}

function computedStatus(
  rhythm: RhythmJudgement | null,
  purchases: number,
  returned: ReturnAfterLoss | null,
): ClientStatus {
  if (purchases === 0) return 'potential';
  switch (rhythm?.status) {
    case 'lost':
      return 'lost';
    case 'slowing':
    case 'at-risk':
      return 'slowing';
    default:
      return returned && rhythm?.basis !== 'days-unknown' ? 'returned' : 'actual';
  }
}
