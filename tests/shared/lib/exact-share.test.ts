import { largestBelowPercent, largestWithinPercent } from '@shared/lib/exact-share';
import { describe, expect, test } from 'vitest';

describe('exact shares', () => {
  test('a sum of exactly 80 % is within 80 % and not below it', () => {
    expect(largestWithinPercent(190n, 80)).toBe(152n);
    expect(largestBelowPercent(190n, 80)).toBe(151n);
  });

  test('a limit between two whole sums rounds down for both comparisons', () => {
    expect(largestWithinPercent(7n, 80)).toBe(5n);
    expect(largestBelowPercent(7n, 80)).toBe(5n);
  });

  test('limits with four decimals and totals beyond 2^53 lose nothing', () => {
    const total = 10n ** 19n;
    expect(largestWithinPercent(total, 33.3333)).toBe((total * 333_333n) / 1_000_000n);
  });
});
