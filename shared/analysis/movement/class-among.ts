import type { AbcClass } from '@shared/analysis/portfolio/portfolio-analysis';
import { largestBelowPercent, largestWithinPercent } from '@shared/lib/exact-share';
import type { RunSnapshot } from './run-snapshot';

/** Answers which value class a client would have with another value while all others stay as they are. */
export interface ClassAmong {
  /**
   * Value class of the client `id` with `value` among the other clients of the run; null for a value that is not
   * positive, and for limits calculated from the curve, which the value itself would move.
   */
  readonly classOf: (id: string, value: number) => AbcClass | null;
}

/**
 * Prepares a run for such questions: O(log n) each. Equal values stand together, and the class is that of the first
 * of them, as in the classification.
 * Worked line: others 420, 180, 120, own 90 of 810 at 80/95 within → 720 ÷ 810 before, 100 % with it → C.
 */
export function classAmong(run: RunSnapshot): ClassAmong {
  const { abcLimits, abcRule } = run.settings;
  const base = run.clients.filter((client) => client.abc !== '–');
  const own = new Map(base.map((client) => [client.id, client.value]));
  const sums = [0n];
  for (const { value } of base) sums.push((sums.at(-1) ?? 0n) + BigInt(value));
  const all = sums.at(-1) ?? 0n;

  /** Clients of the base with a larger value. */
  const countAbove = (value: number): number => {
    let low = 0;
    let high = base.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((base[middle]?.value ?? 0) > value) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    classOf: (id, value) => {
      if (value <= 0 || abcLimits.kind === 'calculated') return null;
      const before = own.get(id) ?? 0;
      const above = countAbove(value);
      const isAbove = before > value;
      const prior = (sums[above] ?? 0n) - (isAbove ? BigInt(before) : 0n);
      if (above - (isAbove ? 1 : 0) === 0) return 'A';
      const total = all - BigInt(before) + BigInt(value);
      const figure = abcRule === 'within' ? prior + BigInt(value) : prior;
      const largest = abcRule === 'within' ? largestWithinPercent : largestBelowPercent;
      if (figure <= largest(total, abcLimits.aPercent)) return 'A';
      return figure <= largest(total, abcLimits.bPercent) ? 'B' : 'C';
    },
  };
}
