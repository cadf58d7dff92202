import { inNodeModules } from './project-paths.mjs';

/** Folders with a tsconfig.json of their own, each with the types that exist where its code runs. */
const TYPE_PROJECTS = [
  'shared',
  'electron',
  'electron/preload',
  'electron/setup',
  'renderer',
  'tests',
];

/** Folders whose files have one format. */
const FORMATTED = ['electron', 'renderer', 'shared', 'tests'];

/**
 * @typedef {object} ToolCommand a check that needs the npm packages and nothing else
 * @property {string} name
 * @property {readonly string[]} words the program's file and its arguments, for Node
 */

/** @type {readonly ToolCommand[]} */
export const TYPE_CHECKS = TYPE_PROJECTS.map((project) => ({
  name: `types of ${project}`,
  words: [inNodeModules('typescript', 'bin', 'tsc'), '-p', project],
}));

/** @type {ToolCommand} */
export const LINT = {
  name: 'lint',
  words: [inNodeModules('oxlint', 'bin', 'oxlint'), '--type-aware', '--deny-warnings'],
};

const OXFMT = inNodeModules('oxfmt', 'bin', 'oxfmt');

/** @type {ToolCommand} */
export const FORMAT_CHECK = { name: 'format', words: [OXFMT, '--check', ...FORMATTED] };

const DRIZZLE_KIT = inNodeModules('drizzle-kit', 'bin.cjs');

/** @type {Readonly<Record<string, readonly ToolCommand[]>>} What `npm run <name>` runs, one by one. */
export const TOOL_SCRIPTS = {
  typecheck: TYPE_CHECKS,
  lint: [LINT],
  format: [{ name: 'format', words: [OXFMT, ...FORMATTED] }],
  'db:generate': [drizzle('generate')],
  'db:check': [drizzle('check')],
};

/**
 * @param {string} verb
 * @returns {ToolCommand}
 */
function drizzle(verb) {
  return {
    name: `db:${verb}`,
    words: [DRIZZLE_KIT, verb, '--config=electron/db/drizzle.config.ts'],
  };
}
