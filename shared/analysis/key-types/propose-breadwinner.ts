import { largestBelowPercent, largestWithinPercent } from '@shared/lib/exact-share';
import type { KeyClientRules } from '@shared/domain/key-client-rules';

/** Whether a client feeds us, with the division it rests on. Amounts are ten-thousandths. */
export interface BreadwinnerProposal {
  /** `unknown`: the data holds too few months, or there is no income to take a share of. */
  readonly verdict: 'yes' | 'no' | 'unknown';
  readonly reason: 'share' | 'few-months' | 'no-income';
  readonly ownE4: number;
  readonly totalE4: number;
  /** Null when there is no income to take a share of. */
  readonly share: number | null;
}

/** Income of one client (with its subsidiaries) and of all, over the same full months. */
export interface IncomeOfClient {
  readonly ownE4: number;
  readonly totalE4: number;
  readonly isFull: boolean;
}

/**
 * Breadwinner: share of our total income ≥ 10 % (border and percentage as set). Compared in whole ten-thousandths, so
 * a client exactly on the border is on it.
 * Worked line: 100.0000 of 1,000.0000 → 10 %: a breadwinner by "at least", none by "more than".
 */
export function proposeBreadwinner(
  { ownE4, totalE4, isFull }: IncomeOfClient,
  rules: Pick<KeyClientRules, 'breadwinnerShare' | 'breadwinnerBorder'>,
): BreadwinnerProposal {
  if (totalE4 <= 0) return { verdict: 'unknown', reason: 'no-income', ownE4, totalE4, share: null };
  const share = ownE4 / totalE4;
  if (!isFull) return { verdict: 'unknown', reason: 'few-months', ownE4, totalE4, share };
  const percent = rules.breadwinnerShare * 100;
  const total = BigInt(Math.round(totalE4));
  const most =
    rules.breadwinnerBorder === 'at-least'
      ? largestBelowPercent(total, percent)
      : largestWithinPercent(total, percent);
  const isOver = BigInt(Math.round(ownE4)) > most;
  return { verdict: isOver ? 'yes' : 'no', reason: 'share', ownE4, totalE4, share };
}
