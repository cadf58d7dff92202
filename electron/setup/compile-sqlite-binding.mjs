import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { toolEnvironment } from './ensure-node.mjs';
import { say } from './progress.mjs';
import { inNodeModules } from './project-paths.mjs';
import { runProcess } from './run-process.mjs';

/**
 * Node-API 9 does not allow references to strings, which the addon keeps; the experimental level
 * does. The sources stay as they are.
 */
const COMPILER_FLAGS =
  '-UNAPI_VERSION -DNAPI_VERSION=2147483647 -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

/** A compilation takes about a minute; this ends one that hangs. */
const LIMIT_SECONDS = 900;

/**
 * Compiles the SQLite addon from the installed package's sources for Node-API 9.
 * @param {string} node the Node that runs the tools
 * @param {string} headers folder with include/node
 * @param {string} work empty folder, its path without spaces (make cannot take them)
 * @returns {Promise<{ file: string } | { failure: string }>} the addon, or why there is none
 */
export async function compileSqliteBinding(node, headers, work) {
  const sources = path.join(work, 'source');
  const prebuilds = inNodeModules('better-sqlite3', 'prebuilds');
  cpSync(inNodeModules('better-sqlite3'), sources, {
    recursive: true,
    filter: (from) => from !== prebuilds,
  });
  mkdirSync(path.join(sources, 'node_modules'));
  cpSync(inNodeModules('node-addon-api'), path.join(sources, 'node_modules', 'node-addon-api'), {
    recursive: true,
  });
  symlinkSync(headers, path.join(work, 'headers'));

  const result = await runProcess(
    node,
    [
      inNodeModules('node-gyp', 'bin', 'node-gyp.js'),
      'rebuild',
      '--release',
      '--force_build=1',
      `--nodedir=${path.join(work, 'headers')}`,
      '--jobs=max',
      // It insists on a place of its own, else in the home folder, which there may not be.
      `--devdir=${path.join(work, 'node-gyp')}`,
    ],
    {
      cwd: sources,
      env: { ...toolEnvironment(node), CXXFLAGS: COMPILER_FLAGS },
      watch: (seconds) => {
        if (seconds % 15 === 0) say(`SQLite addon: compiling, ${seconds} s …`);
        return seconds > LIMIT_SECONDS ? `it took longer than ${LIMIT_SECONDS} s` : null;
      },
    },
  );
  if (result.code === 0) {
    return { file: path.join(sources, 'build', 'Release', 'better_sqlite3.node') };
  }
  return { failure: result.stopped ?? compilerFailure(result.output) };
}

/**
 * The line of a failed compilation that says why.
 * Example: "…\n../src/x.cpp:3:1: fatal error: no such file\n…gyp ERR! stack Error: `make` failed"
 * → "../src/x.cpp:3:1: fatal error: no such file"
 * @param {string} output of node-gyp
 */
export function compilerFailure(output) {
  const lines = output.split('\n').map((line) => line.trim());
  return (
    lines.find((line) => /\berror:/i.test(line) && !line.startsWith('gyp')) ??
    lines.find((line) => line.startsWith('gyp ERR! stack'))?.replace('gyp ERR! stack ', '') ??
    'the compiler gave no reason'
  );
}
