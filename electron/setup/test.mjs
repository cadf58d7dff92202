// npm test: every check, test and the build, in named and timed steps. `npm test -- static`, `unit`
// or `e2e` runs one part. The last line is the sum over all steps.
import { countCheck, countsLine, sumCounts } from './count-results.mjs';
import { ensureTools } from './ensure-tools.mjs';
import { inPartialFolder, temporaryFolder } from './partial-folder.mjs';
import { say } from './progress.mjs';
import { runMain } from './run-main.mjs';
import { SetupError } from './setup-error.mjs';
import { stepsOf } from './test-steps.mjs';

const PARTS = ['static', 'unit', 'e2e'];

await runMain(async () => {
  const parts = process.argv.slice(2);
  const unknown = parts.find((part) => !PARTS.includes(part));
  if (unknown !== undefined) {
    throw new SetupError(
      `There is no part "${unknown}": give none, or some of ${PARTS.join(', ')}.`,
    );
  }
  const node = await ensureTools();
  return inPartialFolder(temporaryFolder(), (reports) =>
    runSteps(stepsOf(parts), { node, reports }),
  );
});

/**
 * Runs the steps in order, whatever becomes of earlier ones; only a step that needs a failed one
 * is not run and counts as failed.
 * @param {readonly import('./test-steps.mjs').TestStep[]} steps
 * @param {import('./test-steps.mjs').StepContext} context
 * @returns {Promise<number>} exit code: 0 when nothing failed
 */
async function runSteps(steps, context) {
  /** @type {Map<string, import('./count-results.mjs').Counts>} */
  const results = new Map();
  const lines = [];
  for (const step of steps) {
    const started = Date.now();
    const blocker = step.needs.find((name) => (results.get(name)?.failed ?? 0) > 0);
    say(`\n── ${step.name} ──`);
    if (blocker !== undefined) say(`Not run, because "${blocker}" failed.`);
    const counts = blocker === undefined ? await runStep(step, context) : countCheck(1);
    results.set(step.name, counts);
    const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
    lines.push(
      `${counts.failed === 0 ? '✓' : '✗'} ${step.name.padEnd(11)}${seconds} s   ${isEmpty(counts) ? 'ready' : countsLine(counts)}`,
    );
    say(lines.at(-1) ?? '');
  }
  const sum = sumCounts([...results.values()]);
  say(`\n${lines.join('\n')}\n`);
  // The last line is for machines: exactly two counts.
  if (sum.skipped > 0) say(`${sum.skipped} skipped on this machine`);
  say(countsLine({ ...sum, skipped: 0 }));
  return sum.failed === 0 ? 0 : 1;
}

/**
 * @param {import('./test-steps.mjs').TestStep} step
 * @param {import('./test-steps.mjs').StepContext} context
 */
async function runStep(step, context) {
  try {
    return await step.run(context);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return countCheck(1);
  }
}

/** @param {import('./count-results.mjs').Counts} counts */
function isEmpty({ passed, failed, skipped }) {
  return passed + failed + skipped === 0;
}
