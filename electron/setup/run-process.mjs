import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { endOnInterrupt } from './interrupt.mjs';
import { progressDescriptor } from './progress.mjs';
import { lockForProgram } from './setup-lock.mjs';

/** How long an ended process may take to clean up before it is killed. */
const GRACE_MS = 5000;

/** How often it is looked whether it has. */
const LOOK_MS = 50;

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] the whole environment; default: this process's own
 * @property {'show' | 'capture'} [output] 'show' passes the output on to where progress goes;
 *   default 'capture'
 * @property {boolean} [ownStdout] with 'show': the child writes to stdout even if progress does not
 * @property {boolean} [shell] run through the system shell (only for npm.cmd on Windows)
 * @property {(seconds: number, output: string) => string | null} [watch] called every second with
 *   what was captured so far; a returned sentence ends the child and becomes `stopped`
 *
 * @typedef {object} RunResult
 * @property {number} code exit code; 127 when the program could not be started
 * @property {string} output what was captured (stdout and stderr together); '' when shown
 * @property {string | null} stopped why `watch` ended the child, else null
 */

/**
 * Runs a program to its end. Never rejects.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function runProcess(command, args, options = {}) {
  const shown = options.output === 'show';
  // What the person does not see is a group of its own, so that all of it can be ended.
  const ownGroup = (!shown || options.watch !== undefined) && process.platform !== 'win32';
  return new Promise((resolve) => {
    const target = options.ownStdout === true ? 1 : progressDescriptor();
    const child = spawn(command, [...args], {
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: options.env ?? process.env,
      stdio: shown ? ['inherit', target, 2] : ['ignore', 'pipe', 'pipe'],
      shell: options.shell === true,
      windowsHide: true,
      detached: ownGroup,
    });
    const unlock = lockForProgram(child.pid);
    let output = '';
    /** @type {string | null} */
    let stopped = null;
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));

    /** @type {Promise<void> | null} */
    let ending = null;
    const end = () => (ending ??= endProgram(child, ownGroup));
    const started = Date.now();
    const timer = setInterval(() => {
      if (stopped !== null || options.watch === undefined) return;
      stopped = options.watch(Math.round((Date.now() - started) / 1000), output);
      if (stopped !== null) void end();
    }, 1000);
    let interrupted = false;
    const forget = endOnInterrupt(() => {
      interrupted = true;
      return end();
    });

    const finish = async (/** @type {number} */ code, /** @type {string} */ extra) => {
      clearInterval(timer);
      await ending;
      forget();
      unlock();
      // Who interrupts is not told that the program failed.
      if (!interrupted) resolve({ code, output: output + extra, stopped });
    };
    child.once('error', (error) => void finish(127, error.message));
    child.once('close', (code) => void finish(code ?? 1, ''));
  });
}

/**
 * Ends a program and all that it has started, and waits until they have ended: asks them first, and
 * kills after a while what has not.
 * @param {import('node:child_process').ChildProcess} child
 * @param {boolean} ownGroup whether the child leads a process group of its own
 */
async function endProgram(child, ownGroup) {
  const { pid } = child;
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    // Windows ends one process at a time; this ends those it has started too.
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  const target = ownGroup ? -pid : pid;
  const patience = Date.now() + GRACE_MS;
  let runs = sendSignal(target, 'SIGTERM');
  while (runs && Date.now() < patience) {
    await wait(LOOK_MS);
    runs = sendSignal(target, 0);
  }
  if (runs) sendSignal(target, 'SIGKILL');
}

/**
 * @param {number} target a process, or a group as a negative number
 * @param {NodeJS.Signals | 0} signal 0 only asks
 * @returns {boolean} whether it runs
 */
function sendSignal(target, signal) {
  try {
    return process.kill(target, signal);
  } catch (error) {
    // Programs run by sudo belong to root: they hear it from sudo.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
