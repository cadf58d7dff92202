import { qualify } from '@shared/analysis/qualification/qualify';
import type { Answer, Criterion } from '@shared/domain/client-terms';
import type { CriterionAnswer, QualificationAnswers } from '@shared/ipc/client-answers';
import type { AppContext } from '../app-context';
import { runAction } from '../history/run-action';
import type { ActionTools } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { findClient } from './find-client';
import { latestAnswers } from './qualification';

/** The three P of a client: answers in force, what they come to, and earlier answers. */
export function qualificationOf(context: AppContext, clientId: string): QualificationAnswers {
  const { sqlite } = requireWorkspace(context);
  const { num } = findClient(sqlite, clientId);
  const answers = latestAnswers(sqlite, num);
  const all = sqlite
    .prepare(
      `SELECT criterion, answer, evidence, source, day, author FROM qualification
       WHERE client_num = ? AND deal_id IS NULL ORDER BY day DESC, rowid DESC`,
    )
    .all(num) as CriterionAnswer[];
  const seen = new Set<Criterion>();
  return {
    verdict: qualify(
      Object.fromEntries(answers.map(({ criterion, answer }) => [criterion, answer])),
    ),
    answers,
    earlier: all.filter(({ criterion }) => {
      const isNewest = !seen.has(criterion);
      seen.add(criterion);
      return !isNewest;
    }),
  };
}

export interface CriterionGiven {
  readonly clientId: string;
  readonly criterion: Criterion;
  readonly answer: Answer;
  readonly evidence: string;
  readonly source: string | null;
  /** How to ask it. */
  readonly question: string;
}

/**
 * Adds a dated answer to one of the three P. Unknown becomes a question for the next meeting (once); any other answer
 * closes that question.
 */
export function qualifyClient(context: AppContext, given: CriterionGiven): void {
  const { name } = findClient(requireWorkspace(context).sqlite, given.clientId);
  runAction(context, { kind: `clients.${given.criterion}`, params: { name } }, (tools) => {
    const { sqlite, newId, today, author } = tools;
    const { num } = findClient(sqlite, given.clientId);
    sqlite
      .prepare(
        `INSERT INTO qualification (id, client_num, criterion, answer, evidence, source, day, author)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        newId(),
        num,
        given.criterion,
        given.answer,
        given.evidence,
        given.source,
        today,
        author,
      );
    if (given.answer === 'unknown') ask(tools, num, given.question);
    else
      sqlite
        .prepare(
          `UPDATE question SET status = 'answered', answer = ?
           WHERE client_num = ? AND text = ? AND status IN ('open', 'asked')`,
        )
        .run(given.evidence, num, given.question);
  });
}

function ask({ sqlite, newId, today }: ActionTools, num: number, text: string): void {
  const isAsked = sqlite
    .prepare("SELECT 1 FROM question WHERE client_num = ? AND text = ? AND status = 'open'")
    .get(num, text);
  if (isAsked !== undefined) return;
  sqlite
    .prepare(
      "INSERT INTO question (id, client_num, text, status, created_day) VALUES (?, ?, ?, 'open', ?)",
    )
    .run(newId(), num, text, today);
}
