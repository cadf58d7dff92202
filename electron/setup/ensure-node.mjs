import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { compareVersions } from './compare-versions.mjs';
import { fileAdvice, lastNpmError } from './npm-failure.mjs';
import { say } from './progress.mjs';
import { inNodeModules } from './project-paths.mjs';
import { runNpm } from './run-npm.mjs';
import { SetupError } from './setup-error.mjs';

/** The oldest Node that vitest and the SQLite addon run on. */
const OLDEST_NODE = '22.12.0';

/**
 * The Node that runs the tools: the one of the npm package `node`, fetched by that package's own
 * install script when it is not there yet; or the present one when that package has no build for
 * this platform and the present one is new enough.
 * Call after ensurePackages.
 * @returns {Promise<string>} path of the executable
 * @throws {SetupError} when there is neither
 */
export async function ensureNode() {
  const file = packagedNode();
  if (existsSync(file)) return file;
  say('Node for the tools: fetching it from npm …');
  // A download that was cut off would be taken for a whole one.
  rmSync(inNodeModules('node', 'node_modules'), { recursive: true, force: true });
  const args = ['rebuild', 'node', '--ignore-scripts=false', '--prefer-offline', '--loglevel=warn'];
  const result = await runNpm(args);
  if (result.code === 0 && versionOf(file) === installedVersion('node')) return file;
  rmSync(file, { force: true });
  if (compareVersions(process.version, OLDEST_NODE) >= 0) return process.execPath;
  throw new SetupError(
    `The tools need Node ${OLDEST_NODE} or newer, this is ${process.version}, and the npm package "node" could not fetch one (${lastNpmError(result.output)}): ${fileAdvice(result.output) ?? 'check that the npm registry can be reached ("npm ping")'} or install Node 24 from nodejs.org, then run the same command again.`,
  );
}

/**
 * @param {string} file a Node executable
 * @returns {string | null} its version without "v", null when it does not run
 */
function versionOf(file) {
  const result = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return result.status === 0 ? result.stdout.trim().replace(/^v/, '') : null;
}

/** Where the npm package `node` puts its executable on this platform. */
function packagedNode() {
  return inNodeModules('node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * The environment for tools: that Node and the packages' commands first on the PATH, and without
 * the variable that would turn an Electron they start into a plain Node.
 * @param {string} node path of the Node executable
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(node) {
  const variable = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const first = [path.dirname(node), inNodeModules('.bin')];
  const env = { ...process.env };
  delete env.ELECTRON_RUN_AS_NODE;
  env[variable] = [...first, process.env[variable] ?? ''].join(path.delimiter);
  return env;
}

/**
 * The folder that holds include/node with Node's C headers: the npm package `node` brings them,
 * else they may stand beside the present Node or in /usr.
 * @returns {string | null} null when there are none
 */
export function nodeHeadersFolder() {
  const platformPackage = `node-${process.platform}-${process.arch}`;
  const candidates = [
    inNodeModules('node', 'node_modules', platformPackage),
    inNodeModules(platformPackage),
    path.resolve(path.dirname(process.execPath), '..'),
    '/usr',
    '/usr/local',
  ];
  const complete = candidates.find((folder) =>
    ['node_api.h', 'common.gypi'].every((name) =>
      existsSync(path.join(folder, 'include', 'node', name)),
    ),
  );
  return complete ?? null;
}

/**
 * The version of an installed package.
 * @param {string} name
 */
export function installedVersion(name) {
  /** @type {unknown} */
  const version = JSON.parse(readFileSync(inNodeModules(name, 'package.json'), 'utf8')).version;
  return String(version);
}
