import { accessSync, constants, existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout: the folder that holds package.json. */
export const projectRoot = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

/**
 * The path of something inside the checkout's node_modules.
 * @param {...string} parts path parts, for instance 'vite', 'package.json'
 */
export function inNodeModules(...parts) {
  return path.join(projectRoot, 'node_modules', ...parts);
}

/**
 * The folder for what every checkout on this machine shares: a fallback Electron and the SQLite
 * addon compiled for it. Follows each platform's custom (XDG on Linux).
 * Example: Linux, HOME=/home/a, no XDG_CACHE_HOME → /home/a/.cache/keybook
 * @param {Record<string, string | undefined>} env
 * @param {string} platform as process.platform
 * @param {string} home the user's home folder
 */
export function cacheFolder(env, platform, home) {
  if (platform === 'win32') {
    return path.win32.join(
      env.LOCALAPPDATA || path.win32.join(home, 'AppData', 'Local'),
      'keybook',
      'cache',
    );
  }
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Caches', 'keybook');
  const xdg = env.XDG_CACHE_HOME;
  const base = xdg && path.posix.isAbsolute(xdg) ? xdg : path.posix.join(home, '.cache');
  return path.posix.join(base, 'keybook');
}

/**
 * Where something shared is, or is to be made: in the user's cache; in the checkout when it is only
 * there, or when this account has no cache that it may write.
 * @param {string} name of the file or folder
 */
export function inCache(name) {
  const home = os.homedir();
  const own = inOwnCache('keybook', name);
  if (!path.isAbsolute(home)) return own;
  const shared = path.join(cacheFolder(process.env, process.platform, home), name);
  return existsSync(shared) ? shared : writablePlace(shared, own);
}

/**
 * The path of something in the checkout's own cache, which git ignores.
 * @param {...string} parts
 */
export function inOwnCache(...parts) {
  return path.join(projectRoot, '.cache', ...parts);
}

/**
 * The place wanted, or the other one when this account may not write there.
 * Example: ('/home/a/.npm/x', '/k/.cache/npm') and only root may write /home/a → '/k/.cache/npm'
 * @param {string} wanted absolute path; need not exist
 * @param {string} instead
 * @param {(file: string) => boolean} [mayWrite] whether an existing file or folder may be written
 */
export function writablePlace(wanted, instead, mayWrite = mayWriteExisting) {
  return mayWriteAt(wanted, mayWrite) ? wanted : instead;
}

/**
 * Whether this account may write a path, or make it.
 * @param {string} wanted absolute path
 * @param {(file: string) => boolean} [mayWrite]
 */
export function mayWriteAt(wanted, mayWrite = mayWriteExisting) {
  let existing = wanted;
  while (!existsSync(existing) && path.dirname(existing) !== existing) {
    existing = path.dirname(existing);
  }
  return mayWrite(existing);
}

/** @param {string} file */
function mayWriteExisting(file) {
  try {
    accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
