import { describe, expect, it } from 'vitest';
import {
  clampLimit,
  cumulativeShares,
  paretoGeometry,
  shareOfY,
  yOfShare,
} from '../../../renderer/features/portfolio/model/pareto-geometry';
import { generateFacts } from './generate-facts';
import { goldenFacts } from './golden';
import { viewOf } from './view-of';

const box = { left: 36, top: 8, width: 276, height: 224 };

describe('paretoGeometry', () => {
  it('leaves clients outside the base off the curve', () => {
    const shares = cumulativeShares(viewOf(goldenFacts()).analysis);
    expect(shares).toHaveLength(10);
    expect(shares[0]).toBe(0);
    expect(shares[1]).toBeCloseTo(0.42, 12);
    expect(shares[9]).toBe(1);
  });

  it('ends A where the A clients end and B after A and B together', () => {
    const { limits } = viewOf(goldenFacts()).analysis;
    const shares = cumulativeShares(viewOf(goldenFacts()).analysis);
    const geometry = paretoGeometry(shares, limits.aClients, limits.bClients, box);
    expect(geometry.borderA).toBeCloseTo(36 + (3 / 9) * 276, 6);
    expect(geometry.borderB).toBeCloseTo(36 + (6 / 9) * 276, 6);
    expect(geometry.curve.endsWith('312.0 8.0')).toBe(true);
  });

  it('does not grow with the number of clients', () => {
    const facts = generateFacts({
      clients: 20_000,
      months: 6,
      firstYear: 2025,
      firstMonth: 1,
      nameOf: (index) => `Client ${index}`,
      tailDays: 0,
    });
    const { analysis } = viewOf(facts);
    const geometry = paretoGeometry(cumulativeShares(analysis), 100, 200, box);
    expect(geometry.curve.split('L').length).toBeLessThan(600);
  });

  it('draws nothing for an empty base instead of NaN', () => {
    const geometry = paretoGeometry(new Float64Array(1), 0, 0, box);
    expect(JSON.stringify(geometry)).not.toContain('null');
    expect(geometry.curve).toBe('');
  });
});

describe('limits on the curve', () => {
  it('reads back the share of a height', () => {
    expect(shareOfY(box, yOfShare(box, 0.7))).toBeCloseTo(0.7, 12);
    expect(shareOfY(box, -50)).toBe(1);
  });

  it('never lets A reach B or leave 1 to 99', () => {
    expect(clampLimit('a', 96, 95)).toBe(94);
    expect(clampLimit('a', 94.6, 94.5)).toBe(94);
    expect(clampLimit('b', 70, 80)).toBe(81);
    expect(clampLimit('b', 140, 80)).toBe(99);
    expect(clampLimit('a', -3, 95)).toBe(1);
  });
});
