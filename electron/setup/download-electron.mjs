import { toolEnvironment } from './ensure-node.mjs';
import { inPartialFolder, temporaryFolder } from './partial-folder.mjs';
import { inNodeModules } from './project-paths.mjs';
import { runProcess } from './run-process.mjs';
import { watchFolderGrowth } from './watch-folder-growth.mjs';

/** Longest time without a byte before the download is given up. */
const IDLE_SECONDS = 60;

/**
 * Lets the electron package download its own binary, as `npx install-electron` does.
 * @param {string} node the Node that runs the tools
 * @returns {Promise<string | null>} null when it is there, else the reason why not, as a clause
 */
export async function downloadElectron(node) {
  return inPartialFolder(temporaryFolder(), async (temporary) => {
    const result = await runProcess(node, [inNodeModules('electron', 'install.js')], {
      env: { ...toolEnvironment(node), TMPDIR: temporary, TEMP: temporary, TMP: temporary },
      watch: watchFolderGrowth(
        [temporary, inNodeModules('electron', 'dist')],
        'Electron: downloading from GitHub',
        IDLE_SECONDS,
      ),
    });
    if (result.code === 0) return null;
    return result.stopped ?? downloadFailure(result.output);
  });
}

/**
 * The one line of a failed download that says why.
 * Example: "…\nError: getaddrinfo ENOTFOUND github.com\n at …" → "getaddrinfo ENOTFOUND github.com"
 * @param {string} output what the download printed
 */
export function downloadFailure(output) {
  const lines = output.split('\n').map((line) => line.trim());
  const telling =
    lines.find((line) =>
      /\b(ENOTFOUND|ECONN\w+|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|CERT_\w+)\b/.test(line),
    ) ??
    lines.find((line) => /Error\b/.test(line)) ??
    lines.find((line) => line !== '') ??
    'no reason given';
  return telling.replace(/^(\[cause\]:\s*)?(\w*Error:\s*)+/, '').replace(/[\s{.]+$/, '');
}
