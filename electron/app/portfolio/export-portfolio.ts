import { basename, dirname } from 'node:path';
import { isoFromDay } from '@shared/domain/iso-day';
import { AppError } from '@shared/errors/app-error';
import type { AppContext, PortfolioExportRequest } from '../app-context';
import { removeLeftovers } from '../../platform/atomic-write';
import { toDatabaseError } from '../../db/to-database-error';
import { listImportIssues } from '../imports/list-imports';
import { detailsById } from '../roundtrip/client-details';
import { currentRevision } from '../roundtrip/edit-history';
import { requireWorkspace } from '../require-workspace';
import { analyseOnce } from './analyse-once';
import { getAnalysisSettings } from './get-portfolio';

/** Writes the result workbook with live formulas to `path`; the target is the old file or the whole new one. */
export async function exportPortfolio(
  context: AppContext,
  path: string,
  language: PortfolioExportRequest['language'],
  jobId: string,
): Promise<{ name: string; bytes: number }> {
  const { facts, sqlite } = requireWorkspace(context);
  const loaded = facts.get();
  if (!loaded) throw new AppError('NOT_FOUND');
  return context.jobs.run(context, jobId, async (job) => {
    job.tell('analysing', 0, 1);
    // What an export that was killed left in this folder.
    await removeLeftovers(dirname(path), context.nowMs()).catch(() => undefined);
    const batches = sqlite
      .prepare(
        'SELECT id, file_name, sheet_name, added + changed, imported_at_ms, total_e4 FROM import_batch WHERE undone_at_ms IS NULL ORDER BY num',
      )
      .raw()
      .all() as [string, string, string, number, number, number][];
    const details = detailsById(sqlite);
    const workspaceId = sqlite.prepare('SELECT id FROM workspace').pluck().get() as string;
    const request: PortfolioExportRequest = {
      path,
      language,
      asOf: isoFromDay(loaded.lastDay),
      clients: loaded.facts.clients.map((client) => ({
        ...client,
        details: details.get(client.id),
      })),
      origin: { workspaceId, revision: currentRevision(sqlite) },
      analysis: analyseOnce(loaded.facts, getAnalysisSettings(context)),
      currency: loaded.facts.currency,
      sources: batches.map(([, file, sheet, rows, importedAtMs, totalE4]) => ({
        file,
        sheet,
        rows,
        importedOn: isoFromDay(Math.floor(importedAtMs / 86_400_000)),
        controlTotalE4: totalE4,
      })),
      issues: batches
        .flatMap(([id]) => listImportIssues(context, id))
        .filter((issue) => issue.severity === 'rejected'),
    };
    try {
      const { bytes } = await context.exportPortfolio(request, {
        onProgress: (done, total) => job.tell('writing', done, total),
        signal: job.signal,
      });
      return { name: basename(path), bytes };
    } catch (error) {
      throw toDatabaseError(error, basename(path));
    }
  });
}
