import { herfindahlIndex } from '@shared/analysis/concentration/herfindahl';
import { dependenceOf, loseClient } from '@shared/analysis/concentration/lose-client';
import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import { describe, expect, test } from 'vitest';
import { monthlyFactsOf } from '../support/sales-facts-of';

describe('Herfindahl–Hirschman index', () => {
  test('50, 30, 20 → 0.38; n equal clients → 1/n; returns do not count', () => {
    expect(herfindahlIndex(Float64Array.of(50, 30, 20))).toBeCloseTo(0.38, 12);
    expect(herfindahlIndex(Float64Array.of(7, 7, 7, 7))).toBe(0.25);
    expect(herfindahlIndex(Float64Array.of(50, 30, 20, 0, -40))).toBeCloseTo(0.38, 12);
    expect(herfindahlIndex(Float64Array.of(0, -1))).toBeNull();
  });
});

describe('losing a client from a month on', () => {
  // Four months: large 100 each, middle 50 each, small 10 each. In all 640: 62.5 %, 31.25 %, 6.25 %.
  const analysis = analysePortfolio(
    monthlyFactsOf({
      small: [10, 10, 10, 10],
      large: [100, 100, 100, 100],
      middle: [50, 50, 50, 50],
    }),
    DEFAULT_ANALYSIS_SETTINGS,
  );

  test('takes away what it bought since, and the shares of the others grow', () => {
    // Half of 400 is gone: 200, 200, 40 of 440.
    const trial = loseClient(analysis, 0, 2);
    expect(trial?.lost).toBe(200 * 10_000);
    expect(trial?.lostShare).toBeCloseTo(200 / 640, 12);
    expect(trial?.before.top1).toBe(0.625);
    expect(trial?.after.top1).toBeCloseTo(200 / 440, 12);
    expect(trial?.after.total).toBe(440 * 10_000);
    expect(trial?.before).toEqual(dependenceOf(analysis));
  });

  test('from the first month on it is gone altogether', () => {
    const trial = loseClient(analysis, 0, 0);
    expect(trial?.after.top1).toBeCloseTo(200 / 240, 12);
    expect(trial?.after.clientsIn20Percent).toBe(1);
  });

  test('no such client or month gives nothing', () => {
    expect(loseClient(analysis, 9, 0)).toBeNull();
    expect(loseClient(analysis, 0, 4)).toBeNull();
  });
});
