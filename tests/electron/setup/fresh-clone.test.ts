import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TOOL_SCRIPTS } from '../../../electron/setup/tool-commands.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

let clone = '';
beforeEach(() => {
  clone = mkdtempSync(path.join(os.tmpdir(), 'keybook clone ł-'));
  cpSync('electron/setup', path.join(clone, 'electron', 'setup'), { recursive: true });
  writeFileSync(path.join(clone, 'package.json'), JSON.stringify({ name: 'a', version: '1.0.0' }));
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

function lock(packages: Record<string, unknown>) {
  const root = { name: 'a', version: '1.0.0', dependencies: { gone: '1.0.0' } };
  writeFileSync(path.join(clone, 'package.json'), JSON.stringify(root));
  writeFileSync(
    path.join(clone, 'package-lock.json'),
    JSON.stringify({ ...root, lockfileVersion: 3, packages: { '': root, ...packages } }),
  );
}

/** Runs a script of the set-up in the clone, where no registry answers and npm's cache is empty. */
function runOffline(script: string, ...args: string[]) {
  const env = {
    ...process.env,
    npm_execpath: undefined,
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_cache: path.join(clone, 'npm cache'),
  };
  const file = path.join(clone, 'electron', 'setup', script);
  return spawnSync(process.execPath, [file, ...args], { encoding: 'utf8', env, timeout: 60_000 });
}

test('every npm script sets up what it needs, so that each works in a fresh clone', () => {
  for (const [name, command] of Object.entries(manifest.scripts)) {
    expect(command, name).toMatch(/^node electron\/setup\/(start|test|run)\.mjs( [\w:]+)?$/);
  }
  for (const name of Object.keys(TOOL_SCRIPTS)) {
    expect(manifest.scripts[name]).toBe(`node electron/setup/run.mjs ${name}`);
  }
});

test('without a network it ends soon, with one sentence, and nothing passes for whole', () => {
  lock({ 'node_modules/gone': { version: '1.0.0', integrity: 'sha512-x' } });
  const modules = path.join(clone, 'node_modules');
  mkdirSync(modules);
  writeFileSync(path.join(modules, '.keybook-setup.json'), '{"key":"of an older lock file"}');
  writeFileSync(path.join(modules, '.package-lock.json'), '{"packages":{}}');
  const started = Date.now();
  const result = runOffline('run.mjs', 'lint');
  expect(result.status).toBe(1);
  expect(result.stderr.trim()).toMatch(
    /^The npm registry cannot be reached \(ECONNREFUSED\)[^\n]* run the same command again\.$/,
  );
  // npm by itself goes on trying for more than a minute.
  expect(Date.now() - started).toBeLessThan(45_000);
  expect(existsSync(path.join(modules, '.keybook-setup.json'))).toBe(false);
  expect(existsSync(path.join(modules, '.package-lock.json'))).toBe(false);
  expect(existsSync(path.join(clone, '.cache', 'setup.lock'))).toBe(false);
});

test('a script that does not exist is answered with those that do', () => {
  const result = runOffline('run.mjs', 'constructor');
  expect(result.status).toBe(1);
  expect(result.stderr).toMatch(/There is no script "constructor": give one of dev, build/);
});
