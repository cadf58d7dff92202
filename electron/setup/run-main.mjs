import { handleInterrupts } from './interrupt.mjs';
import { oldNodeMessage } from './old-node-message.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * Runs a script's work and ends the process with its exit code. A SetupError ends it with one
 * sentence and code 1; so does a full disk or a place that may not be written, and any other error by
 * its message alone.
 * @param {() => Promise<number>} work returns the exit code
 */
export async function runMain(work) {
  handleInterrupts();
  try {
    const tooOld = oldNodeMessage(process.version);
    if (tooOld !== null) throw new SetupError(tooOld);
    process.exitCode = await work();
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`\n${failureMessage(error)}\n`);
  }
}

/**
 * What to tell the person at the keyboard about an error.
 * Example: ENOSPC writing /a/b → "The disk that holds /a/b is full: make room on it, then run …"
 * @param {unknown} error
 */
export function failureMessage(error) {
  if (!(error instanceof Error)) return `Unexpected: ${String(error)}`;
  if (error instanceof SetupError) return error.message;
  const { code = '', path: file } = /** @type {NodeJS.ErrnoException} */ (error);
  const place = file === undefined ? 'a file' : file;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    const where = file === undefined ? '' : ` for ${file}`;
    return `There is no room left on the disk${where}: make some, then run the same command again.`;
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `This account may not write ${place} (${code}): run the command in a folder that belongs to you (a clone of your own), then run the same command again.`;
  }
  return `Unexpected: ${error.message}`;
}
