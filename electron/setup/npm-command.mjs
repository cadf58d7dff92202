/**
 * How to start npm. Inside an npm script npm tells where it is; that file is run by the present
 * Node, which needs no shell on any platform. Otherwise the npm on the PATH is used.
 * Example: npm_execpath='/usr/lib/node_modules/npm/bin/npm-cli.js' → node with that file
 * @param {Record<string, string | undefined>} env
 * @param {string} platform as process.platform
 * @param {string} nodeFile the running Node, process.execPath
 * @returns {{ command: string, firstArgs: string[], shell: boolean }}
 */
export function npmCommand(env, platform, nodeFile) {
  const file = env.npm_execpath;
  if (file !== undefined && /[\\/]npm-cli\.[cm]?js$/.test(file)) {
    return { command: nodeFile, firstArgs: [file], shell: false };
  }
  return platform === 'win32'
    ? { command: 'npm.cmd', firstArgs: [], shell: true }
    : { command: 'npm', firstArgs: [], shell: false };
}
