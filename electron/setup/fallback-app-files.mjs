import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mayWriteAt, projectRoot } from './project-paths.mjs';

/**
 * Gives a fallback Electron the small app that runs the folder named on its command line; writes
 * only what differs, so that a newer checkout renews what an older one has cached. What another
 * account has cached is used as it is.
 * @param {string} folder the fallback's folder
 */
export function placeFallbackApp(folder) {
  const target = path.join(folder, 'resources', 'app');
  if (!mayWriteAt(target)) return;
  mkdirSync(target, { recursive: true });
  for (const name of ['package.json', 'main.mjs']) {
    const wanted = readFileSync(path.join(projectRoot, 'electron', 'setup', 'fallback-app', name));
    const file = path.join(target, name);
    if (existsSync(file) && readFileSync(file).equals(wanted)) continue;
    const partial = `${file}.${process.pid}`;
    writeFileSync(partial, wanted);
    renameSync(partial, file);
  }
}
