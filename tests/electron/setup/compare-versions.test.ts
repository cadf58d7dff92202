import { expect, test } from 'vitest';
import { compareVersions } from '../../../electron/setup/compare-versions.mjs';

test('versions are ordered by number, not by text', () => {
  expect(compareVersions('22.9.0', '22.12.0')).toBeLessThan(0);
  expect(compareVersions('v24.0.0', '22.12.0')).toBeGreaterThan(0);
});

test('a leading v, a missing part and a pre-release suffix do not make a difference', () => {
  expect(compareVersions('v22.12', '22.12.0-nightly.1')).toBe(0);
});
