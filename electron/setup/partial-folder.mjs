import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Folders being built have this prefix, then the builder's process id. */
const PREFIX = '.partial-';

/**
 * Does work in a fresh folder inside `parent` and removes the folder in the end, whatever happens.
 * Folders left behind by processes that were killed are removed first.
 * @template T
 * @param {string} parent created when absent
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inPartialFolder(parent, work) {
  mkdirSync(parent, { recursive: true });
  removeAbandoned(parent);
  const folder = mkdtempSync(path.join(parent, `${PREFIX}${process.pid}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // Leaves the other handlers of the signal their turn; 'exit' then removes the folder.
  const onSignal = () => setImmediate(() => process.exit(130));
  process.once('exit', remove).once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    return await work(folder);
  } finally {
    process.off('exit', remove).off('SIGINT', onSignal).off('SIGTERM', onSignal);
    remove();
  }
}

/**
 * Moves a finished file or folder to its final place in one step. When another process has put
 * its own there in the meantime, that one stays.
 * @param {string} finished on the same file system as `target`
 * @param {string} target
 */
export function moveIntoPlace(finished, target) {
  try {
    renameSync(finished, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  }
}

/** @param {string} parent */
function removeAbandoned(parent) {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(PREFIX)) continue;
    const owner = Number.parseInt(name.slice(PREFIX.length), 10);
    if (isRunning(owner)) continue;
    rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
