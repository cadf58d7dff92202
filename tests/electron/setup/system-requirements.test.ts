import { expect, test } from 'vitest';
import {
  ELECTRON_LIBRARIES,
  installableNames,
  missingRequirements,
  missingRequirementsMessage,
  VIRTUAL_DISPLAY,
} from '../../../electron/setup/system-requirements.mjs';

const ldconfig = ELECTRON_LIBRARIES.map(
  ({ probe }) => `\t${probe} (libc6,x86-64) => /usr/lib/x86_64-linux-gnu/${probe}`,
);

test('a library counts by its whole name, not by a similar one', () => {
  const list = ldconfig.join('\n').replace('libnss3.so (', 'libnss3.so.1d (');
  const missing = missingRequirements(ELECTRON_LIBRARIES, list, () => true);
  expect(missing.map(({ probe }) => probe)).toEqual(['libnss3.so']);
});

test('a complete machine lacks nothing; a missing command is found', () => {
  const all = [...ELECTRON_LIBRARIES, ...VIRTUAL_DISPLAY];
  expect(missingRequirements(all, ldconfig.join('\n'), () => true)).toEqual([]);
  const missing = missingRequirements(all, ldconfig.join('\n'), (name) => name !== 'xauth');
  expect(missing.map(({ debianPackage }) => debianPackage)).toEqual(['xauth']);
});

test('where only the t64 form of a package can be installed, that is taken', () => {
  const policy = [
    'libasound2:',
    '  Installed: (none)',
    '  Candidate: (none)',
    'libasound2t64:',
    '  Installed: (none)',
    '  Candidate: 1.2.11-1build2',
    'libnss3:',
    '  Candidate: 2:3.98-1build1',
  ].join('\n');
  expect(installableNames(['libasound2', 'libnss3', 'unknown'], policy)).toEqual([
    'libasound2t64',
    'libnss3',
    'unknown',
  ]);
});

test('what cannot be installed here is said in one sentence with the command', () => {
  const message = missingRequirementsMessage(VIRTUAL_DISPLAY, 'installing needs rights', true);
  expect(message).toContain('sudo apt-get install -y --no-install-recommends xvfb xauth');
  expect(message).not.toContain('\n');
});
