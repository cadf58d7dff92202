import { expect, test } from 'vitest';
import { compilerFailure } from '../../../electron/setup/compile-sqlite-binding.mjs';
import { downloadFailure } from '../../../electron/setup/download-electron.mjs';
import {
  lastNpmError,
  packagesFailure,
  unwrittenFile,
} from '../../../electron/setup/npm-failure.mjs';
import { oldNodeMessage } from '../../../electron/setup/old-node-message.mjs';
import { failureMessage } from '../../../electron/setup/run-main.mjs';
import { unreachableReason } from '../../../electron/setup/run-npm.mjs';
import { sandboxAdvice } from '../../../electron/setup/sandbox-advice.mjs';
import { aptFailure } from '../../../electron/setup/system-requirements.mjs';

test('of npm’s output the error code is told, not a warning before it', () => {
  const output = 'npm warn EBADENGINE old\nnpm error code ENOTFOUND\nnpm error network no';
  expect(lastNpmError(output)).toBe('code ENOTFOUND');
});

test('a failed npm ci is blamed on what failed, not always on the network', () => {
  expect(packagesFailure('npm error code EUSAGE\nnpm error Missing: x', null)).toContain(
    'npm install',
  );
  expect(packagesFailure('npm error code ENOSPC', 'ENOTFOUND')).toContain('make room');
  expect(packagesFailure('npm error code EACCES', null)).toContain('belongs to you');
  expect(packagesFailure('npm error code E403', null)).toContain('the registry refuses');
  expect(packagesFailure('npm error code ENOTCACHED', 'ENOTFOUND')).toMatch(
    /^The npm registry cannot be reached \(ENOTFOUND\) and npm's cache does not hold/,
  );
});

test('a file that npm could not write is a failure, although npm only warns', () => {
  const full = 'npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write\nadded 300';
  expect(unwrittenFile(full)).toBe('ENOSPC');
  expect(unwrittenFile('npm warn EBADENGINE old\nadded 300')).toBeNull();
  expect(packagesFailure(full, null)).toMatch(/^npm ci failed \(code ENOSPC\).* make room/);
});

test('a registry that answers, be it with a refusal, is reached', () => {
  expect(unreachableReason('code E404')).toBeNull();
  expect(unreachableReason('code ECONNREFUSED')).toBe('ECONNREFUSED');
  expect(unreachableReason('network timeout at: http://x/')).toContain('timeout');
});

test('a full disk and a place that may not be written are told as such', () => {
  const full = Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC', path: '/c/a' });
  expect(failureMessage(full)).toContain('no room left on the disk for /c/a');
  const foreign = Object.assign(new Error('EROFS: read-only'), { code: 'EROFS', path: '/c/a' });
  expect(failureMessage(foreign)).toContain('may not write /c/a');
  expect(failureMessage(new Error('x'))).toBe('Unexpected: x');
});

test('a Node that is too old is told which one to install', () => {
  expect(oldNodeMessage('v18.20.4')).toContain('install Node 24');
  expect(oldNodeMessage('v20.0.0')).toBeNull();
});

test('of a failed apt-get its error is told', () => {
  expect(aptFailure('Reading lists...\nE: Unable to locate package xvfb.\n')).toBe(
    'Unable to locate package xvfb',
  );
  expect(aptFailure('')).toBe('it gave no reason');
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
  trial: null,
  helperMode: 0o100755,
  helper: '/opt/electron/chrome-sandbox',
};

test('a Linux that forbids the sandbox gets the command, one that allows it gets nothing', () => {
  expect(sandboxAdvice(linux)).toContain("chmod 4755 '/opt/electron/chrome-sandbox'");
  expect(sandboxAdvice({ ...linux, helperMode: 0o104755 })).toBeNull();
  const container = { ...linux, apparmorRestriction: '', trial: false };
  expect(sandboxAdvice(container)).toContain('user namespaces');
  expect(sandboxAdvice({ ...linux, root: true })).toBeNull();
  expect(sandboxAdvice({ ...linux, apparmorRestriction: '' })).toBeNull();
  expect(sandboxAdvice({ ...linux, platform: 'darwin' })).toBeNull();
});
