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
 * What to do about a failed `npm ci`, as a clause.
 * @param {string} output what npm printed
 */
export function npmFailureAdvice(output) {
  if (/\bcode EUSAGE\b/.test(output)) {
    return 'package.json and package-lock.json do not belong together; run "npm install" and keep the new lock file';
  }
  if (/\bcode (ENOSPC)\b/.test(output)) return 'make room on the disk';
  if (/\bcode (EACCES|EPERM)\b/.test(output)) {
    return 'make sure that this folder belongs to you and that no running program holds its files';
  }
  return 'check that the npm registry can be reached ("npm ping")';
}
