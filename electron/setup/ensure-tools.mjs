import { ensureNode } from './ensure-node.mjs';
import { ensurePackages } from './ensure-packages.mjs';

/**
 * The first step of every script: the npm packages and the Node that runs them.
 * @returns {Promise<string>} path of that Node
 */
export async function ensureTools() {
  await ensurePackages();
  return ensureNode();
}
