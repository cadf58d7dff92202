import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { onDisplay } from './display.mjs';
import { toolEnvironment } from './ensure-node.mjs';
import { CLI_FILE } from './ensure-build.mjs';
import { inPartialFolder, temporaryFolder } from './partial-folder.mjs';
import { say } from './progress.mjs';
import { projectRoot } from './project-paths.mjs';
import { resolveElectron } from './resolve-electron.mjs';
import { runProcess } from './run-process.mjs';
import { SetupError } from './setup-error.mjs';
import { inSetupLock } from './setup-lock.mjs';

/** Where the job writes; emptied at its start. */
const OUTPUT_FOLDER = path.join(projectRoot, 'out', 'headless');

/** Tells the app to make its tour of the sample by itself, write its files there, and quit. */
const TOUR_VARIABLE = 'KEYBOOK_HEADLESS_TOUR';

/** Keeps Chromium from reporting that a machine without a screen has no GPU and no desktop bus. */
const QUIET = ['--disable-gpu', '--log-level=3'];

/** The tour takes seconds; this ends one that hangs. */
const TOUR_LIMIT_SECONDS = 240;

/**
 * The job for a machine without a display: the command line analyses the sample workbook, then the
 * real app, under a virtual display, makes its tour. Says where the files are.
 * @param {string} node the Node that runs the command line
 * @returns {Promise<number>} exit code 0
 * @throws {SetupError} when either part fails
 */
export function runHeadlessJob(node) {
  return inSetupLock(() => makeFiles(node));
}

/** @param {string} node */
async function makeFiles(node) {
  const sample = findSampleWorkbook(path.join(projectRoot, 'resources'));
  rmSync(OUTPUT_FOLDER, { recursive: true, force: true });
  mkdirSync(OUTPUT_FOLDER, { recursive: true });
  await analyseSample(node, sample);
  await makeTour();
  say('');
  say(`The files are in ${OUTPUT_FOLDER}:`);
  for (const line of listFiles(OUTPUT_FOLDER)) say(`  ${line}`);
  return 0;
}

/**
 * @param {string} node
 * @param {string} sample path of the workbook
 */
async function analyseSample(node, sample) {
  const name = path.basename(sample, '.xlsx');
  const target = path.join(OUTPUT_FOLDER, `${name}-analysis.xlsx`);
  say(`Analysing ${path.relative(projectRoot, sample)} with the command line …`);
  const result = await runProcess(node, [CLI_FILE, 'analyze', sample, '--out', target], {
    cwd: projectRoot,
    env: toolEnvironment(node),
    output: 'show',
  });
  if (result.code !== 0) {
    throw new SetupError(
      `The command line ended with code ${result.code}; its reason stands above.`,
    );
  }
}

async function makeTour() {
  const electron = resolveElectron();
  await inPartialFolder(temporaryFolder(), (userData) => runTour(electron, userData));
}

/**
 * @param {ReturnType<typeof resolveElectron>} electron
 * @param {string} userData
 */
async function runTour(electron, userData) {
  say('Opening the app under a virtual display …');
  const { command, args } = onDisplay(false, electron.executablePath, [
    ...electron.args,
    ...QUIET,
    projectRoot,
  ]);
  const result = await runProcess(command, args, {
    cwd: projectRoot,
    // User data of its own: what this user has open elsewhere stays as it is.
    env: {
      ...electron.env,
      [TOUR_VARIABLE]: OUTPUT_FOLDER,
      KEYBOOK_USER_DATA: userData,
      // The desktop's settings are neither here nor to be looked for in the home folder.
      GSETTINGS_BACKEND: 'memory',
    },
    output: 'show',
    watch: (seconds) =>
      seconds > TOUR_LIMIT_SECONDS ? `it did not end within ${TOUR_LIMIT_SECONDS} s` : null,
  });
  if (result.stopped !== null) throw new SetupError(`The app's tour was ended: ${result.stopped}.`);
  if (result.code !== 0) {
    throw new SetupError(`The app's tour ended with code ${result.code}; its reason stands above.`);
  }
  if (!readdirSync(OUTPUT_FOLDER).some((name) => name.endsWith('.png'))) {
    throw new SetupError("The app's tour made no pictures; run npm start again to see why.");
  }
}

/**
 * The sample workbook: the .xlsx file in `resources` with "sample" in its name, else the first one
 * by name.
 * @param {string} resources
 * @throws {SetupError} when there is none
 */
export function findSampleWorkbook(resources) {
  const names = existsSync(resources)
    ? readdirSync(resources, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.xlsx') && !path.basename(name).startsWith('~$'))
        .toSorted()
    : [];
  const name = names.find((one) => /sample/i.test(path.basename(one))) ?? names[0];
  if (name === undefined) throw new SetupError(`There is no sample workbook in ${resources}.`);
  return path.join(resources, name);
}

/**
 * @param {string} folder
 * @returns {string[]} "name  size KB", by name
 */
function listFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, status: statSync(path.join(folder, name)) }))
    .filter(({ status }) => status.isFile())
    .map(({ name, status }) => `${name}  ${Math.max(1, Math.round(status.size / 1024))} KB`)
    .toSorted();
}
