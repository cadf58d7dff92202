import { purchaseGaps } from '@shared/analysis/xyz/purchase-gaps';
import type { XyzFigures } from '@shared/analysis/xyz/rate-xyz';
import { xyzLetterOf, xyzStatusOf } from '@shared/analysis/xyz/rate-xyz';
import { variationOf } from '@shared/analysis/xyz/variation';
import { describe, expect, test } from 'vitest';
import { hasReference, referenceText } from '../support/reference-folder';

const FIGURES: XyzFigures = {
  lines: 12,
  hasDays: true,
  netSales: 1,
  periodsSinceFirst: 12,
  activePeriods: 9,
  variationPeriods: 12,
  cv: 0.25,
  gapCv: 0.5,
};

describe('variation', () => {
  test('sample and population deviation put the same series on two sides of 25 %', () => {
    const series = Float64Array.of(100, 130, 70);
    expect(variationOf(series, 'population')?.cv).toBeCloseTo(0.244948974278, 12);
    expect(variationOf(series, 'sample')?.cv).toBeCloseTo(0.3, 12);
  });

  test('periods without sales count as zero: one purchase in a year varies by 332 %', () => {
    const series = Float64Array.of(1200, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    expect(variationOf(series, 'population')?.cv).toBeCloseTo(Math.sqrt(11), 12);
  });

  test('a mean of zero or less has no coefficient, so −0.16 is never taken for steady', () => {
    expect(variationOf(Float64Array.of(-50, -60, -40), 'population')?.cv).toBeNull();
    expect(variationOf(Float64Array.of(100, -100, 0), 'population')?.cv).toBeNull();
  });

  test('a sample of one has no deviation', () => {
    expect(variationOf(Float64Array.of(5), 'sample')?.cv).toBeNull();
    expect(variationOf(new Float64Array(0), 'population')).toBeNull();
  });
});

describe('gaps between purchase days', () => {
  test('of four days are measured, of three not', () => {
    const gaps = purchaseGaps(Int32Array.of(0, 10, 20, 40), 'population');
    expect(gaps?.mean).toBeCloseTo(40 / 3, 12);
    expect(gaps?.cv).toBeCloseTo(Math.sqrt(200 / 9) / (40 / 3), 12);
    expect(purchaseGaps(Int32Array.of(0, 10, 20), 'population')).toBeNull();
  });
});

describe('letters', () => {
  test('limits include their own value', () => {
    const regularity = { xPercent: 75, yPercent: 40 };
    expect(xyzLetterOf(FIGURES, 'regularity', regularity)).toBe('X');
    expect(xyzLetterOf({ ...FIGURES, activePeriods: 8 }, 'regularity', regularity)).toBe('Y');
    const variation = { xPercent: 25, yPercent: 50 };
    expect(xyzLetterOf(FIGURES, 'variation', variation)).toBe('X');
    expect(xyzLetterOf({ ...FIGURES, cv: 0.2500001 }, 'variation', variation)).toBe('Y');
    expect(xyzLetterOf(FIGURES, 'gaps', { xPercent: 50, yPercent: 100 })).toBe('X');
  });

  test('regularity is compared as whole numbers: 7 of 25 is 28 % and 29 of 50 is 58 %', () => {
    const figures = { ...FIGURES, activePeriods: 7, periodsSinceFirst: 25 };
    expect(xyzLetterOf(figures, 'regularity', { xPercent: 28, yPercent: 10 })).toBe('X');
    const other = { ...FIGURES, activePeriods: 29, periodsSinceFirst: 50 };
    expect(xyzLetterOf(other, 'regularity', { xPercent: 58, yPercent: 10 })).toBe('X');
  });
});

describe('status', () => {
  test('a new client is new in every method', () => {
    const fresh = { ...FIGURES, periodsSinceFirst: 5 };
    for (const method of ['regularity', 'variation', 'gaps'] as const) {
      expect(xyzStatusOf(fresh, method, 6)).toBe('new');
      expect(xyzStatusOf(FIGURES, method, 6)).toBe('rated');
    }
  });

  test('a single period is not steady, whatever the setting', () => {
    expect(xyzStatusOf({ ...FIGURES, variationPeriods: 1, cv: 0 }, 'variation', 1)).toBe('new');
  });

  test('who returned everything is rated by no method', () => {
    const returned = { ...FIGURES, netSales: 0, cv: null };
    for (const method of ['regularity', 'variation', 'gaps'] as const) {
      expect(xyzStatusOf(returned, method, 6)).toBe('undefined');
    }
  });

  test('gaps need days and at least three gaps', () => {
    expect(xyzStatusOf({ ...FIGURES, hasDays: false }, 'gaps', 6)).toBe('days-unknown');
    expect(xyzStatusOf({ ...FIGURES, gapCv: null }, 'gaps', 6)).toBe('too-few-gaps');
    expect(xyzStatusOf({ ...FIGURES, lines: 0 }, 'gaps', 6)).toBe('no-sales');
  });
});

interface CvExample {
  readonly kind: string;
  readonly name: string;
  readonly series: readonly number[];
  readonly mean: number;
  readonly cv_population: number | null;
  readonly cv_sample: number | null;
}

interface ClassExample {
  readonly kind: string;
  readonly pairs: readonly (readonly [number, string])[];
  readonly limits: readonly [number, number];
}

describe.skipIf(!hasReference)('worked XYZ examples', () => {
  const examples = (): unknown[] =>
    JSON.parse(referenceText('ref-textbook/examples.json')) as unknown[];

  test('coefficients of variation, both deviations', () => {
    const series = (examples() as CvExample[]).filter((example) => example.kind === 'cv');
    expect(series.length).toBe(9);
    for (const example of series) {
      const values = Float64Array.from(example.series);
      for (const deviation of ['population', 'sample'] as const) {
        const expected = deviation === 'population' ? example.cv_population : example.cv_sample;
        const actual = variationOf(values, deviation);
        expect(actual?.mean, example.name).toBeCloseTo(example.mean, 12);
        if (expected === null || example.mean <= 0) expect(actual?.cv, example.name).toBeNull();
        else expect(actual?.cv, example.name).toBeCloseTo(expected, 12);
      }
    }
  });

  test('letters of published coefficients', () => {
    const published = (examples() as ClassExample[]).filter((e) => e.kind === 'cv_to_class');
    expect(published.length).toBe(2);
    for (const { pairs, limits } of published) {
      const percents = { xPercent: limits[0] * 100, yPercent: limits[1] * 100 };
      for (const [cv, letter] of pairs) {
        expect(xyzLetterOf({ ...FIGURES, cv }, 'variation', percents)).toBe(letter);
      }
    }
  });
});
