import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { say } from './progress.mjs';
import { runProcess } from './run-process.mjs';
import { SetupError } from './setup-error.mjs';
import {
  aptFailure,
  installableNames,
  missingRequirements,
  missingRequirementsMessage,
} from './system-requirements.mjs';

/** How often a waiting person sees a line. */
const LINE_SECONDS = 10;

/** Bounds every wait of apt-get: a dead network or a lock held by another installation. */
const APT_LIMITS = [
  '-o',
  'Acquire::http::Timeout=30',
  '-o',
  'Acquire::Retries=1',
  '-o',
  'DPkg::Lock::Timeout=120',
];

/**
 * On Linux: installs what is missing on Debian and Ubuntu as root or with a sudo that asks nothing.
 * Elsewhere: nothing.
 * @param {readonly import('./system-requirements.mjs').SystemRequirement[]} requirements
 * @throws {SetupError} when something is missing and cannot be installed
 */
export async function ensureSystemPackages(requirements) {
  if (process.platform !== 'linux') return;
  const missing = findMissing(requirements);
  if (missing.length === 0) return;

  const debian = commandExists('apt-get');
  if (!debian) throw new SetupError(missingRequirementsMessage(missing, 'has no apt-get', false));
  const prefix = privilegedPrefix();
  if (prefix === null) {
    throw new SetupError(
      missingRequirementsMessage(missing, 'installing needs administrator rights', true),
    );
  }
  const names = missing.map((one) => one.debianPackage);
  say(`System packages: installing ${names.join(' ')} …`);
  // Finishes what an installation that was cut off has left; apt refuses to work until then.
  await runQuietly([...prefix, 'dpkg', '--configure', '-a']);
  const update = await aptGet(prefix, ['update']);
  const policy = await runProcess('apt-cache', [
    'policy',
    ...names.flatMap((name) => [name, `${name}t64`]),
  ]);
  const installed = await aptGet(prefix, [
    'install',
    '-y',
    '--no-install-recommends',
    ...installableNames(names, policy.output),
  ]);
  const stillMissing = findMissing(requirements);
  if (stillMissing.length > 0) {
    const reason = `apt-get could not install them (${aptFailure(installed.output + update.output)})`;
    throw new SetupError(missingRequirementsMessage(stillMissing, reason, true));
  }
  say('System packages: installed');
}

/** @param {readonly import('./system-requirements.mjs').SystemRequirement[]} requirements */
function findMissing(requirements) {
  const needsLibraries = requirements.some(({ kind }) => kind === 'library');
  return missingRequirements(requirements, needsLibraries ? libraryList() : '', commandExists);
}

function libraryList() {
  const program = existsSync('/sbin/ldconfig') ? '/sbin/ldconfig' : 'ldconfig';
  return spawnSync(program, ['-p'], { encoding: 'utf8' }).stdout ?? '';
}

/** @param {string} command */
function commandExists(command) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, command), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}

/** The words that give a command administrator rights, or null when there is no quiet way. */
function privilegedPrefix() {
  if (process.getuid?.() === 0) return [];
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? ['sudo', '-n'] : null;
}

/**
 * @param {readonly string[]} prefix
 * @param {readonly string[]} args
 */
function aptGet(prefix, args) {
  const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...APT_LIMITS];
  return runQuietly([...prefix, ...quiet, ...args]);
}

/**
 * @param {readonly string[]} words command and arguments
 */
function runQuietly([command = '', ...args]) {
  return runProcess(command, args, {
    watch: (seconds) => {
      if (seconds > 0 && seconds % LINE_SECONDS === 0) {
        say(`System packages: installing, ${seconds} s …`);
      }
      return null;
    },
  });
}
