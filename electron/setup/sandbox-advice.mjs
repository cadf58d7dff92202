/**
 * What to do where Linux forbids ordinary users the namespaces of Chromium's sandbox (Ubuntu 24.04
 * does by default, and so do many containers) and the set-uid helper that would replace them is not set up. Null when the
 * sandbox can work.
 * @param {object} facts
 * @param {string} facts.platform as process.platform
 * @param {boolean} facts.root whether the user is root
 * @param {string} facts.apparmorRestriction content of
 *   /proc/sys/kernel/apparmor_restrict_unprivileged_userns, '' when absent
 * @param {string} facts.namespacesAllowed content of /proc/sys/kernel/unprivileged_userns_clone,
 *   '' when absent
 * @param {boolean | null} facts.trial whether a trial made namespaces, null when it could not be
 *   tried
 * @param {number | null} facts.helperMode permission bits of chrome-sandbox, null when absent
 * @param {string} facts.helper path of chrome-sandbox
 * @returns {string | null} one sentence
 */
export function sandboxAdvice(facts) {
  if (facts.platform !== 'linux' || facts.root) return null;
  const restricted =
    facts.trial === false ||
    facts.apparmorRestriction.trim() === '1' ||
    facts.namespacesAllowed.trim() === '0';
  const setUid = facts.helperMode !== null && (facts.helperMode & 0o4000) !== 0;
  if (!restricted || setUid) return null;
  return `This Linux keeps Electron's sandbox from starting: run "sudo chown root:root '${facts.helper}' && sudo chmod 4755 '${facts.helper}'" once (or allow this container user namespaces), then run the same command again.`;
}
