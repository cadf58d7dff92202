/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile
 */

/**
 * Whether what npm recorded as installed (node_modules/.package-lock.json, written by npm only
 * after a complete install) is what package-lock.json asks for. Packages marked optional may be
 * absent: they belong to other platforms.
 * Example: lock has a@1.0.0 and optional b@2.0.0, installed has only a@1.0.0 → true
 * @param {LockFile} lock package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json
 */
export function installedMatchesLock(lock, installed) {
  const wanted = lock.packages ?? {};
  const present = installed.packages ?? {};
  for (const [location, entry] of Object.entries(wanted)) {
    if (location === '') continue;
    const found = present[location];
    if (found === undefined) {
      if (entry.optional === true || entry.devOptional === true) continue;
      return false;
    }
    if (found.version !== entry.version || found.integrity !== entry.integrity) return false;
  }
  return Object.keys(present).every((location) => wanted[location] !== undefined);
}
