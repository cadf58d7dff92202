import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { markOfStatus, processMark } from '../../../electron/setup/process-identity.mjs';
import { inSetupLock, lockForProgram } from '../../../electron/setup/setup-lock.mjs';

let parent = '';
let lock = '';
beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'keybook-lock-'));
  lock = path.join(parent, 'deep', 'setup.lock');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** A process that runs until it is killed. */
function sleeper() {
  return spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
}

/** A lock as a process that was killed leaves it. */
function leaveLock(pids: Record<string, string>) {
  mkdirSync(lock, { recursive: true });
  for (const [pid, mark] of Object.entries(pids)) writeFileSync(path.join(lock, pid), mark);
}

test('the lock is there during the work and gone after it, also after a failure', async () => {
  const inside = await inSetupLock(async () => readdirSync(lock), lock);
  expect(inside).toEqual([String(process.pid)]);
  await expect(inSetupLock(() => Promise.reject(new Error('no')), lock)).rejects.toThrow('no');
  expect(readdirSync(path.dirname(lock))).toEqual([]);
});

test('the lock of a process that was killed does not stop the next one', async () => {
  const killed = sleeper();
  const pid = killed.pid ?? 0;
  leaveLock({ [pid]: processMark(pid) ?? '' });
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  expect(await inSetupLock(async () => readdirSync(lock), lock)).toEqual([String(process.pid)]);
});

test.runIf(process.platform === 'linux')(
  'a later process with the number of a killed one is not taken for it',
  async () => {
    leaveLock({ [process.ppid]: '1' });
    expect(await inSetupLock(async () => 'done', lock)).toBe('done');
  },
);

test('a program that a killed set-up has left at work is waited for', async () => {
  const program = sleeper();
  const pid = program.pid ?? 0;
  leaveLock({ [pid]: processMark(pid) ?? '' });
  let ended = false;
  const next = inSetupLock(async () => ended, lock);
  setTimeout(() => {
    ended = true;
    program.kill('SIGKILL');
  }, 500);
  expect(await next).toBe(true);
});

test('programs at work stand in the lock, so that they outlive their starter in it', async () => {
  const program = sleeper();
  await inSetupLock(async () => {
    const forget = lockForProgram(program.pid);
    expect(readdirSync(lock)).toContain(String(program.pid));
    forget();
    expect(readdirSync(lock)).not.toContain(String(program.pid));
  }, lock);
  program.kill('SIGKILL');
});

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a folder that may not be written is used without a lock',
  async () => {
    mkdirSync(path.dirname(lock), { mode: 0o500 });
    expect(await inSetupLock(async () => existsSync(lock), lock)).toBe(false);
  },
);

test('a process name with blanks and brackets does not shift the fields', () => {
  const fields = ['S', ...Array.from({ length: 18 }, () => '0'), '5512', '7'];
  expect(markOfStatus(`7 (a) b) ${fields.join(' ')}`)).toBe('5512');
  expect(markOfStatus(`7 (a) Z ${fields.slice(1).join(' ')}`)).toBeNull();
});
