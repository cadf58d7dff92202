import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seasonWeights, spreadPeriod, spreadSum } from '@shared/analysis/client-plan/spread-sum';

const E4 = 10_000;

describe('spreading a sum', () => {
  test('cents left over go to the largest remainders, the earlier part first', () => {
    expect(spreadSum(100 * E4, null, 3)).toEqual([333_400, 333_300, 333_300]);
    expect(spreadSum(100 * E4, [1, 1, 4], 3)).toEqual([166_700, 166_700, 666_600]);
    expect(spreadSum(0.02 * E4, null, 3)).toEqual([100, 100, 0]);
  });

  test('months of returns weigh nothing; nothing at all to weigh by is spread evenly', () => {
    expect(spreadSum(60 * E4, [-50, 10, 20], 3)).toEqual([0, 20 * E4, 40 * E4]);
    expect(spreadSum(60 * E4, [0, -1, 0], 3)).toEqual([20 * E4, 20 * E4, 20 * E4]);
  });

  test('parts of a cent and negative sums are not lost', () => {
    expect(spreadSum(10_001, null, 2)).toEqual([5_000, 5_001]);
    expect(spreadSum(-100 * E4, null, 3)).toEqual([-333_400, -333_300, -333_300]);
    expect(spreadSum(0, [1, 2], 2)).toEqual([0, 0]);
  });

  test('always adds up, whatever is spread by whatever', () => {
    assert(
      property(
        integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
        array(integer({ min: -1000, max: 1_000_000_000 }), { minLength: 1, maxLength: 60 }),
        (sum, weights) => {
          const parts = spreadSum(sum, weights, weights.length);
          expect(parts.every(Number.isInteger)).toBe(true);
          expect(parts.reduce((total, part) => total + part, 0)).toBe(sum);
        },
      ),
    );
  });
});

describe('the season to spread by', () => {
  const year = [10, 30, 20, 0, 0, 0, 0, 0, 0, 0, 0, Number.NaN];
  test('is that of the same months last year', () => {
    expect(seasonWeights(year, [1, 2, 3])).toEqual([10, 30, 20]);
  });
  test('is none when a month is missing or nothing was sold', () => {
    expect(seasonWeights(year, [11, 12])).toBeNull();
    expect(seasonWeights(year, [4, 5, 6])).toBeNull();
  });
});

describe('setting the sum of a period', () => {
  test('keeps the proportions of its months', () => {
    expect(spreadPeriod(120 * E4, [10, 20, 30], [9, 9, 9])).toEqual({
      parts: [20 * E4, 40 * E4, 60 * E4],
      basis: 'own',
    });
  });
  test('goes by the season when a month was not planned, evenly when there is none', () => {
    expect(spreadPeriod(40 * E4, [10, Number.NaN], [1, 3])).toEqual({
      parts: [10 * E4, 30 * E4],
      basis: 'season',
    });
    expect(spreadPeriod(40 * E4, [0, 0], null)).toEqual({
      parts: [20 * E4, 20 * E4],
      basis: 'even',
    });
  });
});
