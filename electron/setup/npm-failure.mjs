/**
 * The most telling line of npm's output.
 * Example: "npm error code ENOTFOUND\nnpm error network request failed" → "code ENOTFOUND"
 * @param {string} output what npm printed
 */
export function lastNpmError(output) {
  const lines = output
    .split('\n')
    .filter((line) => !line.startsWith('npm warn'))
    .map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim());
  return lines.find((line) => /^(code|errno)\b/.test(line)) ?? lines.find(Boolean) ?? 'no reason';
}

/**
 * Why a file of a package could not be written. npm only warns then (a full disk, for one), and
 * ends as if all were well.
 * Example: "npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write" → "ENOSPC"
 * @param {string} output what npm printed, warnings included
 * @returns {string | null} the system's code, null when every file was written
 */
export function unwrittenFile(output) {
  return /\btar TAR_ENTRY_ERROR (\w+)/.exec(output)?.[1] ?? null;
}

/**
 * What to do when npm failed at this machine's files, not at the network, as a clause.
 * Example: "npm error code ENOSPC" → "make room on the disk"
 * @param {string} output what npm printed
 * @returns {string | null} null when it failed at something else
 */
export function fileAdvice(output) {
  const code = unwrittenFile(output) ?? /\bcode (ENOSPC|EACCES|EPERM|EROFS)\b/.exec(output)?.[1];
  if (code === 'ENOSPC') return 'make room on the disk';
  return code === undefined
    ? null
    : 'make sure that this folder belongs to you and that no running program holds its files';
}

/**
 * Why `npm ci` failed and what to do about it.
 * Example: ("npm error code ENOTCACHED", "ENOTFOUND") → "The npm registry cannot be reached …"
 * @param {string} output what npm printed
 * @param {string | null} unreachable why the registry cannot be reached, null when it can
 * @returns {string} one sentence
 */
export function packagesFailure(output, unreachable) {
  const here = fileAdvice(output) ?? lockAdvice(output);
  if (unreachable !== null && here === null) {
    return `The npm registry cannot be reached (${unreachable}) and npm's cache does not hold every package, so the npm packages are not installed: connect to the network or set the proxy ("npm config set proxy URL"; "npm ping" tries it), then run the same command again.`;
  }
  const code = unwrittenFile(output);
  const reason = code === null ? lastNpmError(output) : `code ${code}`;
  return `npm ci failed (${reason}), so the npm packages are not installed: ${here ?? registryAdvice(output)}, then run the same command again.`;
}

/** @param {string} output what npm printed */
function lockAdvice(output) {
  return /\bcode EUSAGE\b/.test(output)
    ? 'package.json and package-lock.json do not belong together; run "npm install" and keep the new lock file'
    : null;
}

/** @param {string} output what npm printed */
function registryAdvice(output) {
  return /\bcode E(401|403|407)\b/.test(output)
    ? 'the registry refuses; check which one npm uses ("npm config get registry") and what you are allowed there'
    : 'check that the npm registry can be reached ("npm ping") and holds these packages';
}
