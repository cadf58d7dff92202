import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '@shared/errors/app-error';
import { applyWal } from './apply-wal';

/** How often a file that is just being written is read again, and the pause before that, ms. */
const ATTEMPTS = 20;
const PAUSE_MS = 100;
/** Two writes closer than this can carry the same time. */
const CLOCK_STEP_MS = 50;

/**
 * The newest saved state of a workspace file, `-wal` included, read without writing anything beside it: for a file or a
 * medium that cannot be written. Another computer may be writing it at the same time; a state is only taken when
 * neither file changed while it was read.
 * Throws DB_BUSY when that never happened, and what the file system says (no right to read the file or its `-wal`).
 */
export function readSnapshot(path: string): Buffer {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = stateOf(path);
    const file = readFileSync(path);
    const wal = before.walBytes > 0 ? readFileSync(`${path}-wal`) : Buffer.alloc(0);
    const isQuiet = Math.abs(Date.now() - before.newestMs) > CLOCK_STEP_MS;
    if (isQuiet && stateOf(path).text === before.text) return applyWal(file, wal);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
  }
  throw new AppError('DB_BUSY', { file: basename(path) });
}

function stateOf(path: string) {
  const file = statSync(path);
  const wal = statSync(`${path}-wal`, { throwIfNoEntry: false });
  return {
    walBytes: wal?.size ?? 0,
    newestMs: Math.max(file.mtimeMs, wal?.mtimeMs ?? 0),
    text: [file.size, file.mtimeMs, wal?.size, wal?.mtimeMs].join(),
  };
}
