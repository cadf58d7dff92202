import { readFileSync } from 'node:fs';
import path from 'node:path';
import { countCheck, countPlaywright, countVitest } from './count-results.mjs';
import { hasDisplay, onDisplay } from './display.mjs';
import { ensureBuild } from './ensure-build.mjs';
import { ensureDesktop } from './ensure-desktop.mjs';
import { toolEnvironment } from './ensure-node.mjs';
import { inNodeModules, projectRoot } from './project-paths.mjs';
import { resolveElectron } from './resolve-electron.mjs';
import { runProcess } from './run-process.mjs';
import { FORMAT_CHECK, LINT, TYPE_CHECKS } from './tool-commands.mjs';

/**
 * @typedef {'static' | 'unit' | 'e2e'} TestPart
 *
 * @typedef {object} StepContext
 * @property {string} node the Node that runs the tools
 * @property {string} reports folder for the JSON reports
 *
 * @typedef {object} TestStep
 * @property {string} name
 * @property {TestPart} part
 * @property {readonly string[]} needs names of steps that must have passed, else this one fails
 * @property {(context: StepContext) => Promise<import('./count-results.mjs').Counts>} run
 */

/** @type {readonly TestStep[]} */
const TEST_STEPS = [
  ...[...TYPE_CHECKS, LINT, FORMAT_CHECK].map(check),
  { name: 'build', part: 'unit', needs: [], run: buildAll },
  { name: 'unit tests', part: 'unit', needs: [], run: runVitest },
  { name: 'electron', part: 'e2e', needs: [], run: prepareElectron },
  { name: 'e2e tests', part: 'e2e', needs: ['electron'], run: runPlaywright },
];

/**
 * The steps of the parts asked for; all when none is named.
 * @param {readonly string[]} parts
 * @returns {readonly TestStep[]}
 */
export function stepsOf(parts) {
  return parts.length === 0 ? TEST_STEPS : TEST_STEPS.filter(({ part }) => parts.includes(part));
}

/**
 * A step that is one check: a tool that ends with code 0 or not.
 * @param {import('./tool-commands.mjs').ToolCommand} command
 * @returns {TestStep}
 */
function check({ name, words }) {
  return {
    name,
    part: 'static',
    needs: [],
    run: async ({ node }) => {
      const result = await runTool(node, words, toolEnvironment(node));
      return countCheck(result.code);
    },
  };
}

/** @param {StepContext} context */
async function runVitest({ node, reports }) {
  const report = path.join(reports, 'vitest.json');
  const result = await runTool(
    node,
    [
      inNodeModules('vitest', 'vitest.mjs'),
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    toolEnvironment(node),
  );
  return countVitest(readReport(report), result.code);
}

/**
 * Set-up, not a check: counts only when it fails.
 * @param {StepContext} context
 */
async function prepareElectron({ node }) {
  await ensureDesktop();
  await ensureBuild(node);
  return { passed: 0, failed: 0, skipped: 0 };
}

/** @param {StepContext} context */
async function buildAll({ node }) {
  await ensureBuild(node, { always: true });
  return countCheck(0);
}

/** @param {StepContext} context */
async function runPlaywright({ node, reports }) {
  const report = path.join(reports, 'playwright.json');
  const { command, args } = onDisplay(hasDisplay(process.env, process.platform), node, [
    inNodeModules('@playwright', 'test', 'cli.js'),
    'test',
    '--config=tests/playwright.config.ts',
    '--reporter=list,json',
  ]);
  const result = await runTool(command, args, {
    ...resolveElectron().env,
    ...toolEnvironment(node),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return countPlaywright(readReport(report), result.code);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function runTool(command, args, env) {
  return runProcess(command, args, { cwd: projectRoot, env, output: 'show' });
}

/**
 * @param {string} file
 * @returns {unknown} null when the tool wrote none
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
