import { compareVersions } from './compare-versions.mjs';

/** The oldest Node that the set-up itself runs on; it fetches the newer one that the tools need. */
const OLDEST_NODE = '20.0.0';

/**
 * What to do where Node is too old to begin with. Null when it is not.
 * Example: 'v18.20.4' → "Keybook needs Node 20.0.0 or newer …"
 * @param {string} version as process.version
 * @returns {string | null} one sentence
 */
export function oldNodeMessage(version) {
  if (compareVersions(version, OLDEST_NODE) >= 0) return null;
  return `Keybook needs Node ${OLDEST_NODE} or newer to set itself up, this is ${version}: install Node 24 from nodejs.org, then run the same command again.`;
}
