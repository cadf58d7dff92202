import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { installedMatchesLock } from './installed-matches-lock.mjs';
import { npmCommand } from './npm-command.mjs';
import { lastNpmError, npmFailureAdvice } from './npm-failure.mjs';
import { say } from './progress.mjs';
import { inNodeModules, projectRoot } from './project-paths.mjs';
import { runProcess } from './run-process.mjs';
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
  const key = hashOf(`${process.platform} ${process.arch}\n${lockText}`);
  if (stampMatches(stampFile, key)) return;
  if (isInstalled(lockText)) {
    writeStamp(stampFile, key);
    return;
  }
  say('npm packages: installing with npm ci (a minute or two the first time) …');
  const npm = npmCommand(process.env, process.platform, process.execPath);
  const args = [...npm.firstArgs, 'ci', '--include=dev', '--ignore-scripts', '--loglevel=error'];
  const result = await runProcess(npm.command, args, {
    cwd: projectRoot,
    shell: npm.shell,
    watch: (seconds) => {
      if (seconds % LINE_SECONDS === 0) say(`npm packages: installing, ${seconds} s …`);
      return null;
    },
  });
  if (result.code !== 0) {
    throw new SetupError(
      `npm ci failed (${lastNpmError(result.output)}), so the npm packages are not installed: ${npmFailureAdvice(result.output)}, then run the same command again.`,
    );
  }
  writeStamp(stampFile, key);
  say('npm packages: installed');
}

/** @param {string} lockText content of package-lock.json */
function isInstalled(lockText) {
  const recordFile = inNodeModules('.package-lock.json');
  if (!existsSync(recordFile)) return false;
  try {
    return installedMatchesLock(JSON.parse(lockText), JSON.parse(readFileSync(recordFile, 'utf8')));
  } catch {
    return false;
  }
}
