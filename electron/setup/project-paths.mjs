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

/** The cache folder of this machine and user. */
export function currentCacheFolder() {
  return cacheFolder(process.env, process.platform, os.homedir());
}
