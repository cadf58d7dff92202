// Takes and gives back the lock of a workspace as fast as it can, and notices when someone else has it as well.
import { closeSync, openSync, rmSync } from 'node:fs';
import { AppError } from '@shared/errors/app-error';
import { lockWorkspace } from '../../electron/db/workspace-lock';

const [workspace = '', forMs = '0'] = process.argv.slice(2);
const inUse = `${workspace}.in-use`;
const endMs = performance.now() + Number(forMs);
const counts = { held: 0, busy: 0, together: 0 };

while (performance.now() < endMs) {
  try {
    const lock = lockWorkspace(workspace);
    counts.held++;
    try {
      closeSync(openSync(inUse, 'wx'));
      rmSync(inUse);
    } catch {
      counts.together++;
    }
    lock.release();
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'DB_BUSY')) throw error;
    counts.busy++;
  }
}
process.stdout.write(JSON.stringify(counts));
