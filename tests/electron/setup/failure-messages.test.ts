import { expect, test } from 'vitest';
import { compilerFailure } from '../../../electron/setup/compile-sqlite-binding.mjs';
import { downloadFailure } from '../../../electron/setup/download-electron.mjs';
import { lastNpmError, npmFailureAdvice } from '../../../electron/setup/npm-failure.mjs';
import { sandboxAdvice } from '../../../electron/setup/sandbox-advice.mjs';

test('of npm’s output the error code is told, not a warning before it', () => {
  const output = 'npm warn EBADENGINE old\nnpm error code ENOTFOUND\nnpm error network no';
  expect(lastNpmError(output)).toBe('code ENOTFOUND');
});

test('a lock file that does not fit is not blamed on the network', () => {
  expect(npmFailureAdvice('npm error code EUSAGE\nnpm error Missing: x')).toContain('npm install');
  expect(npmFailureAdvice('npm error code ENOTFOUND')).toContain('npm ping');
});

test('of a failed download the reason is told, not the stack', () => {
  const output =
    'TypeError: fetch failed\n    at x\n  [cause]: Error: getaddrinfo ENOTFOUND github.com {';
  expect(downloadFailure(output)).toBe('getaddrinfo ENOTFOUND github.com');
  expect(downloadFailure('TypeError: fetch failed\n    at node:internal')).toBe('fetch failed');
  expect(downloadFailure('')).toBe('no reason given');
});

test('of a failed compilation the compiler’s error is told, not that make failed', () => {
  const output =
    'gyp ERR! stack Error: `make` failed\nx.cpp:1:2: fatal error: node.h: No such file';
  expect(compilerFailure(output)).toBe('x.cpp:1:2: fatal error: node.h: No such file');
});

const linux = {
  platform: 'linux',
  root: false,
  apparmorRestriction: '1\n',
  namespacesAllowed: '',
  helperMode: 0o100755,
  helper: '/opt/electron/chrome-sandbox',
};

test('a Linux that forbids the sandbox gets the command, one that allows it gets nothing', () => {
  expect(sandboxAdvice(linux)).toContain("chmod 4755 '/opt/electron/chrome-sandbox'");
  expect(sandboxAdvice({ ...linux, helperMode: 0o104755 })).toBeNull();
  expect(sandboxAdvice({ ...linux, root: true })).toBeNull();
  expect(sandboxAdvice({ ...linux, apparmorRestriction: '' })).toBeNull();
  expect(sandboxAdvice({ ...linux, platform: 'darwin' })).toBeNull();
});
