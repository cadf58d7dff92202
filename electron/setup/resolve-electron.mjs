import { existsSync, readFileSync } from 'node:fs';
import { fallbackExecutable, fallbackFitsHere } from './fallback-electron.mjs';
import { inNodeModules } from './project-paths.mjs';
import { SetupError } from './setup-error.mjs';
import { sqliteBindingFile } from './sqlite-binding-file.mjs';

/**
 * @typedef {'environment' | 'package' | 'fallback'} ElectronSource
 *   'environment': KEYBOOK_ELECTRON; 'package': the electron package's own binary; 'fallback': the
 *   older Electron kept in the user's cache
 *
 * @typedef {object} ResolvedElectron
 * @property {string} executablePath absolute path of the Electron executable
 * @property {string[]} args what must stand before the app folder: '--no-sandbox' as root on Linux
 * @property {Record<string, string>} env the whole environment to start it with
 * @property {ElectronSource} source
 */

/**
 * Which Electron runs, of those that are on this machine. Installs nothing: `ensureElectron` does.
 * @returns {ResolvedElectron}
 * @throws {SetupError} when there is none, or KEYBOOK_ELECTRON names a file that does not exist
 */
export function resolveElectron() {
  const found = locateElectron();
  if (found === null) {
    throw new SetupError('No Electron is installed yet: run "npm start" or "npm test" once.');
  }
  return {
    executablePath: found.executablePath,
    args: process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    env: electronEnvironment(process.env, found.source, bindingIfPresent()),
    source: found.source,
  };
}

/**
 * Looks for an Electron in the order: KEYBOOK_ELECTRON, the electron package, the fallback.
 * @returns {{ executablePath: string, source: ElectronSource } | null}
 * @throws {SetupError} when KEYBOOK_ELECTRON names a file that does not exist
 */
export function locateElectron() {
  const given = process.env.KEYBOOK_ELECTRON;
  if (given) {
    if (existsSync(given)) return { executablePath: given, source: 'environment' };
    throw new SetupError(
      `KEYBOOK_ELECTRON names ${given}, which does not exist: correct it or unset it, then run the same command again.`,
    );
  }
  const packaged = packagedElectron();
  if (packaged !== null) return { executablePath: packaged, source: 'package' };
  if (fallbackFitsHere() && existsSync(fallbackExecutable())) {
    return { executablePath: fallbackExecutable(), source: 'fallback' };
  }
  return null;
}

/**
 * The environment Electron starts in: without the variable that would turn it into a plain Node,
 * and with the compiled SQLite addon where an older Electron may need it.
 * @param {Record<string, string | undefined>} base
 * @param {ElectronSource} source
 * @param {string | null} binding path of the compiled addon, null when there is none
 * @returns {Record<string, string>}
 */
export function electronEnvironment(base, source, binding) {
  /** @type {Record<string, string>} */
  const env = {};
  for (const [name, value] of Object.entries(base)) {
    if (value !== undefined && name !== 'ELECTRON_RUN_AS_NODE') env[name] = value;
  }
  if (source !== 'package' && binding !== null) env.KEYBOOK_SQLITE_BINDING = binding;
  return env;
}

/** The electron package's own executable, or null while its binary has not been downloaded. */
function packagedElectron() {
  try {
    const version = JSON.parse(
      readFileSync(inNodeModules('electron', 'package.json'), 'utf8'),
    ).version;
    const present = readFileSync(inNodeModules('electron', 'dist', 'version'), 'utf8');
    const name = readFileSync(inNodeModules('electron', 'path.txt'), 'utf8');
    const file = inNodeModules('electron', 'dist', name);
    return present.trim().replace(/^v/, '') === version && existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

function bindingIfPresent() {
  try {
    const file = sqliteBindingFile();
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}
