// The other npm scripts: node run.mjs <name> [arguments].
import { existsSync } from 'node:fs';
import path from 'node:path';
import { hasDisplay } from './display.mjs';
import { CLI_FILE, buildEnvironment, ensureBuild } from './ensure-build.mjs';
import { ensureDesktop } from './ensure-desktop.mjs';
import { toolEnvironment } from './ensure-node.mjs';
import { ensureTools } from './ensure-tools.mjs';
import { say, sendProgressToStderr } from './progress.mjs';
import { inNodeModules, projectRoot } from './project-paths.mjs';
import { resolveElectron } from './resolve-electron.mjs';
import { runMain } from './run-main.mjs';
import { runProcess } from './run-process.mjs';
import { SetupError } from './setup-error.mjs';
import { TOOL_SCRIPTS } from './tool-commands.mjs';

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const SCRIPTS = {
  dev,
  build,
  cli,
  bench,
  fuzz,
  electron,
  setup,
  ...Object.fromEntries(
    Object.entries(TOOL_SCRIPTS).map(([name, commands]) => [name, runTools(commands)]),
  ),
};

await runMain(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const script = Object.hasOwn(SCRIPTS, name) ? SCRIPTS[name] : undefined;
  if (script === undefined) {
    throw new SetupError(
      `There is no script "${name}": give one of ${Object.keys(SCRIPTS).join(', ')}.`,
    );
  }
  return script(args);
});

/** @param {string[]} args the app in development mode, rebuilt as files change */
async function dev(args) {
  if (!hasDisplay(process.env, process.platform)) {
    throw new SetupError(
      'There is no display here, so there is nothing to develop in: run "npm start" for the headless job, or "xvfb-run -a npm run dev".',
    );
  }
  const node = await ensureDesktop();
  const found = resolveElectron();
  const result = await runProcess(
    node,
    [inNodeModules('electron-vite', 'bin', 'electron-vite.js'), 'dev', ...args],
    {
      cwd: projectRoot,
      env: {
        ...found.env,
        ...buildEnvironment(node),
        ELECTRON_EXEC_PATH: found.executablePath,
        ...(found.args.includes('--no-sandbox') ? { NO_SANDBOX: '1' } : {}),
      },
      output: 'show',
    },
  );
  return result.code;
}

/**
 * A script that runs tools one after the other, up to the first that fails.
 * @param {readonly import('./tool-commands.mjs').ToolCommand[]} commands
 * @returns {(args: string[]) => Promise<number>}
 */
function runTools(commands) {
  return async (args) => {
    const node = await ensureTools();
    for (const { words } of commands) {
      const result = await runProcess(node, [...words, ...args], {
        cwd: projectRoot,
        env: toolEnvironment(node),
        output: 'show',
      });
      if (result.code !== 0) return result.code;
    }
    return 0;
  };
}

/** Builds the app and the command line, up to date or not. */
async function build() {
  const node = await ensureTools();
  await ensureBuild(node, { always: true });
  say('Built into out/');
  return 0;
}

/**
 * The command line, in the folder it was called from. Its stdout is its own; all progress of the
 * set-up goes to stderr.
 * @param {string[]} args
 */
async function cli(args) {
  sendProgressToStderr();
  const node = await ensureTools();
  await ensureBuild(node);
  // Short-lived objects get little room, so that a large workbook does not fill the memory. One thread helps the engine:
  // four of them in each of two processes take the cores from the reading and the storing.
  const flags = ['--max-semi-space-size=4', '--v8-pool-size=1'];
  const result = await runProcess(node, [...flags, CLI_FILE, ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: toolEnvironment(node),
    output: 'show',
    ownStdout: true,
  });
  return result.code;
}

/** @param {string[]} args name of a benchmark (import), then what it takes */
async function bench(args) {
  const node = await ensureTools();
  await ensureBuild(node);
  const [name = 'import', ...rest] = args;
  const build = await runProcess(
    node,
    [inNodeModules('vite', 'bin', 'vite.js'), 'build', '--config=tests/bench/vite.config.ts'],
    { cwd: projectRoot, env: toolEnvironment(node), output: 'show' },
  );
  if (build.code !== 0) return build.code;
  const file = path.join(projectRoot, 'out', 'bench', `${name}-bench.js`);
  if (!existsSync(file))
    throw new SetupError(
      `There is no benchmark "${name}": give import, formats, freeze, grid, map or pipeline.`,
    );
  const result = await runProcess(node, [file, ...rest], {
    cwd: projectRoot,
    env: toolEnvironment(node),
    output: 'show',
  });
  return result.code;
}

/**
 * Spoils good workbooks of every format and looks whether each is still read right or refused.
 * @param {string[]} args how many mutations, the seed, the seconds it may take
 */
async function fuzz(args) {
  const node = await ensureTools();
  const hooks = new URL('../../tests/electron/excel/read/typescript-hooks.mjs', import.meta.url)
    .href;
  const file = path.join(projectRoot, 'tests', 'fuzz', 'fuzz-main.ts');
  const result = await runProcess(node, ['--import', hooks, file, ...args], {
    cwd: projectRoot,
    env: toolEnvironment(node),
    output: 'show',
  });
  return result.code;
}

/** Installs what Electron needs and prints the path of the one that runs. */
async function electron() {
  sendProgressToStderr();
  await ensureDesktop();
  process.stdout.write(`${resolveElectron().executablePath}\n`);
  return 0;
}

/** Sets up everything without opening the app. */
async function setup() {
  const node = await ensureDesktop();
  await ensureBuild(node);
  say('Everything is ready.');
  return 0;
}
