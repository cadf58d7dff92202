import { concentrationOf, giniCoefficient } from '@shared/analysis/concentration/concentration';
import { lorenzPoints } from '@shared/analysis/concentration/lorenz-points';
import { describe, expect, test } from 'vitest';

describe('concentration', () => {
  test('shares of the largest clients', () => {
    const figures = concentrationOf(Float64Array.of(420, 180, 120, 90, 60, 50, 40, 25, 15));
    expect(figures).toMatchObject({
      top1: 0.42,
      top5: 0.87,
      top20Percent: 0.6,
      clientsIn20Percent: 2,
    });
  });

  test('fewer than five clients bring everything together', () => {
    expect(concentrationOf(Float64Array.of(3, 1))).toMatchObject({
      top5: 1,
      clientsIn20Percent: 1,
    });
    expect(concentrationOf(new Float64Array(0)).top1).toBeNull();
  });

  test('Gini is 0 for equals and (n − 1)/n when one has all', () => {
    expect(giniCoefficient(Float64Array.of(7, 7, 7))).toBe(0);
    expect(giniCoefficient(Float64Array.of(7), 3)).toBe(0.75);
    expect(giniCoefficient(Float64Array.of(9, 8, 7, 6, 5, 4, 3, 2, 1))).toBeCloseTo(8 / 27, 12);
  });

  test('the Lorenz curve starts with the smallest and stays under the diagonal', () => {
    expect(lorenzPoints(Float64Array.of(3, 1))).toEqual([
      { clients: 0, value: 0 },
      { clients: 0.5, value: 0.25 },
      { clients: 1, value: 1 },
    ]);
    const many = lorenzPoints(
      Float64Array.from({ length: 5000 }, (_, i) => 5000 - i),
      100,
    );
    expect(many.length).toBe(101);
    for (const { clients, value } of many) expect(value).toBeLessThanOrEqual(clients);
  });
});
