import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hasDisplay, onDisplay } from '../../../electron/setup/display.mjs';
import { npmCommand } from '../../../electron/setup/npm-command.mjs';
import { temporaryFolder } from '../../../electron/setup/partial-folder.mjs';
import { cacheFolder, mayWriteAt, writablePlace } from '../../../electron/setup/project-paths.mjs';
import { electronEnvironment } from '../../../electron/setup/resolve-electron.mjs';

test('the cache follows each platform, and a relative XDG_CACHE_HOME is ignored', () => {
  expect(cacheFolder({}, 'linux', '/home/a')).toBe('/home/a/.cache/keybook');
  expect(cacheFolder({ XDG_CACHE_HOME: '/x' }, 'linux', '/home/a')).toBe('/x/keybook');
  expect(cacheFolder({ XDG_CACHE_HOME: 'x' }, 'linux', '/home/a')).toBe('/home/a/.cache/keybook');
  expect(cacheFolder({}, 'darwin', '/Users/a')).toBe('/Users/a/Library/Caches/keybook');
  expect(cacheFolder({ LOCALAPPDATA: 'C:\\L' }, 'win32', 'C:\\U')).toBe('C:\\L\\keybook\\cache');
});

test('Electron does not inherit the variable that would make it a plain Node', () => {
  const base = { ELECTRON_RUN_AS_NODE: '1', PATH: '/bin', EMPTY: undefined };
  expect(electronEnvironment(base, 'package', '/c/addon.node')).toEqual({ PATH: '/bin' });
});

test('only an Electron that is not the pinned one is given the compiled addon', () => {
  const env = electronEnvironment({}, 'fallback', '/c/addon.node');
  expect(env).toEqual({ KEYBOOK_SQLITE_BINDING: '/c/addon.node' });
  expect(electronEnvironment({}, 'fallback', null)).toEqual({});
});

test('an empty DISPLAY is no display; other platforms always have one', () => {
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'win32')).toBe(true);
  expect(onDisplay(false, '/e', ['a b']).args.slice(-2)).toEqual(['/e', 'a b']);
});

test('npm runs by its own file where known, and through a shell only on Windows', () => {
  const file = '/usr/lib/node_modules/npm/bin/npm-cli.js';
  expect(npmCommand({ npm_execpath: file }, 'win32', '/n')).toEqual({
    command: '/n',
    firstArgs: [file],
    shell: false,
  });
  expect(npmCommand({ npm_execpath: '/x/yarn.js' }, 'linux', '/n').command).toBe('npm');
  expect(npmCommand({}, 'win32', '/n')).toMatchObject({ command: 'npm.cmd', shell: true });
});

test('what this account may not write is made in the checkout, however deep it was wanted', () => {
  const asked: string[] = [];
  const nowhere = (file: string) => asked.push(file) === 0;
  const wanted = path.join(os.tmpdir(), 'keybook-no-such', 'deep', 'electron');
  expect(writablePlace(wanted, '/k/.cache/x', nowhere)).toBe('/k/.cache/x');
  expect(asked).toEqual([os.tmpdir()]);
  expect(writablePlace(wanted, '/k/.cache/x')).toBe(wanted);
  expect(mayWriteAt(os.tmpdir())).toBe(true);
});

test.skipIf(process.platform === 'win32')('make is not given a path with blanks', () => {
  expect(temporaryFolder('/tmp/of me')).toBe('/tmp');
  expect(temporaryFolder('/var/tmp')).toBe('/var/tmp');
});
