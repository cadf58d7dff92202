import { basename, dirname } from 'node:path';
import type { PipelineScope } from '@shared/analysis/pipeline/analyse-pipeline';
import { analysePipeline } from '@shared/analysis/pipeline/analyse-pipeline';
import type { PeriodGrain } from '@shared/analysis/pipeline/pipeline-period';
import type { IsoDay } from '@shared/domain/iso-day';
import type { ReportAnswer } from '@shared/report/pipeline/pipeline-report-input';
import { pipelineReport } from '@shared/report/pipeline/pipeline-report';
import { pipelineTextsIn } from '@shared/report/pipeline/pipeline-texts-in';
import type { SqliteConnection } from '../../db/sqlite-database';
import { toDatabaseError } from '../../db/to-database-error';
import { writeWorkbook } from '../../excel/write/write-workbook';
import { removeLeftovers } from '../../platform/atomic-write';
import type { AppContext } from '../app-context';
import { requireWorkspace } from '../require-workspace';
import { periodOf, pipelineFacts } from './get-pipeline';
import { readThresholds } from './read-thresholds';

export interface PipelineExport {
  readonly path: string;
  readonly jobId: string;
  readonly language: 'en' | 'pl' | 'ru' | 'af';
  readonly grain: PeriodGrain;
  readonly scope: PipelineScope;
  /** A day of the period; null = the one that holds today. */
  readonly periodDay: IsoDay | null;
}

/** Writes plan and pipeline as a workbook with live formulas; the target is the old file or the whole new one. */
export async function exportPipeline(
  context: AppContext,
  { path, jobId, language, grain, scope, periodDay }: PipelineExport,
): Promise<{ readonly name: string; readonly bytes: number }> {
  const workspace = requireWorkspace(context);
  return context.jobs.run(context, jobId, async (job) => {
    job.tell('analysing', 0, 1);
    await removeLeftovers(dirname(path), context.nowMs()).catch(() => undefined);
    const { sqlite } = workspace;
    const facts = pipelineFacts(context, periodDay);
    const thresholds = readThresholds(sqlite);
    const model = pipelineReport({
      facts,
      analysis: analysePipeline(facts, { grain, scope, thresholds, ...periodOf(periodDay) }),
      thresholds,
      answers: reviewAnswers(sqlite),
      currency: sqlite.prepare('SELECT currency FROM workspace').pluck().get() as string | null,
      texts: pipelineTextsIn(language),
    });
    try {
      const { bytes } = await writeWorkbook(model, path, {
        onProgress: (rows, total) => job.tell('writing', rows, total),
        signal: job.signal,
      });
      return { name: basename(path), bytes };
    } catch (error) {
      throw toDatabaseError(error, basename(path));
    }
  });
}

function reviewAnswers(sqlite: SqliteConnection): readonly ReportAnswer[] {
  const rows = sqlite
    .prepare(
      `SELECT r.day AS reviewDay, c.name AS client, d.name AS deal, a.question, a.answer,
         a.follow_up AS followUp, a.follow_up_owner AS owner, a.follow_up_day AS day, a.is_done AS isDone
       FROM review_answer a
       JOIN review r ON r.id = a.review_id JOIN deal d ON d.id = a.deal_id JOIN client c ON c.num = d.client_num
       ORDER BY r.day DESC, r.id, c.name, d.name, a.question`,
    )
    .all() as (Omit<ReportAnswer, 'isDone'> & { isDone: number })[];
  return rows.map((row) => ({ ...row, isDone: row.isDone === 1 }));
}
