import { basename, dirname } from 'node:path';
import { ratingsAt } from '@shared/analysis/plan/rating-moves';
import { plansReport } from '@shared/report/plans/plans-report';
import type { PlannedClient } from '@shared/report/plans/plans-report';
import { plansTextsIn } from '@shared/report/plans/plans-texts-in';
import { toDatabaseError } from '../../db/to-database-error';
import { writeWorkbook } from '../../excel/write/write-workbook';
import { removeLeftovers } from '../../platform/atomic-write';
import type { AppContext } from '../app-context';
import { requireWorkspace } from '../require-workspace';
import { planBoard } from './plan-board';
import { readPlan } from './read-plan';

/** Writes the plans of all clients of the board as a workbook; the target is the old file or the whole new one. */
export async function exportPlans(
  context: AppContext,
  path: string,
  jobId: string,
  language: 'en' | 'pl' | 'ru' | 'af',
): Promise<{ readonly name: string; readonly bytes: number }> {
  const { sqlite } = requireWorkspace(context);
  return context.jobs.run(context, jobId, async (job) => {
    job.tell('analysing', 0, 1);
    await removeLeftovers(dirname(path), context.nowMs()).catch(() => undefined);
    const { today, clients } = planBoard(context);
    const model = plansReport({
      asOf: today,
      texts: plansTextsIn(language),
      clients: clients.map(({ client, ratings, plan, budgetE4 }): PlannedClient => ({
        name: client.name,
        isKey: client.isKey,
        abc: client.abc,
        salesE4: client.salesE4,
        budgetE4,
        ratings: ratingsAt(ratings, today),
        plan: plan === null ? null : readPlan(sqlite, plan.id),
      })),
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
