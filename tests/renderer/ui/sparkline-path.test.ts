import { expect, it } from 'vitest';
import { sparklinePath } from '../../../renderer/ui/chart/sparkline-path';

it('draws bars to scale, a foot for nothing and for returns, and never outside its box', () => {
  expect(sparklinePath([0, 2], 8, 10)).toBe('M0 9.25h1.8v0.75h-1.8zM4 0h3v10h-3z');
  expect(sparklinePath([-5, 2], 8, 10)).toBe(sparklinePath([0, 2], 8, 10));
  expect(sparklinePath([], 8, 10)).toBe('');
  expect(sparklinePath(new Float64Array(24), 96, 14)).not.toContain('NaN');
});
