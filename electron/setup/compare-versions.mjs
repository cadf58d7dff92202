/**
 * Orders two version numbers by their numeric parts; a leading "v" and everything from the first
 * "-" or "+" are ignored. Negative when a is older, 0 when equal, positive when a is newer.
 * Example: compareVersions('v22.9.0', '22.12.0') → negative (9 < 12)
 * @param {string} a
 * @param {string} b
 */
export function compareVersions(a, b) {
  const left = numericParts(a);
  const right = numericParts(b);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** @param {string} version */
function numericParts(version) {
  const core = version.replace(/^v/, '').split(/[-+]/)[0] ?? '';
  return core.split('.').map((part) => Number.parseInt(part, 10) || 0);
}
