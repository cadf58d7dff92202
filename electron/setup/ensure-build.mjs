import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { toolEnvironment } from './ensure-node.mjs';
import { FALLBACK } from './fallback-electron.mjs';
import { say } from './progress.mjs';
import { inNodeModules, projectRoot } from './project-paths.mjs';
import { runProcess } from './run-process.mjs';
import { SetupError } from './setup-error.mjs';
import { inSetupLock } from './setup-lock.mjs';
import { sourceFingerprint } from './source-fingerprint.mjs';
import { stampMatches, writeStamp } from './stamp.mjs';

/** What the build depends on. */
const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** The desktop app's entry, as package.json names it. */
const APP_FILE = path.join(projectRoot, 'out', 'main', 'index.js');

/** The command line, run by Node. */
export const CLI_FILE = path.join(projectRoot, 'out', 'main', 'cli.js');

const STAMP_FILE = path.join(projectRoot, 'out', '.build.json');

/**
 * Builds the app and the command line with electron-vite, unless they have been built from the
 * present sources.
 * @param {string} node the Node that runs the tools
 * @param {{ always?: boolean }} [options] always: build although it is up to date
 * @throws {SetupError} when the build fails; its own messages have been shown
 */
export function ensureBuild(node, options = {}) {
  return inSetupLock(() => buildIfStale(node, options));
}

/**
 * @param {string} node
 * @param {{ always?: boolean }} options
 */
async function buildIfStale(node, options) {
  const key = sourceFingerprint(projectRoot, SOURCES);
  const complete = [APP_FILE, CLI_FILE].every((file) => existsSync(file));
  if (options.always !== true && complete && stampMatches(STAMP_FILE, key)) return;
  say('Building …');
  rmSync(STAMP_FILE, { force: true });
  const build = await runProcess(
    node,
    [inNodeModules('electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'],
    { cwd: projectRoot, env: buildEnvironment(node), output: 'show' },
  );
  const absent = [APP_FILE, CLI_FILE].find((file) => !existsSync(file));
  if (build.code !== 0 || absent !== undefined) {
    const what =
      build.code === 0
        ? `wrote no ${path.relative(projectRoot, absent ?? '')}`
        : `ended with code ${build.code} for the reason above`;
    throw new SetupError(`The build ${what}: correct it, then run the same command again.`);
  }
  writeStamp(STAMP_FILE, key);
}

/**
 * The environment for electron-vite. One build runs on the pinned Electron and on the fallback: the
 * older one sets the language level.
 * @param {string} node the Node that runs the tools
 * @returns {NodeJS.ProcessEnv}
 */
export function buildEnvironment(node) {
  const oldest = FALLBACK.electronVersion.split('.')[0] ?? '';
  const given = process.env.ELECTRON_MAJOR_VER;
  return { ...toolEnvironment(node), ELECTRON_MAJOR_VER: given ?? oldest };
}
