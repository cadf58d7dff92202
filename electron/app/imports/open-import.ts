import { createHash, randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '@shared/errors/app-error';
import { civilFromDay } from '@shared/domain/iso-day';
import { layoutFingerprint } from '@shared/import/layout/layout-fingerprint';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { WorkbookGuess } from '@shared/import/layout/workbook-guess';
import type { WorkbookInfo } from '@shared/import/workbook-info';
import type { OpenedImport } from '@shared/ipc/import-methods';
import { ReaderClient } from '../../reader/reader-client';
import type { AppContext } from '../app-context';
import { roundTripInfo } from '../roundtrip/round-trip-info';
import { hashFile } from './hash-file';
import type { ImportFile } from './opened-imports';

/**
 * Opens a workbook in a fresh reader process and guesses its layout; the process stays with the import. `more` = further files read
 * with it as one workbook.
 */
export async function openImport(
  context: AppContext,
  path: string,
  jobId: string,
  more: readonly string[] = [],
): Promise<OpenedImport> {
  const fileName = basename(path);
  const chosen = [...new Set([path, ...more])];
  for (const one of chosen) checkReadable(one, basename(one));
  return context.jobs.run(context, jobId, async (job) => {
    job.tell('opening', 0, 1);
    const reader = new ReaderClient(await context.startReader());
    const stop = (): void => reader.kill();
    job.signal.addEventListener('abort', stop);
    try {
      const [workbook, hashes] = await Promise.all([
        reader.open({
          path,
          more: chosen.slice(1),
          fileName,
          fallbackYear: civilFromDay(Math.floor(context.nowMs() / 86_400_000)).year - 1,
          password: null,
        }),
        Promise.all(chosen.map((one) => hashFile(one))),
      ]);
      const files = filesOf(chosen, workbook.info);
      for (const { path: beside } of files.slice(chosen.length))
        hashes.push(await hashFile(beside));
      const fileHash = hashOfAll(hashes);
      const remembered = rememberedMapping(context, workbook.guess);
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
        reader,
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
  if (info.files === undefined) return [{ path: first, bytes: info.fileBytes }];
  return info.files.map(({ name, bytes, isSibling }, i) => ({
    path: isSibling ? join(dirname(first), name) : (chosen[i] ?? first),
    bytes,
  }));
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

/** The guess with the mapping that was used for the same layout before, when there is one. */
function rememberedMapping(
  context: AppContext,
  guess: WorkbookGuess,
): { guess: WorkbookGuess; from: { fileName: string; importedAtMs: number } } | null {
  const best = guess.sheets[guess.best];
  if (!context.workspace || !best?.mapping) return null;
  const row = context.workspace.sqlite
    .prepare(
      'SELECT mapping, file_name, imported_at_ms FROM import_batch WHERE layout_fingerprint = ? AND undone_at_ms IS NULL ORDER BY num DESC LIMIT 1',
    )
    .raw()
    .get(
      layoutFingerprint(
        best.mapping.layout,
        best.mapping.columns.map(({ header }) => header),
      ),
    ) as [string, string, number] | undefined;
  if (!row) return null;
  const old = JSON.parse(row[0]) as SheetMapping;
  // Rows marked by hand belong to the old file; places and styles found in this one stay as found here.
  const roles = new Map(old.columns.map((column) => [column.header, column]));
  const mapping: SheetMapping = {
    ...best.mapping,
    decisions: old.decisions,
    columns: best.mapping.columns.map((column) => {
      const before = roles.get(column.header);
      return before && column.period === null
        ? { ...column, role: before.role, isPercentPoints: before.isPercentPoints }
        : column;
    }),
  };
  const sheets = guess.sheets.map((sheet, i) => (i === guess.best ? { ...sheet, mapping } : sheet));
  return { guess: { ...guess, sheets }, from: { fileName: row[1], importedAtMs: row[2] } };
}
