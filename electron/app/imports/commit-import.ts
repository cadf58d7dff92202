import { basename } from 'node:path';
import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '@shared/errors/app-error';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { LineBatch } from '@shared/import/lines/line-batch';
import type { ImportResult } from '@shared/ipc/import-methods';
import { applyPragmas } from '../../db/apply-pragmas';
import { loadSqlite } from '../../db/load-sqlite';
import { toDatabaseError } from '../../db/to-database-error';
import type { ReadResult } from '../../reader/reader-messages';
import type { AppContext } from '../app-context';
import type { Job } from '../jobs/job-table';
import { requireWorkspace } from '../require-workspace';
import type { OpenImport } from './opened-imports';
import { storeLines } from './store-lines';

/** Pause before the commit in which a cancel that was sent meanwhile arrives. */
const LISTEN_MS = 5;

/** Pages in memory of the connection that writes, kB. */
const CACHE_KB = 4_000;

/**
 * Reads a sheet and keeps its lines in one transaction, while reading goes on in the other process. The writing has a
 * connection of its own, so that everything else sees the workspace as it was until the commit; a cancel, a failure or
 * a killed process leaves it as before.
 */
export async function commitImport(
  context: AppContext,
  importId: string,
  mapping: SheetMapping,
  merges: Readonly<Record<string, string>>,
  jobId: string,
): Promise<ImportResult> {
  const workspace = requireWorkspace(context);
  const open = context.imports.get(importId);
  for (const { path, bytes } of open.files) {
    if (statSync(path, { throwIfNoEntry: false })?.size !== bytes)
      throw new AppError('FILE_CHANGED', { file: basename(path) });
  }
  const startMs = performance.now();
  return context.jobs.run(context, jobId, async (job) => {
    const sqlite = loadSqlite(workspace.path, { fileMustExist: true });
    try {
      applyPragmas(sqlite);
      // The lines point to rows made a moment before in the same transaction; they need not be looked up again.
      sqlite.pragma('foreign_keys = OFF');
      // What is written is hardly read again before the commit.
      sqlite.pragma(`cache_size = -${CACHE_KB}`);
      sqlite.exec('BEGIN IMMEDIATE');
      const { facts, ...result } = await storeLines(
        sqlite,
        {
          ...open.opened,
          fileHash: open.fileHash,
          mapping,
          merges,
          read: (onLines, onShare) => read(open, mapping, job, onLines, onShare),
        },
        context,
      );
      // Writing the last lines let no message in; a wish to stop may be waiting.
      await sleep(LISTEN_MS);
      if (job.signal.aborted) throw new AppError('CANCELLED');
      sqlite.exec('COMMIT');
      if (facts === null) workspace.facts.clear();
      else workspace.facts.take(facts);
      context.emit('data.changed', {
        entities: ['workspace', 'client', 'sales', 'import'],
        savedAtMs: context.nowMs(),
      });
      return { ...result, elapsedMs: performance.now() - startMs };
    } catch (error) {
      throw toDatabaseError(error, basename(workspace.path));
    } finally {
      if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
      sqlite.close();
    }
  });
}

/** Reads the sheet; giving up stops the reader. */
async function read(
  { reader }: OpenImport,
  mapping: SheetMapping,
  job: Job,
  onLines: (batch: LineBatch) => void,
  onShare: (share: number) => void,
): Promise<ReadResult> {
  const stop = (): void => reader.kill();
  job.signal.addEventListener('abort', stop);
  const result = await reader
    .read({
      mapping,
      onLines,
      onProgress: (done, total) => {
        job.tell('reading', done, total);
        // Of several sheets each is told by itself.
        if (done > 0 && total > 0 && mapping.sheets === undefined) onShare(done / total);
      },
    })
    .finally(() => job.signal.removeEventListener('abort', stop));
  // Its memory is free for what follows; whoever reads the workbook again starts it again.
  reader.kill();
  job.tell('storing', 0, 1);
  return result;
}
