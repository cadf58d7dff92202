import { classifyAbc } from '@shared/analysis/abc/classify-abc';
import type { PortfolioAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';
import { largestBelowPercent, largestWithinPercent } from '@shared/lib/exact-share';
import type { AbcTrial } from './trial-marks';

/** Where A ends and where B ends among the clients in ABC order, and how many are in the base. */
export interface AbcBounds {
  /** Clients of A. */
  readonly a: number;
  /** Clients of A and B. */
  readonly ab: number;
  readonly rated: number;
}

/** Bounds of ABC classes under any trial over one set of sums, each in O(log clients). */
export interface AbcBoundsOf {
  (trial: AbcTrial): AbcBounds;
}

/**
 * Prepares the sums of an analysis for trying many limits and rules. Classes fall from A to C with the place, so two
 * bounds say them all; equal values share the class of the first of them, as everywhere.
 * Worked line: 420 180 120 90 60 50 40 25 15 at 80/95 `within` → a 3, ab 6 of 9.
 */
export function abcBoundsOf({ clients }: PortfolioAnalysis): AbcBoundsOf {
  const values = Float64Array.from(clients, (client) => client.value);
  let rated = 0;
  let net = 0;
  for (const value of values) {
    net += value;
    if (value > 0) rated++;
  }
  const cumulative = new Float64Array(rated);
  let positive = 0;
  for (let i = 0; i < rated; i++) {
    positive += values[i] ?? 0;
    cumulative[i] = positive;
  }
  let zeros = 0;
  for (const client of clients) if (client.value <= 0 && client.lines > 0) zeros++;

  return ({ abcLimits, abcRule, shareBase, firstClient }) => {
    if (abcLimits.kind === 'calculated') {
      const { aClients, abClients } = classifyAbc(values, abcLimits, abcRule, zeros);
      return { a: aClients, ab: abClients, rated };
    }
    const total = BigInt(Math.round(shareBase === 'net' ? Math.max(net, 0) : positive));
    const isWithin = abcRule === 'within';
    const bound = (percent: number): number => {
      const limit = Number((isWithin ? largestWithinPercent : largestBelowPercent)(total, percent));
      const reached = countUpTo(cumulative, limit);
      // The sum before a client is the running sum of the one above it, and 0 before the first.
      return withTies(isWithin ? reached : limit < 0 ? 0 : Math.min(reached + 1, rated));
    };
    const least = firstClient === 'always-a' && rated > 0 ? withTies(1) : 0;
    const a = Math.max(bound(abcLimits.aPercent), least);
    return { a, ab: Math.max(bound(abcLimits.bPercent), a), rated };
  };

  /** A bound inside a run of equal values goes to its end: the first of them decides for all. */
  function withTies(count: number): number {
    let end = count;
    while (end > 0 && end < rated && values[end] === values[end - 1]) end++;
    return end;
  }
}

/** How many of the ascending sums are ≤ the limit. */
function countUpTo(sums: Float64Array, limit: number): number {
  let low = 0;
  let high = sums.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
