import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { installedMatchesLock } from './installed-matches-lock.mjs';
import { packagesFailure, unwrittenFile } from './npm-failure.mjs';
import { say } from './progress.mjs';
import { inNodeModules, projectRoot } from './project-paths.mjs';
import { registryFailure, runNpm } from './run-npm.mjs';
import { SetupError } from './setup-error.mjs';
import { hashOf, stampMatches, writeStamp } from './stamp.mjs';

/** How often a waiting person sees a line. */
const LINE_SECONDS = 10;

/**
 * Installs the npm packages of package-lock.json with `npm ci`, unless exactly they are there.
 * No package's install script runs: none is needed but that of `node`, which ensureNode runs; and
 * npm would else compile better-sqlite3, whose binaries are in the package.
 * @throws {SetupError} when npm fails
 */
export async function ensurePackages() {
  const lockFile = path.join(projectRoot, 'package-lock.json');
  const lockText = readFileSync(lockFile, 'utf8');
  const stampFile = inNodeModules('.keybook-setup.json');
  const recordFile = inNodeModules('.package-lock.json');
  const key = hashOf(`${process.platform} ${process.arch}\n${lockText}`);
  if (stampMatches(stampFile, key)) return;
  if (isInstalled(lockText, recordFile)) {
    writeStamp(stampFile, key);
    return;
  }
  say('npm packages: installing with npm ci (a minute or two the first time) …');
  // What says that they are whole goes first: npm may be ended at any moment from here on.
  for (const file of [stampFile, recordFile]) rmSync(file, { force: true });
  const unreachable = await registryFailure();
  const offline = unreachable === null ? ['--prefer-offline'] : ['--offline'];
  const args = ['ci', '--include=dev', '--ignore-scripts', '--loglevel=warn', ...offline];
  const result = await runNpm(args, {
    watch: (seconds, output) => {
      if (seconds > 0 && seconds % LINE_SECONDS === 0) {
        say(`npm packages: installing, ${seconds} s …`);
      }
      return unwrittenFile(output);
    },
  });
  const cutOff = unwrittenFile(result.output) !== null;
  if (cutOff) rmSync(inNodeModules(), { recursive: true, force: true });
  if (cutOff || result.code !== 0) {
    throw new SetupError(packagesFailure(result.output, unreachable));
  }
  writeStamp(stampFile, key);
  say('npm packages: installed');
}

/**
 * @param {string} lockText content of package-lock.json
 * @param {string} recordFile what npm wrote about a complete installation
 */
function isInstalled(lockText, recordFile) {
  try {
    return installedMatchesLock(JSON.parse(lockText), JSON.parse(readFileSync(recordFile, 'utf8')));
  } catch {
    return false;
  }
}
