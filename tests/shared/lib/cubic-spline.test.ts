import { cubicSpline, splineSlope, splineValue } from '@shared/lib/cubic-spline';
import { roundHalfEven } from '@shared/lib/round-half-even';
import { describe, expect, test } from 'vitest';

describe('cubic spline', () => {
  test('reproduces a cubic, whose end conditions it takes over', () => {
    const x = Float64Array.of(0, 0.5, 1.5, 2, 4);
    const spline = cubicSpline(
      x,
      x.map((at) => at ** 3 - 2 * at),
    );
    for (const at of [0.2, 1, 1.7, 3.9]) {
      expect(splineValue(spline, at)).toBeCloseTo(at ** 3 - 2 * at, 12);
      expect(splineSlope(spline, at)).toBeCloseTo(3 * at ** 2 - 2, 12);
    }
  });

  test('is the parabola through three knots and the line through two', () => {
    const parabola = cubicSpline(Float64Array.of(0, 1, 3), Float64Array.of(0, 1, 9));
    expect(splineValue(parabola, 2)).toBeCloseTo(4, 12);
    const line = cubicSpline(Float64Array.of(0, 1), Float64Array.of(0, 1));
    expect(splineValue(line, 0.25)).toBe(0.25);
    expect(splineSlope(line, 1)).toBe(1);
  });
});

test('halves round to the even number', () => {
  expect([0.5, 1.5, 2.5, 2.4, 2.6].map(roundHalfEven)).toEqual([0, 2, 2, 2, 3]);
});
