import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { compileSqliteBinding } from './compile-sqlite-binding.mjs';
import { nodeHeadersFolder } from './ensure-node.mjs';
import { ensureSystemPackages } from './ensure-system-packages.mjs';
import { inPartialFolder, moveIntoPlace, temporaryFolder } from './partial-folder.mjs';
import { say } from './progress.mjs';
import { inNodeModules, projectRoot } from './project-paths.mjs';
import { SetupError } from './setup-error.mjs';
import { PREBUILT_NODE_API, sqliteBindingFile } from './sqlite-binding-file.mjs';
import { COMPILER } from './system-requirements.mjs';

/**
 * Makes sure that the SQLite addon loads in the Electron in use. Nothing to do from Node-API 10
 * on; before that it is compiled once per version of the package and kept in the user's cache.
 * @param {string} node the Node that runs the tools
 * @param {{ executablePath: string, nodeApi: number | null }} electron result of ensureElectron
 * @throws {SetupError} when it cannot be compiled here, or does not work when compiled
 */
export async function ensureSqliteBinding(node, electron) {
  if (electron.nodeApi === null || electron.nodeApi >= PREBUILT_NODE_API) return;
  const target = sqliteBindingFile();
  if (existsSync(target)) return;
  if (process.platform !== 'linux') {
    throw new SetupError(
      `This Electron has Node-API ${electron.nodeApi} and the SQLite addon needs ${PREBUILT_NODE_API}: use Electron 36 or newer (unset KEYBOOK_ELECTRON to take the pinned one), then run the same command again.`,
    );
  }
  await ensureSystemPackages(COMPILER);
  const headers = nodeHeadersFolder();
  if (headers === null) {
    throw new SetupError(
      'The SQLite addon must be compiled for this Electron, but Node\'s C headers (include/node/node_api.h) are not on this machine: run "apt-get install libnode-dev" or install Node from nodejs.org, then run the same command again.',
    );
  }
  say('SQLite addon: compiling for this Electron (about a minute, once) …');
  await inPartialFolder(temporaryFolder(), async (scratch) => {
    const built = await compileSqliteBinding(node, headers, scratch);
    if ('failure' in built) {
      throw new SetupError(
        `The SQLite addon could not be compiled (${built.failure}): check that g++, make and python3 work, then run the same command again.`,
      );
    }
    await inPartialFolder(path.dirname(target), async (work) => {
      const finished = path.join(work, 'better_sqlite3.node');
      copyFileSync(built.file, finished);
      checkBinding(electron.executablePath, finished, work);
      moveIntoPlace(finished, target);
    });
  });
  say('SQLite addon: compiled and tried');
}

/**
 * @param {string} electron path of the executable
 * @param {string} binding path of the addon
 * @param {string} work folder for the trial's files
 */
function checkBinding(electron, binding, work) {
  const script = path.join(projectRoot, 'electron', 'setup', 'sqlite-self-check.cjs');
  const result = spawnSync(electron, [script, inNodeModules('better-sqlite3'), binding, work], {
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
    timeout: 60_000,
  });
  if (result.status === 0 && (result.stdout ?? '').startsWith('ok ')) return;
  const reason =
    /Error: (.*)/.exec(result.stderr ?? '')?.[1] ??
    `it ended with ${result.signal ?? result.status}`;
  throw new SetupError(
    `The compiled SQLite addon does not work in this Electron (${reason}), so it was not kept: set KEYBOOK_ELECTRON to an Electron 36 or newer, then run the same command again.`,
  );
}
