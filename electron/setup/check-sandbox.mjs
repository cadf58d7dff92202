import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { sandboxAdvice } from './sandbox-advice.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * Tells beforehand when Electron's sandbox cannot start on this machine; else Electron would abort
 * with a message about a set-uid helper.
 * @param {string} executablePath the Electron in use
 * @throws {SetupError} with what to run once
 */
export function checkSandbox(executablePath) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return;
  const helper = path.join(path.dirname(executablePath), 'chrome-sandbox');
  const advice = sandboxAdvice({
    platform: process.platform,
    root: process.getuid?.() === 0,
    apparmorRestriction: textOf('/proc/sys/kernel/apparmor_restrict_unprivileged_userns'),
    namespacesAllowed: textOf('/proc/sys/kernel/unprivileged_userns_clone'),
    trial: namespacesCanBeMade(),
    helperMode: statSync(helper, { throwIfNoEntry: false })?.mode ?? null,
    helper,
  });
  if (advice !== null) throw new SetupError(advice);
}

/** Makes for a moment the namespaces that the sandbox makes, with the tool that Linux has for it. */
function namespacesCanBeMade() {
  const { status } = spawnSync('unshare', ['--user', '--map-root-user', '--net', 'true']);
  return status === null ? null : status === 0;
}

/** @param {string} file */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
