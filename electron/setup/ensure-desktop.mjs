import { checkSandbox } from './check-sandbox.mjs';
import { hasDisplay } from './display.mjs';
import { ensureElectron } from './ensure-electron.mjs';
import { ensureSqliteBinding } from './ensure-sqlite-binding.mjs';
import { ensureSystemPackages } from './ensure-system-packages.mjs';
import { ELECTRON_LIBRARIES, VIRTUAL_DISPLAY } from './system-requirements.mjs';

/**
 * Everything the desktop app needs to open on this machine, besides the npm packages and its
 * build: system libraries, Electron, the SQLite addon, and a virtual display where there is none.
 * @param {string} node the Node that runs the tools
 */
export async function ensureDesktop(node) {
  const display = hasDisplay(process.env, process.platform);
  await ensureSystemPackages([...ELECTRON_LIBRARIES, ...(display ? [] : VIRTUAL_DISPLAY)]);
  const electron = await ensureElectron(node);
  await ensureSqliteBinding(node, electron);
  checkSandbox(electron.executablePath);
}
