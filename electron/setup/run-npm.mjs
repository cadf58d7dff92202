import { npmCommand } from './npm-command.mjs';
import { lastNpmError } from './npm-failure.mjs';
import { inOwnCache, projectRoot, writablePlace } from './project-paths.mjs';
import { runProcess } from './run-process.mjs';

/** Two more tries, after one second and after five; npm's own choice is ten seconds and a minute. */
const RETRIES = ['--fetch-retry-mintimeout=1000', '--fetch-retry-factor=5'];

/** A registry that does not answer the smallest question in this time does not send packages. */
const ANSWER_SECONDS = 30;

/**
 * Runs npm in the checkout. Where the account may not write npm's cache, the checkout has one.
 * @param {readonly string[]} args
 * @param {Pick<import('./run-process.mjs').RunOptions, 'watch'>} [options]
 */
export function runNpm(args, options = {}) {
  const npm = npmCommand(process.env, process.platform, process.execPath);
  return runProcess(
    npm.command,
    [...npm.firstArgs, ...cacheArguments(), ...RETRIES, '--loglevel=error', ...args],
    { cwd: projectRoot, shell: npm.shell, ...options },
  );
}

/**
 * Asks whether the npm registry can be reached. One that answers, be it with a refusal, can.
 * @returns {Promise<string | null>} null when it can, else npm's reason
 */
export async function registryFailure() {
  const limit = `--fetch-timeout=${ANSWER_SECONDS * 1000}`;
  const result = await runNpm(['ping', '--fetch-retries=0', limit]);
  return result.code === 0 ? null : unreachableReason(lastNpmError(result.output));
}

/**
 * Example: "code ENOTFOUND" → "ENOTFOUND"; "code E404" → null, for the registry has answered;
 * "code FETCH_ERROR", npm's word for a time limit → "no answer"
 * @param {string} error result of lastNpmError
 */
export function unreachableReason(error) {
  if (/^code E\d{3}$/.test(error)) return null;
  return error === 'code FETCH_ERROR' ? 'no answer' : error.replace(/^code /, '');
}

/** npm tells its scripts where its cache is. */
function cacheArguments() {
  const given = process.env.npm_config_cache;
  const place = given === undefined ? null : writablePlace(given, inOwnCache('npm'));
  return place === null || place === given ? [] : [`--cache=${place}`];
}
