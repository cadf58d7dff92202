import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { processMark } from './process-identity.mjs';

/** Folders being built have this prefix, then the builder's process id. */
const PREFIX = '.keybook-partial-';

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
  process.once('exit', remove);
  try {
    return await work(folder);
  } finally {
    process.off('exit', remove);
    remove();
  }
}

/**
 * The folder of this machine for short-lived files.
 * @param {string} given as os.tmpdir()
 * @returns {string} one without blanks in its path, which make cannot take
 */
export function temporaryFolder(given = os.tmpdir()) {
  return process.platform !== 'win32' && /\s/.test(given) ? '/tmp' : given;
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
    if (processMark(Number.parseInt(name.slice(PREFIX.length), 10)) !== null) continue;
    try {
      rmSync(path.join(parent, name), { recursive: true, force: true });
    } catch {
      // It belongs to somebody else, who will remove it.
    }
  }
}
