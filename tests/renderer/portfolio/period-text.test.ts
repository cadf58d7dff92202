import { describe, expect, it } from 'vitest';
import { axisUnit } from '../../../renderer/features/portfolio/model/axis-unit';
import { labelledPeriods } from '../../../renderer/features/portfolio/model/period-text';

describe('labelledPeriods', () => {
  it('labels half years of 24 months and never more than fit', () => {
    expect(labelledPeriods(24, 'month', 4)).toEqual([0, 6, 12, 18]);
    expect(labelledPeriods(520, 'week', 4).length).toBeLessThanOrEqual(4);
    expect(labelledPeriods(3, 'quarter', 4)).toEqual([0, 1, 2]);
  });
});

describe('axisUnit', () => {
  it('keeps axis figures at four digits or fewer', () => {
    expect([9_999, 10_000, 9_999_999, 10_000_000].map((largest) => axisUnit(largest))).toEqual([
      1, 1000, 1000, 1_000_000,
    ]);
  });
});
