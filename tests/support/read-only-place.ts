import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that is filled and then can only be read, for root too, as a stick with its switch pushed. */
export interface ReadOnlyPlace {
  readonly folder: string;
  readonly seal: () => void;
  readonly remove: () => void;
}

const isRoot = process.getuid?.() === 0;

/** Such a folder inside `parent`; null where this machine cannot make one (root that may not mount; Windows). */
export function readOnlyPlace(parent: string): ReadOnlyPlace | null {
  if (process.platform === 'win32') return null;
  const folder = join(parent, 'stick');
  mkdirSync(folder);
  if (!isRoot)
    return {
      folder,
      seal: () => chmodSync(folder, 0o555),
      remove: () => {
        chmodSync(folder, 0o755);
        rmSync(folder, { recursive: true, force: true });
      },
    };
  try {
    // Modes bind nobody who is root; a read-only mount does.
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  return {
    folder,
    seal: () => execFileSync('mount', ['-o', 'remount,ro', folder]),
    remove: () => execFileSync('umount', ['-l', folder]),
  };
}
