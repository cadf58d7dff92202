import { analysePipeline } from '@shared/analysis/pipeline/analyse-pipeline';
import { freezePipeline } from '@shared/analysis/pipeline/frozen-pipeline';
import { AppError } from '@shared/errors/app-error';
import type { ReviewAnswers } from '@shared/ipc/deal-answers';
import type { dealMethods } from '@shared/ipc/deal-methods';
import type { InputOf } from '@shared/ipc/define-method';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { AppContext } from '../app-context';
import type { ActionTools } from '../history/run-action';
import { runAction } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { emptyIsNull, onDeal } from './change-deals';
import { answersOf } from './get-deal';
import { frozenOf, periodOf, pipelineFacts, reviewHeads } from './get-pipeline';
import { readThresholds } from './read-thresholds';

function openReviewId(sqlite: SqliteConnection): string | undefined {
  return sqlite
    .prepare('SELECT id FROM review WHERE is_closed = 0 ORDER BY day DESC LIMIT 1')
    .pluck()
    .get() as string | undefined;
}

/** The review being written, begun now when there is none. */
function writableReview({ sqlite, newId, today }: ActionTools): string {
  const known = openReviewId(sqlite);
  if (known !== undefined) return known;
  const id = newId();
  sqlite
    .prepare("INSERT INTO review (id, day, is_closed, frozen) VALUES (?, ?, 0, '{}')")
    .run(id, today);
  return id;
}

interface AnswerRow {
  readonly id: string;
  readonly followUp: string | null;
}

function answerRow(
  tools: ActionTools,
  reviewId: string,
  dealId: string,
  question: number,
): AnswerRow | undefined {
  return tools.sqlite
    .prepare(
      'SELECT id, follow_up AS followUp FROM review_answer WHERE review_id = ? AND deal_id = ? AND question = ?',
    )
    .get(reviewId, dealId, question) as AnswerRow | undefined;
}

/** Writes the answer to a question into the open review; an empty answer without follow-up is taken out. */
export function answerQuestion(
  context: AppContext,
  dealId: string,
  question: number,
  answer: string,
): void {
  onDeal(context, dealId, 'deals.answer', (tools) => {
    const { sqlite, newId } = tools;
    const text = answer.trim();
    const known = openReviewId(sqlite);
    if (text === '' && known === undefined) return;
    const reviewId = known ?? writableReview(tools);
    const row = answerRow(tools, reviewId, dealId, question);
    if (row && text === '' && row.followUp === null)
      sqlite.prepare('DELETE FROM review_answer WHERE id = ?').run(row.id);
    else if (row)
      sqlite
        .prepare('UPDATE review_answer SET answer = ? WHERE id = ? AND answer <> ?')
        .run(text, row.id, text);
    else if (text !== '')
      sqlite
        .prepare(
          'INSERT INTO review_answer (id, review_id, deal_id, question, answer, is_done) VALUES (?, ?, ?, ?, ?, 0)',
        )
        .run(newId(), reviewId, dealId, question, text);
  });
}

/** Sets what is to be done until the next review after a question; null takes it out. */
export function setFollowUp(
  context: AppContext,
  { dealId, question, followUp, owner, day }: InputOf<(typeof dealMethods)['deal.followUp']>,
): void {
  onDeal(context, dealId, 'deals.followUp', (tools) => {
    const { sqlite, newId } = tools;
    const text = emptyIsNull(followUp);
    const reviewId = writableReview(tools);
    const row = answerRow(tools, reviewId, dealId, question);
    if (row)
      sqlite
        .prepare(
          'UPDATE review_answer SET follow_up = ?, follow_up_owner = ?, follow_up_day = ? WHERE id = ?',
        )
        .run(text, text === null ? null : emptyIsNull(owner), text === null ? null : day, row.id);
    else if (text !== null)
      sqlite
        .prepare(
          `INSERT INTO review_answer (id, review_id, deal_id, question, answer, follow_up, follow_up_owner, follow_up_day, is_done)
           VALUES (?, ?, ?, ?, '', ?, ?, ?, 0)`,
        )
        .run(newId(), reviewId, dealId, question, text, emptyIsNull(owner), day);
  });
}

/** Ticks a follow-up off, or takes the tick away. */
export function markFollowUp(context: AppContext, answerId: string, isDone: boolean): void {
  runAction(context, { kind: 'deals.followUpDone' }, ({ sqlite }) => {
    sqlite
      .prepare('UPDATE review_answer SET is_done = ? WHERE id = ?')
      .run(Number(isDone), answerId);
  });
}

/** Sets note or follow-up day of the open review, which begins with it. */
export function noteReview(
  context: AppContext,
  { note, followUpDay }: InputOf<(typeof dealMethods)['deal.noteReview']>,
): void {
  runAction(context, { kind: 'deals.noteReview' }, (tools) => {
    const reviewId = writableReview(tools);
    const { sqlite } = tools;
    if (note !== undefined)
      sqlite.prepare('UPDATE review SET note = ? WHERE id = ?').run(emptyIsNull(note), reviewId);
    if (followUpDay !== undefined)
      sqlite.prepare('UPDATE review SET follow_up_day = ? WHERE id = ?').run(followUpDay, reviewId);
  });
}

/** Closes the open review with the pipeline as it stands. Throws RULE when none is open. */
export function closeReview(
  context: AppContext,
  {
    grain,
    scope,
    followUpDay,
    periodDay = null,
  }: InputOf<(typeof dealMethods)['deal.closeReview']>,
): void {
  runAction(context, { kind: 'deals.closeReview' }, ({ sqlite, today }) => {
    const reviewId = openReviewId(sqlite);
    if (reviewId === undefined) throw new AppError('RULE', { reason: 'no-review' });
    const facts = pipelineFacts(context, periodDay);
    const thresholds = readThresholds(sqlite);
    const frozen = freezePipeline(
      facts,
      analysePipeline(facts, { grain, scope, thresholds, ...periodOf(periodDay) }),
    );
    sqlite
      .prepare(
        'UPDATE review SET is_closed = 1, day = ?, follow_up_day = coalesce(?, follow_up_day), frozen = ? WHERE id = ?',
      )
      .run(today, followUpDay, JSON.stringify(frozen), reviewId);
  });
}

/** A kept review with its answers by deal; null when it is gone. */
export function getReview(context: AppContext, reviewId: string): ReviewAnswers | null {
  const { sqlite } = requireWorkspace(context);
  const head = reviewHeads(sqlite).find(({ id }) => id === reviewId);
  if (!head) return null;
  const deals = sqlite
    .prepare(
      `SELECT DISTINCT d.id AS dealId, d.name, c.name AS client
       FROM review_answer a JOIN deal d ON d.id = a.deal_id JOIN client c ON c.num = d.client_num
       WHERE a.review_id = ? ORDER BY c.name, d.name`,
    )
    .all(reviewId) as { dealId: string; name: string; client: string }[];
  return {
    ...head,
    frozen: frozenOf(sqlite, reviewId),
    deals: deals.map((deal) => ({ ...deal, answers: answersOf(sqlite, reviewId, deal.dealId) })),
  };
}
