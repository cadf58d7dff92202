import { constants } from 'node:os';

/** Ctrl+C, a polite end from outside, a closed terminal. */
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** @type {Set<() => Promise<void>>} How to end each program at work. */
const endings = new Set();

/**
 * Makes a signal end the programs that this process has started, and only then this process, whose
 * 'exit' handlers then remove what is unfinished. The exit code is 128 and the signal's number.
 */
export function handleInterrupts() {
  let ending = false;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      const code = 128 + constants.signals[signal];
      void Promise.all([...endings].map((end) => end())).then(() => process.exit(code));
    });
  }
}

/**
 * @param {() => Promise<void>} end ends a program that is at work, and waits until it has
 * @returns {() => void} to call when the program has ended by itself
 */
export function endOnInterrupt(end) {
  endings.add(end);
  return () => endings.delete(end);
}
