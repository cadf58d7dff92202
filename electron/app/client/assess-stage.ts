import { scoreStage, STAGE_ITEMS } from '@shared/analysis/relationship-stage/stage-score';
import type { StageScores } from '@shared/analysis/relationship-stage/stage-score';
import type { RelationshipStage } from '@shared/domain/client-terms';
import { AppError } from '@shared/errors/app-error';
import type { StageAnswer, StageAssessment } from '@shared/ipc/client-answers';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { AppContext } from '../app-context';
import { runAction, todayOf } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { clientFigures } from './client-figures';
import { findClient } from './find-client';
import { stageFacts } from './stage-facts';

type AssessmentRow = Omit<StageAssessment, 'scores'> &
  Readonly<Record<(typeof STAGE_ITEMS)[number], number | null>>;

/** Assessments of the relationship with a client, and what the newest comes to today. */
export function stageOf(context: AppContext, clientId: string): StageAnswer {
  const { sqlite } = requireWorkspace(context);
  const { num } = findClient(sqlite, clientId);
  const facts = stageFacts(sqlite, clientFigures(context), num, todayOf(context.nowMs()));
  const [newest = null, ...earlier] = assessments(sqlite, num);
  return { newest, earlier, facts, result: scoreStage(newest?.scores ?? {}, facts) };
}

/** A new dated assessment; the stage in force also becomes the client's newest rating. RULE: an override without a reason. */
export function assessStage(
  context: AppContext,
  given: {
    readonly clientId: string;
    readonly scores: StageScores;
    readonly override: RelationshipStage | null;
    readonly reason: string;
    readonly desired: RelationshipStage | null;
  },
): void {
  const { clientId, scores, override, reason, desired } = given;
  if (override !== null && reason === '') throw new AppError('RULE', { reason: 'no-reason' });
  const { name } = findClient(requireWorkspace(context).sqlite, clientId);
  const figures = clientFigures(context);
  runAction(context, { kind: 'clients.stage', params: { name } }, (tools) => {
    const { sqlite, newId, today, author, nowMs } = tools;
    const { num } = findClient(sqlite, clientId);
    const { stage, score } = scoreStage(scores, stageFacts(sqlite, figures, num, today));
    sqlite
      .prepare(
        `INSERT INTO stage_assessment (id, client_num, ${STAGE_ITEMS.map((item) => `"${item}"`).join(', ')},
           computed, override, reason, desired, day, author, at_ms)
         VALUES (?, ?, ${STAGE_ITEMS.map(() => '?').join(', ')}, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        newId(),
        num,
        ...STAGE_ITEMS.map((item) => scores[item] ?? null),
        stage,
        override,
        reason === '' ? null : reason,
        desired,
        today,
        author,
        nowMs,
      );
    const inForce = override ?? stage;
    if (inForce === null) return;
    sqlite
      .prepare(
        `INSERT INTO client_rating (id, client_num, axis, value, argument, day, author, at_ms)
         VALUES (?, ?, 'stage', ?, ?, ?, ?, ?)`,
      )
      .run(
        newId(),
        num,
        inForce,
        reason === '' ? `${score ?? ''}/24` : reason,
        today,
        author,
        nowMs,
      );
  });
}

/** Newest first. */
function assessments(sqlite: SqliteConnection, num: number): readonly StageAssessment[] {
  const rows = sqlite
    .prepare(
      `SELECT ${STAGE_ITEMS.map((item) => `"${item}"`).join(', ')}, computed, override, reason, desired, day, author
       FROM stage_assessment WHERE client_num = ? ORDER BY day DESC, at_ms DESC`,
    )
    .all(num) as AssessmentRow[];
  return rows.map((row) => ({
    day: row.day,
    author: row.author,
    computed: row.computed,
    override: row.override,
    reason: row.reason,
    desired: row.desired,
    scores: Object.fromEntries(
      STAGE_ITEMS.flatMap((item) => (row[item] === null ? [] : [[item, row[item]]])),
    ),
  }));
}
