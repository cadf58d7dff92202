import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { processMark } from './process-identity.mjs';
import { say } from './progress.mjs';
import { projectRoot } from './project-paths.mjs';
import { SetupError } from './setup-error.mjs';

/** A folder while somebody sets up: one file per process at work, named by its number. */
const LOCK_FOLDER = path.join(projectRoot, '.cache', 'setup.lock');

/** How often a waiting process looks again. */
const LOOK_MS = 300;

/** The longest set-up takes minutes; this ends the waiting for one that hangs. */
const LIMIT_MINUTES = 30;

/** @type {string | null} The lock folder this process holds. */
let held = null;

/**
 * Does work that changes what commands of this checkout share (node_modules, out), while no other
 * one does. Waits for another to end, and for programs that a killed one has left at work. A folder
 * that cannot be written is not locked: what is complete there can be used, and nothing changed.
 * @template T
 * @param {() => Promise<T>} work
 * @param {string} [folder] the lock
 * @returns {Promise<T>}
 * @throws {SetupError} when the other does not end
 */
export async function inSetupLock(work, folder = LOCK_FOLDER) {
  if (!(await acquire(folder))) return work();
  held = folder;
  const release = () => {
    held = null;
    forget(folder, process.pid);
  };
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/**
 * Writes into the lock, when this process holds it, that a program it has started is at work too.
 * @param {number | undefined} pid
 * @returns {() => void} to call when the program has ended
 */
export function lockForProgram(pid) {
  const folder = held;
  if (folder === null || pid === undefined) return () => undefined;
  note(folder, pid);
  return () => forget(folder, pid);
}

/**
 * @param {string} folder
 * @returns {Promise<boolean>} false when the place cannot be written
 */
async function acquire(folder) {
  const end = Date.now() + LIMIT_MINUTES * 60_000;
  let told = false;
  for (;;) {
    const taken = take(folder);
    if (taken !== 'busy') return taken === 'taken';
    const others = runningHolders(folder);
    if (others.length === 0) {
      if (!discard(folder)) return false;
      continue;
    }
    if (Date.now() > end) {
      throw new SetupError(
        `Process ${others.join(', ')} has been setting up this folder for more than ${LIMIT_MINUTES} minutes: end it, then run the same command again.`,
      );
    }
    if (!told) {
      say(`Another command is setting up this folder (process ${others.join(', ')}); waiting …`);
    }
    told = true;
    await wait(LOOK_MS);
  }
}

/**
 * A folder made aside and renamed: complete from its first moment, and refused where one stands.
 * @param {string} folder
 * @returns {'taken' | 'busy' | 'read-only'}
 */
function take(folder) {
  const prepared = `${folder}-${process.pid}`;
  try {
    mkdirSync(prepared, { recursive: true });
    note(prepared, process.pid);
    renameSync(prepared, folder);
    return 'taken';
  } catch (error) {
    rmSync(prepared, { recursive: true, force: true });
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EACCES' || code === 'EROFS') return 'read-only';
    if (code === 'EEXIST' || code === 'ENOTEMPTY' || code === 'EPERM') return 'busy';
    throw error;
  }
}

/**
 * @param {string} folder
 * @returns {number[]} the processes named in the lock that still run
 */
function runningHolders(folder) {
  return namesIn(folder)
    .map(Number)
    .filter((pid) => {
      try {
        return processMark(pid) === readFileSync(path.join(folder, String(pid)), 'utf8');
      } catch {
        return false;
      }
    });
}

/**
 * Takes away a lock whose processes have all ended. It is moved aside first, so that of several
 * waiting commands one does it; one that another command has taken just then is put back.
 * @param {string} folder
 * @returns {boolean} false when there is one and it cannot be moved
 */
function discard(folder) {
  const aside = `${folder}-old-${process.pid}`;
  try {
    renameSync(folder, aside);
    if (runningHolders(aside).length > 0) renameSync(aside, folder);
  } catch {
    return !existsSync(folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return true;
}

/**
 * @param {string} folder
 * @param {number} pid
 */
function note(folder, pid) {
  const mark = processMark(pid);
  if (mark !== null) writeFileSync(path.join(folder, String(pid)), mark);
}

/**
 * @param {string} folder
 * @param {number} pid
 */
function forget(folder, pid) {
  rmSync(path.join(folder, String(pid)), { force: true });
  try {
    rmdirSync(folder);
  } catch {
    // A program is still at work, or another command has the lock by now.
  }
}

/** @param {string} folder */
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
