import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { lstat, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '@shared/errors/app-error';

/** A temporary name: `.` + target (cut) + `.` + process + `-` + random + ending nobody else uses. */
const TEMP_NAME = /^\..+\.\d+-[0-9a-f]{12}\.keybook-tmp$/;
/** File systems allow 255 bytes in a name; the rest is for the marks of the temporary name. */
const MAX_BASE_BYTES = 180;
/** Virus scanners hold a fresh file for moments; Excel holds it until it is closed. */
const RENAME_WAITS_MS = [20, 60, 150, 300];

/**
 * Writes a file so that a crash, a full disk or a cancelled job leaves either the old file or the new one, whole:
 * temporary name in the same folder → write → fsync → rename → fsync of the folder. `produce` writes to the stream and
 * need not end it. On any failure the temporary file is removed and the target is as before.
 * Throws AppError: TARGET_OPEN (another program holds it, Windows), DISK_FULL, PERMISSION, NOT_FOUND (no such folder);
 * an error thrown by `produce` comes through as it is.
 */
export async function atomicWrite(
  target: string,
  produce: (output: Writable) => Promise<void>,
): Promise<{ readonly bytes: number }> {
  const place = await finalPlace(target);
  const temp = join(dirname(place), tempName(basename(place)));
  let isRenamed = false;
  try {
    await refuseIfHeld(place);
    const bytes = await writeTemp(temp, produce);
    await renameOver(temp, place);
    isRenamed = true;
    await syncFolder(dirname(place));
    return { bytes };
  } catch (error) {
    throw toAppError(error, target);
  } finally {
    if (!isRenamed) await rm(temp, { force: true }).catch(() => undefined);
  }
}

/** True for a name `atomicWrite` gives to files in the making. */
export function isTempName(name: string): boolean {
  return TEMP_NAME.test(name);
}

/**
 * Removes files in the making that a crash left in a folder, those older than `olderThanMs` before `nowMs`, so that a
 * job running beside is not disturbed. Returns the names removed; a folder that cannot be read counts as clean.
 */
export async function removeLeftovers(
  folder: string,
  nowMs: number,
  olderThanMs = 3_600_000,
): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const removed: string[] = [];
  for (const name of names) {
    if (!isTempName(name)) continue;
    const path = join(folder, name);
    const info = await lstat(path).catch(() => null);
    if (!info?.isFile() || nowMs - info.mtimeMs < olderThanMs) continue;
    const isGone = await rm(path, { force: true }).then(
      () => true,
      () => false,
    );
    if (isGone) removed.push(name);
  }
  return removed;
}

/** A link is followed, so that the file it points to is replaced and not the link. */
async function finalPlace(target: string): Promise<string> {
  return realpath(target).catch(() => target);
}

function tempName(base: string): string {
  const cut = Buffer.from(base)
    .subarray(0, MAX_BASE_BYTES)
    .toString('utf8')
    .replaceAll('\uFFFD', '');
  return `.${cut}.${process.pid}-${randomBytes(6).toString('hex')}.keybook-tmp`;
}

/** Learns before the work, not after it, that another program holds the target (Windows locks open files). */
async function refuseIfHeld(place: string): Promise<void> {
  const info = await stat(place).catch(() => null);
  if (!info) return;
  if (!info.isFile()) throw new AppError('PERMISSION', { file: basename(place) });
  const handle = await open(place, constants.O_RDWR);
  await handle.close();
}

async function writeTemp(
  temp: string,
  produce: (output: Writable) => Promise<void>,
): Promise<number> {
  const handle = await open(temp, 'wx');
  try {
    // Not the handle's own stream: without auto-close it never tells that it is done.
    const output = new Writable({
      write: (chunk: Buffer, _encoding, written) => {
        handle.writeFile(chunk).then(() => written(), written);
      },
      // What came while a write was under way goes in one.
      writev: (waiting: { readonly chunk: Buffer }[], written) => {
        const chunk = Buffer.concat(waiting.map((one) => one.chunk));
        handle.writeFile(chunk).then(() => written(), written);
      },
    });
    const done = finished(output);
    // A failed disk must reject the job even while `produce` waits for something else.
    const failed = done.then(() => new Promise<never>(() => undefined));
    try {
      await Promise.race([produce(output), failed]);
    } catch (error) {
      done.catch(() => undefined);
      output.destroy();
      throw error;
    }
    if (!output.writableEnded) output.end();
    await done;
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await closeQuietly(handle);
  }
}

async function closeQuietly(handle: FileHandle): Promise<void> {
  await handle.close().catch(() => undefined);
}

async function renameOver(temp: string, place: string): Promise<void> {
  for (const wait of [...RENAME_WAITS_MS, null]) {
    try {
      await rename(temp, place);
      return;
    } catch (error) {
      const isHeld = ['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(error));
      if (!isHeld || wait === null || process.platform !== 'win32') throw error;
      await sleep(wait);
    }
  }
}

/** Makes the new name itself durable. Windows has no such call and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network file systems cannot sync a folder; the file itself is synced.
    if (!['EINVAL', 'ENOTSUP', 'EPERM'].includes(codeOf(error))) throw error;
  } finally {
    await closeQuietly(handle);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** The known failures of writing a file, as the app names them. Any other error comes back unchanged. */
function toAppError(error: unknown, target: string): unknown {
  if (error instanceof AppError) return error;
  const params = { file: basename(target) };
  const options = { cause: error };
  switch (codeOf(error)) {
    case 'EBUSY':
    case 'ETXTBSY':
      return new AppError('TARGET_OPEN', params, options);
    case 'EPERM':
    case 'EACCES':
      // Windows answers so when another program holds the file, which is by far the usual reason there.
      return new AppError(
        process.platform === 'win32' ? 'TARGET_OPEN' : 'PERMISSION',
        params,
        options,
      );
    case 'EROFS':
      return new AppError('PERMISSION', params, options);
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new AppError('DISK_FULL', params, options);
    case 'ENOENT':
    case 'ENOTDIR':
      return new AppError('NOT_FOUND', { file: dirname(target) }, options);
    default:
      return error;
  }
}
