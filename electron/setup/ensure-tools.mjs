import { ensureNode } from './ensure-node.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { inSetupLock } from './setup-lock.mjs';

/**
 * The first step of every script: the npm packages and the Node that runs them.
 * @returns {Promise<string>} path of that Node
 */
export function ensureTools() {
  return inSetupLock(async () => {
    await ensurePackages();
    return ensureNode();
  });
}
