import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { hashOf } from './stamp.mjs';

/**
 * A hash over the names, sizes and modification times of all files below some paths: it changes
 * when a file is edited, added or deleted. Reads no content, so a thousand files take some 20 ms.
 * Paths that do not exist are skipped.
 * @param {string} root the paths are relative to it
 * @param {readonly string[]} paths files or folders
 */
export function sourceFingerprint(root, paths) {
  /** @type {string[]} */
  const lines = [];
  for (const relative of paths) collect(root, relative, lines);
  return hashOf(lines.toSorted().join('\n'));
}

/**
 * @param {string} root
 * @param {string} relative
 * @param {string[]} lines
 */
function collect(root, relative, lines) {
  const status = statSync(path.join(root, relative), { throwIfNoEntry: false });
  if (status === undefined) return;
  if (status.isDirectory()) {
    for (const name of readdirSync(path.join(root, relative))) {
      collect(root, path.join(relative, name), lines);
    }
  } else {
    lines.push(`${relative} ${status.size} ${status.mtimeMs}`);
  }
}
