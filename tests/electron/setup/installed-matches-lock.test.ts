import { expect, test } from 'vitest';
import { installedMatchesLock } from '../../../electron/setup/installed-matches-lock.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/a-win32': { version: '1.0.0', integrity: 'sha512-w', optional: true },
  },
};
const a = { version: '1.0.0', integrity: 'sha512-a' };

test('a package for another platform may be absent', () => {
  expect(installedMatchesLock(lock, { packages: { 'node_modules/a': a } })).toBe(true);
});

test('another version, other content, a missing or a left-over package calls for npm ci', () => {
  const versions = { 'node_modules/a': { ...a, version: '1.0.1' } };
  const content = { 'node_modules/a': { ...a, integrity: 'sha512-b' } };
  const leftOver = { 'node_modules/a': a, 'node_modules/b': a };
  for (const packages of [versions, content, {}, leftOver]) {
    expect(installedMatchesLock(lock, { packages })).toBe(false);
  }
});
