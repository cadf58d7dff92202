import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a few megabytes that can be filled. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves so many bytes free (about: a disk has blocks). */
  readonly leave: (bytes: number) => void;
  /** Gives the space back. */
  readonly free: () => void;
  readonly unmount: () => void;
}

const FILLER = 'filler.bin';

/** A mounted memory disk; null where this user may not mount one (only root on Linux may). */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'keybook-disk-'));
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  if (mount.status !== 0) {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filler = join(folder, FILLER);
  const free = (): void => rmSync(filler, { force: true });
  return {
    folder,
    leave: (bytes) => {
      free();
      const { bavail, bsize } = statfsSync(folder);
      const size = bavail * bsize - bytes;
      if (size > 0) writeFileSync(filler, Buffer.alloc(size));
    },
    free,
    unmount: () => {
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** True for the file that takes the space. */
export function isFiller(name: string): boolean {
  return name === FILLER;
}
