import { checkSandbox } from './check-sandbox.mjs';
import { hasDisplay } from './display.mjs';
import { ensureElectron } from './ensure-electron.mjs';
import { ensureSqliteBinding } from './ensure-sqlite-binding.mjs';
import { ensureSystemPackages } from './ensure-system-packages.mjs';
import { ensureTools } from './ensure-tools.mjs';
import { inSetupLock } from './setup-lock.mjs';
import { ELECTRON_LIBRARIES, VIRTUAL_DISPLAY } from './system-requirements.mjs';

/**
 * Everything the desktop app needs to open on this machine, besides its build: system libraries and
 * a virtual display where there is none (first, since they may need somebody else), the tools,
 * Electron, the SQLite addon.
 * @returns {Promise<string>} path of the Node that runs the tools
 */
export async function ensureDesktop() {
  const display = hasDisplay(process.env, process.platform);
  await ensureSystemPackages([...ELECTRON_LIBRARIES, ...(display ? [] : VIRTUAL_DISPLAY)]);
  const node = await ensureTools();
  return inSetupLock(async () => {
    const electron = await ensureElectron(node);
    await ensureSqliteBinding(node, electron);
    checkSandbox(electron.executablePath);
    return node;
  });
}
