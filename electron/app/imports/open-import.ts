import { createHash, randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '@shared/errors/app-error';
import { civilFromDay } from '@shared/domain/iso-day';
import type { WorkbookInfo } from '@shared/import/workbook-info';
import type { OpenedImport } from '@shared/ipc/import-methods';
import { ReaderClient } from '../../reader/reader-client';
import type { AppContext } from '../app-context';
import { roundTripInfo } from '../roundtrip/round-trip-info';
import { hashFile } from './hash-file';
import { ImportReader, type OpenRequest } from './import-reader';
import type { ImportFile } from './opened-imports';
import { rememberedMapping } from './remembered-mapping';

/** How a workbook is opened. */
export interface OpenImportOptions {
  /** Further files read with it as one workbook. */
  readonly more?: readonly string[];
  /** What opens an encrypted file; kept in memory until the import is closed, and nowhere else. */
  readonly password?: string | null;
}

/**
 * Opens a workbook in a fresh reader process and guesses its layout; the process stays with the import. Rejects with an
 * UnreadableCode; PASSWORD_PROTECTED and WRONG_PASSWORD ask for (another) password.
 */
export async function openImport(
  context: AppContext,
  path: string,
  jobId: string,
  { more = [], password = null }: OpenImportOptions = {},
): Promise<OpenedImport> {
  const fileName = basename(path);
  const chosen = [...new Set([path, ...more])];
  for (const one of chosen) checkReadable(one, basename(one));
  return context.jobs.run(context, jobId, async (job) => {
    job.tell('opening', 0, 1);
    const reader = new ReaderClient(await context.startReader());
    const request: OpenRequest = {
      path,
      more: chosen.slice(1),
      fileName,
      fallbackYear: civilFromDay(Math.floor(context.nowMs() / 86_400_000)).year - 1,
      password,
    };
    const stop = (): void => reader.kill();
    job.signal.addEventListener('abort', stop);
    try {
      const [workbook, hashes] = await Promise.all([
        reader.open(request),
        Promise.all(chosen.map((one) => hashFile(one))),
      ]);
      const files = filesOf(chosen, workbook.info);
      for (const { path: beside } of files.slice(chosen.length))
        hashes.push(await hashFile(beside));
      const fileHash = hashOfAll(hashes);
      const remembered = rememberedMapping(context, workbook, request);
      const opened: OpenedImport = {
        importId: `import-${randomBytes(16).toString('hex')}`,
        fileName,
        info: workbook.info,
        samples: workbook.samples,
        guess: remembered?.guess ?? workbook.guess,
        rememberedFrom: remembered?.from ?? null,
        alreadyImported: alreadyImported(context, fileHash),
        roundTrip: roundTripInfo(context, workbook.edited),
      };
      context.imports.closeAll();
      context.imports.add({
        opened,
        path,
        files,
        fileHash,
        reader: new ImportReader(reader, request, files, context.startReader),
        issues: [],
        edited: workbook.edited,
      });
      return opened;
    } catch (error) {
      reader.kill();
      throw error;
    } finally {
      job.signal.removeEventListener('abort', stop);
    }
  });
}

/** The files an opened workbook is made of: the chosen ones, then those that lay beside the first and are needed. */
function filesOf(chosen: readonly string[], info: WorkbookInfo): ImportFile[] {
  const [first = ''] = chosen;
  // Sizes are those on the disk: what is inside an encrypted file has another one.
  const file = (path: string): ImportFile => {
    const now = statSync(path, { throwIfNoEntry: false });
    return { path, bytes: now?.size ?? 0, changedAtMs: now?.mtimeMs ?? 0 };
  };
  if (info.files === undefined) return [file(first)];
  return info.files.map(({ name, isSibling }, i) =>
    file(isSibling ? join(dirname(first), name) : (chosen[i] ?? first)),
  );
}

/** One hash for all files: that of the file itself when it is one. */
function hashOfAll(hashes: readonly string[]): string {
  const [only = ''] = hashes;
  if (hashes.length === 1) return only;
  return createHash('sha256')
    .update([...hashes].sort().join('\n'))
    .digest('hex');
}

function checkReadable(path: string, file: string): void {
  try {
    if (!statSync(path).isFile()) throw new AppError('NOT_A_WORKBOOK', { file });
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('FILE_NOT_FOUND', { file }, { cause: error });
  }
}

function alreadyImported(context: AppContext, fileHash: string): OpenedImport['alreadyImported'] {
  const row = context.workspace?.sqlite
    .prepare(
      'SELECT id, imported_at_ms, file_name FROM import_batch WHERE file_hash = ? AND undone_at_ms IS NULL ORDER BY num DESC LIMIT 1',
    )
    .raw()
    .get(fileHash) as [string, number, string] | undefined;
  return row ? { batchId: row[0], importedAtMs: row[1], fileName: row[2] } : null;
}
