/**
 * @typedef {object} SystemRequirement
 * @property {'library' | 'command'} kind a shared library by its soname, or a command on the PATH
 * @property {string} probe the soname or the command
 * @property {string} debianPackage its package on Debian and Ubuntu (newer releases append t64)
 */

/** @type {readonly SystemRequirement[]} What Electron needs on Linux to start. */
export const ELECTRON_LIBRARIES = [
  { kind: 'library', probe: 'libgtk-3.so.0', debianPackage: 'libgtk-3-0' },
  { kind: 'library', probe: 'libnss3.so', debianPackage: 'libnss3' },
  { kind: 'library', probe: 'libgbm.so.1', debianPackage: 'libgbm1' },
  { kind: 'library', probe: 'libasound.so.2', debianPackage: 'libasound2' },
  { kind: 'library', probe: 'libXss.so.1', debianPackage: 'libxss1' },
  { kind: 'library', probe: 'libatk-bridge-2.0.so.0', debianPackage: 'libatk-bridge2.0-0' },
];

/** @type {readonly SystemRequirement[]} What opening windows without a display needs. */
export const VIRTUAL_DISPLAY = [
  { kind: 'command', probe: 'xvfb-run', debianPackage: 'xvfb' },
  { kind: 'command', probe: 'xauth', debianPackage: 'xauth' },
];

/** @type {readonly SystemRequirement[]} What compiling the SQLite addon needs. */
export const COMPILER = [
  { kind: 'command', probe: 'g++', debianPackage: 'g++' },
  { kind: 'command', probe: 'make', debianPackage: 'make' },
  { kind: 'command', probe: 'python3', debianPackage: 'python3' },
];

/**
 * The requirements that this machine does not meet.
 * @param {readonly SystemRequirement[]} requirements
 * @param {string} libraryList output of `ldconfig -p`, lines like "\tlibnss3.so (libc6,x86-64) => /usr/lib/…"
 * @param {(command: string) => boolean} hasCommand
 * @returns {SystemRequirement[]}
 */
export function missingRequirements(requirements, libraryList, hasCommand) {
  const libraries = new Set(libraryList.split('\n').map((line) => line.trim().split(' ')[0] ?? ''));
  return requirements.filter(({ kind, probe }) =>
    kind === 'library' ? !libraries.has(probe) : !hasCommand(probe),
  );
}

/**
 * The package names to install: each name, or its t64 form where only that can be installed.
 * Example: ['libasound2'], policy with "libasound2t64:" and "Candidate: 1.2" → ['libasound2t64']
 * @param {readonly string[]} names
 * @param {string} policy output of `apt-cache policy` for the names and their t64 forms
 * @returns {string[]}
 */
export function installableNames(names, policy) {
  const installable = new Set();
  let current = '';
  for (const line of policy.split('\n')) {
    const heading = /^(\S+):$/.exec(line);
    if (heading !== null) current = heading[1] ?? '';
    const candidate = /^\s+Candidate:\s*(\S+)/.exec(line);
    if (candidate !== null && candidate[1] !== '(none)') installable.add(current);
  }
  return names.map((name) =>
    !installable.has(name) && installable.has(`${name}t64`) ? `${name}t64` : name,
  );
}

/**
 * The line of apt-get's output that says why it failed.
 * Example: "Reading lists…\nE: Unable to locate package xvfb\n" → "Unable to locate package xvfb"
 * @param {string} output
 */
export function aptFailure(output) {
  return /^E: (.*?)[.\s]*$/m.exec(output)?.[1] ?? 'it gave no reason';
}

/**
 * What a person who cannot be helped automatically has to run.
 * @param {readonly SystemRequirement[]} missing at least one
 * @param {string} reason why it could not be done here, as a clause
 * @param {boolean} debian whether apt-get is this machine's package manager
 */
export function missingRequirementsMessage(missing, reason, debian) {
  const probes = missing.map(({ probe }) => probe).join(', ');
  const packages = missing.map(({ debianPackage }) => debianPackage).join(' ');
  const action = debian
    ? `run "sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages}"`
    : `install them with the package manager of this system (on Debian the packages are ${packages})`;
  return `This machine lacks ${probes} and ${reason}: ${action}, then run the same command again.`;
}
