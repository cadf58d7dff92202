/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @type {Counts} One check that failed without counts of its own. */
const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

/**
 * Counts a step that is one check as a whole, such as lint.
 * @param {number} code exit code
 * @returns {Counts}
 */
export function countCheck(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : ONE_FAILED;
}

/**
 * Counts vitest's JSON report. A test file that could not be loaded counts as one failed test, and
 * so does a run that failed although every test passed (an unhandled error, a missing report).
 * @param {unknown} report parsed report, null when there is none
 * @param {number} code vitest's exit code
 * @returns {Counts}
 */
export function countVitest(report, code) {
  const files = isRecord(report) && Array.isArray(report.testResults) ? report.testResults : [];
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of files) {
    const tests = Array.isArray(file.assertionResults) ? file.assertionResults : [];
    for (const test of tests) {
      if (test.status === 'passed') counts.passed += 1;
      else if (test.status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
    const anyFailed = tests.some(
      (/** @type {{ status?: string }} */ one) => one.status === 'failed',
    );
    if (file.status === 'failed' && !anyFailed) counts.failed += 1;
  }
  return withFailedRun(counts, code);
}

/**
 * Counts Playwright's JSON report; a test that passed on a second try counts as passed, an error
 * outside the tests as one failed.
 * @param {unknown} report parsed report, null when there is none
 * @param {number} code Playwright's exit code
 * @returns {Counts}
 */
export function countPlaywright(report, code) {
  const stats = isRecord(report) && isRecord(report.stats) ? report.stats : {};
  const counts = {
    passed: numberOf(stats.expected) + numberOf(stats.flaky),
    failed: numberOf(stats.unexpected),
    skipped: numberOf(stats.skipped),
  };
  return withFailedRun(counts, code);
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sumCounts(all) {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * Counts in words. Example: { passed: 12, failed: 0, skipped: 2 } → "12 passed, 0 failed, 2 skipped"
 * @param {Counts} counts
 */
export function countsLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

/**
 * @param {Counts} counts
 * @param {number} code
 * @returns {Counts}
 */
function withFailedRun(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {unknown} value */
function numberOf(value) {
  return typeof value === 'number' ? value : 0;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === 'object' && value !== null;
}
