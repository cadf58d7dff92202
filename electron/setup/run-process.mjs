import { spawn } from 'node:child_process';
import { progressDescriptor } from './progress.mjs';

/** How long an ended process may take to clean up before it is killed. */
const GRACE_MS = 5000;

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] the whole environment; default: this process's own
 * @property {'show' | 'capture'} [output] 'show' passes the output on to where progress goes;
 *   default 'capture'
 * @property {boolean} [ownStdout] with 'show': the child writes to stdout even if progress does not
 * @property {boolean} [shell] run through the system shell (only for npm.cmd on Windows)
 * @property {(seconds: number) => string | null} [watch] called every second; a returned sentence
 *   ends the child and becomes `stopped`
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
  const ownGroup = options.watch !== undefined && process.platform !== 'win32';
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
    let output = '';
    /** @type {string | null} */
    let stopped = null;
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));

    const onSignal = () => {
      signalProcess(child, ownGroup, 'SIGTERM');
      process.exit(130);
    };
    const started = Date.now();
    const timer = setInterval(() => {
      if (stopped !== null || options.watch === undefined) return;
      stopped = options.watch(Math.round((Date.now() - started) / 1000));
      if (stopped === null) return;
      signalProcess(child, ownGroup, 'SIGTERM');
      setTimeout(() => signalProcess(child, ownGroup, 'SIGKILL'), GRACE_MS).unref();
    }, 1000);
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal);

    const finish = (/** @type {number} */ code, /** @type {string} */ extra) => {
      clearInterval(timer);
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
      resolve({ code, output: output + extra, stopped });
    };
    child.once('error', (error) => finish(127, error.message));
    child.once('close', (code) => finish(code ?? 1, ''));
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {boolean} ownGroup whether the child leads a process group of its own
 * @param {NodeJS.Signals} signal
 */
function signalProcess(child, ownGroup, signal) {
  if (child.exitCode !== null || child.pid === undefined) return;
  try {
    if (ownGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended by itself in the meantime.
  }
}
