import { installedVersion } from './ensure-node.mjs';
import { inCache } from './project-paths.mjs';

/** The Node-API version that the SQLite addon's own prebuilt binaries need. */
export const PREBUILT_NODE_API = 10;

/**
 * Where the SQLite addon compiled for an older Electron is kept, one per package version.
 * It works with Node-API 9 and later.
 */
export function sqliteBindingFile() {
  const version = installedVersion('better-sqlite3');
  return inCache(`better-sqlite3-${version}-napi9-${process.platform}-${process.arch}.node`);
}
