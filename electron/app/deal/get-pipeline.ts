import { readFrozen } from '@shared/analysis/pipeline/frozen-pipeline';
import { fullMonths } from '@shared/analysis/periods/full-months';
import type { PipelineFacts } from '@shared/analysis/pipeline/pipeline-facts';
import { fiscalYearMonths } from '@shared/analysis/periods/fiscal-period';
import type { DayNumber, IsoDay } from '@shared/domain/iso-day';
import type { FollowUp, PipelineAnswer, ReviewHead } from '@shared/ipc/deal-answers';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { AppContext } from '../app-context';
import { todayOf } from '../history/run-action';
import { readFiscalYearStart } from '../preference/fiscal-year';
import { requireWorkspace } from '../require-workspace';
import { clientMonths } from './client-months';
import { dayOf, readDeals } from './deal-rows';
import { goneByClient } from './gone-by-client';
import { readThresholds } from './read-thresholds';

/** Plan, sales and deals as of today, with the months of the fiscal year that holds a day (today when null). */
export function pipelineFacts(context: AppContext, periodDay: IsoDay | null): PipelineFacts {
  const workspace = requireWorkspace(context);
  const { sqlite } = workspace;
  const today = todayOf(context.nowMs());
  const loaded = workspace.facts.get();
  const fiscalStartMonth = readFiscalYearStart(sqlite);
  const months = fiscalYearMonths(dayOf(periodDay ?? today) ?? 0, fiscalStartMonth);
  const gone = goneByClient(context);
  return {
    asOfDay: dayOf(today) ?? 0,
    dataToDay: loaded?.lastDay ?? null,
    fullMonths: loaded && fullMonths(loaded.firstDay, loaded.lastDay, loaded.facts.dayPrecision),
    fiscalStartMonth,
    months,
    clients: clientMonths(sqlite, loaded, months, (num) => gone.get(num)),
    deals: readDeals(sqlite, today),
  };
}

/** The question's part about the period: none for the one that holds today. */
export function periodOf(periodDay: IsoDay | null): { readonly periodDay?: DayNumber } {
  const day = dayOf(periodDay);
  return day === null ? {} : { periodDay: day };
}

/** Everything the pipeline screen shows of the fiscal year that holds a day (today when null). */
export function getPipeline(context: AppContext, periodDay: IsoDay | null): PipelineAnswer {
  const { sqlite } = requireWorkspace(context);
  const heads = reviewHeads(sqlite);
  const openReview = heads.find(({ isClosed }) => !isClosed) ?? null;
  const last = heads.find(({ isClosed }) => isClosed);
  return {
    facts: pipelineFacts(context, periodDay),
    thresholds: readThresholds(sqlite),
    currency: sqlite.prepare('SELECT currency FROM workspace').pluck().get() as string | null,
    openReview,
    answered: openReview ? answeredByDeal(sqlite, openReview.id) : {},
    lastReview: last ? { ...last, frozen: frozenOf(sqlite, last.id) } : null,
    closedReviews: heads.filter(({ isClosed }) => isClosed).length,
    followUps: openFollowUps(sqlite),
  };
}

/** Reviews, newest first. */
export function reviewHeads(sqlite: SqliteConnection): readonly ReviewHead[] {
  const rows = sqlite
    .prepare(
      `SELECT r.id, r.day, r.is_closed AS isClosed, r.follow_up_day AS followUpDay, r.note,
         (SELECT count(*) FROM review_answer a WHERE a.review_id = r.id AND a.answer <> '') AS answers
       FROM review r ORDER BY r.is_closed, r.day DESC, r.id DESC`,
    )
    .all() as (Omit<ReviewHead, 'isClosed'> & { isClosed: number })[];
  return rows.map((row) => ({ ...row, isClosed: row.isClosed === 1 }));
}

/** The pipeline a review froze; null when it is unreadable or not frozen yet. */
export function frozenOf(sqlite: SqliteConnection, reviewId: string) {
  const text = sqlite.prepare('SELECT frozen FROM review WHERE id = ?').pluck().get(reviewId);
  return readFrozen(typeof text === 'string' ? text : '');
}

function answeredByDeal(sqlite: SqliteConnection, reviewId: string): Record<string, number> {
  const rows = sqlite
    .prepare(
      "SELECT deal_id, count(*) FROM review_answer WHERE review_id = ? AND answer <> '' GROUP BY deal_id",
    )
    .raw()
    .all(reviewId) as [string, number][];
  return Object.fromEntries(rows);
}

function openFollowUps(sqlite: SqliteConnection): readonly FollowUp[] {
  return sqlite
    .prepare(
      `SELECT a.id AS answerId, a.deal_id AS dealId, d.name AS dealName, a.question, a.follow_up AS text,
         a.follow_up_owner AS owner, a.follow_up_day AS day
       FROM review_answer a JOIN review r ON r.id = a.review_id JOIN deal d ON d.id = a.deal_id
       WHERE r.is_closed = 1 AND a.is_done = 0 AND a.follow_up IS NOT NULL
       ORDER BY a.follow_up_day IS NULL, a.follow_up_day, d.name`,
    )
    .all() as FollowUp[];
}
